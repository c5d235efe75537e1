using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class InputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_with_its_subfolders_but_not_its_README_or_drafts()
    {
        foreach (string name in new[] { "a.txt", "_draft.txt", ".hidden.txt", "README.md", "notes.pdf", "sub/b.md", "_old/c.txt" })
            folder.Write(name, $"{TempFolder.Harbour}This is {name}, and it is a text of its own.\n");

        Assert.Equal(["a", "b"], Ids(await ToolProcess.Run("extract", folder.Path)));
    }

    [Theory]
    [InlineData("*.txt", "a")]
    [InlineData("**/*.txt", "a b c")]
    [InlineData("sub/**/?.txt", "b c")]
    [InlineData("*/b.txt", "b")]
    public async Task A_pattern_stands_for_the_files_that_match(string pattern, string ids)
    {
        foreach (string name in new[] { "a.txt", "sub/b.txt", "sub/deeper/c.txt", "sub/d.md" })
            folder.Write(name, $"{TempFolder.Harbour}This is {name}, and it is a text of its own.\n");

        Assert.Equal(ids.Split(' '), Ids(await ToolProcess.Run("extract", folder[pattern])));
    }

    [Fact]
    public async Task Standard_input_is_a_text() =>
        Assert.Equal(["stdin"], Ids(await ToolProcess.RunWith(TempFolder.Harbour, "extract", "-")));

    [Fact]
    public async Task A_page_is_read_as_the_text_its_reader_sees()
    {
        string paragraphs = string.Concat(TempFolder.Harbour.Split("\n\n").Skip(1).Select(p => $"<p>{p}</p>"));
        string path = folder.Write("page.html", $"<title>x</title><nav><ul><li>Home</ul></nav><h1>The harbour</h1><script>bad()</script>{paragraphs}");

        ToolResult result = await ToolProcess.Run("extract", path);

        using JsonDocument facts = JsonDocument.Parse(result.Output);
        Assert.Equal("The harbour", facts.RootElement.GetProperty("articles")[0].GetProperty("title").GetString());
        Assert.Contains("2021-01-12", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("bad()", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "texts", "--formt", "text")]
    [InlineData("extract", "texts", "--in", "texts")]
    [InlineData("export", "--in", "texts", "--format", "csv")]
    [InlineData("check", "texts", "-f", "sarif")]
    [InlineData("search", "harbour", "--max", "3")]
    [InlineData("verify", "some.nupkg", "texts", "--strict")]
    [InlineData("names", "accept", "texts", "--version", "1.0.0", "--force")]
    [InlineData("watch", "export", "--in", "texts", "--format", "csv")]
    public async Task An_option_that_is_none_is_not_taken_for_a_path_or_a_word(params string[] arguments)
    {
        folder.Write("texts/harbour.txt");

        ToolResult result = await ToolProcess.RunIn(folder.Path, arguments);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("there is no option '-", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_whose_name_looks_like_an_option_is_read()
    {
        folder.Write("--harbour.txt");

        Assert.Equal(["--harbour"], Ids(await ToolProcess.RunIn(folder.Path, "extract", "--harbour.txt")));
    }

    [Fact]
    public async Task What_cannot_be_used_is_named_and_the_rest_is_done()
    {
        string good = folder.Write("good.txt");
        string copy = folder.Write("copy.txt");
        string large = folder.Write("large.txt", new string('x', 5000));
        string binary = folder.Write("binary.txt", new string('\0', 500));

        ToolResult result = await ToolProcess.Run(
            "extract", folder["missing.txt"], good, copy, large, binary, folder["*.none"], "--max-bytes", "4000");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["good"], Ids(result));
        Assert.Contains("missing.txt: cannot be read", result.Errors, StringComparison.Ordinal);
        Assert.Contains($"{copy}: has the same text as {good}", result.Errors, StringComparison.Ordinal);
        Assert.Contains($"{large}: is larger than 4000 bytes", result.Errors, StringComparison.Ordinal);
        Assert.Contains($"{binary}(1,1): warning DPK0002", result.Errors, StringComparison.Ordinal);
        Assert.Contains("*.none: no file matches", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_leaves_doubts_unsaid_but_not_what_went_wrong()
    {
        string empty = folder.Write("empty.txt", string.Empty);

        ToolResult result = await ToolProcess.Run("extract", empty, folder["missing.txt"], "-q");

        Assert.StartsWith(folder["missing.txt"], result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_C_leaves_no_half_written_output()
    {
        if (OperatingSystem.IsWindows())
            return;
        using Process tool = ToolProcess.Start("extract", "-", "-o", folder["facts.json"]);
        await Task.Delay(1000);
        using (Process kill = Process.Start("kill", ["-INT", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await Task.Delay(300);
        tool.StandardInput.Close();
        await tool.WaitForExitAsync();

        Assert.Equal(130, tool.ExitCode);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private static string[] Ids(ToolResult result)
    {
        using JsonDocument facts = JsonDocument.Parse(result.Output);
        return [.. facts.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }
}
