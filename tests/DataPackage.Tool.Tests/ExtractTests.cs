using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("datapackage-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_seeds_become_JSON_whose_quotes_stand_at_their_places()
    {
        ToolResult result = await ToolProcess.Run("extract", "seeds", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        using JsonDocument facts = JsonDocument.Parse(result.Output);
        Assert.Equal(5, facts.RootElement.GetProperty("articles").GetArrayLength());
        foreach (JsonElement article in facts.RootElement.GetProperty("articles").EnumerateArray())
            Assert.NotEmpty(article.GetProperty("paragraphs").EnumerateArray());
        JsonElement[] quotes = facts.RootElement.GetProperty("events").EnumerateArray()
            .SelectMany(e => e.GetProperty("mentions").EnumerateArray())
            .Concat(facts.RootElement.GetProperty("recommendations").EnumerateArray())
            .ToArray();
        foreach (JsonElement quote in quotes)
        {
            string text = await File.ReadAllTextAsync(
                Path.Combine(AppContext.BaseDirectory, "seeds", quote.GetProperty("article").GetString() + ".txt"));
            Assert.Equal(
                quote.GetProperty("quote").GetString(),
                text.Substring(quote.GetProperty("start").GetInt32(), quote.GetProperty("length").GetInt32()));
        }
    }

    [Fact]
    public async Task Two_runs_write_the_same_bytes()
    {
        string first = (await ToolProcess.Run("extract", "seeds")).Output;

        Assert.Equal(first, (await ToolProcess.Run("extract", "seeds")).Output);
    }

    [Fact]
    public async Task An_output_file_is_written_whole_and_standard_output_stays_silent()
    {
        string file = Path.Combine(folder, "facts.json");

        ToolResult result = await ToolProcess.Run("extract", "seeds", "-o", file);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal((await ToolProcess.Run("extract", "seeds")).Output, await File.ReadAllTextAsync(file));
        Assert.Equal(["facts.json"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_a_message_and_no_stack_trace()
    {
        ToolResult result = await ToolProcess.Run("extract", "seeds", "-o", Path.Combine(folder, "none", "facts.json"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("cannot be written", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_an_article_is_a_finding_at_its_place()
    {
        string path = Path.Combine(folder, "empty.txt");
        await File.WriteAllTextAsync(path, string.Empty);

        ToolResult result = await ToolProcess.Run("extract", path);

        Assert.StartsWith($"{path}(1,1): warning DPK", result.Errors, StringComparison.Ordinal);
        using JsonDocument facts = JsonDocument.Parse(result.Output);
        Assert.Equal("empty.txt", facts.RootElement.GetProperty("diagnostics")[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "extract")]
    [InlineData(1, "extract", "seeds", "--format", "xml")]
    [InlineData(1, "extracts")]
    public async Task The_exit_code_tells_how_it_went(int exitCode, params string[] arguments)
    {
        ToolResult result = await ToolProcess.Run(arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("extract", result.Output + result.Errors, StringComparison.Ordinal);
    }
}
