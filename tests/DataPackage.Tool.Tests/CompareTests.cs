using System;
using System.IO;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_same_facts_differ_in_nothing() =>
        Assert.Equal(
            new ToolResult(0, "version step: none\n", string.Empty),
            await ToolProcess.Run("diff", await Facts(), folder["harbour.txt"]));

    [Theory]
    [InlineData("place", "\"Oslo\"", "corrected ", "patch")]
    [InlineData("name", "\"Other\"", "renamed   ", "major")]
    [InlineData("id", "\"e-0000000000\"", "withdrawn ", "major")]
    public async Task A_changed_fact_forces_its_step(string key, string value, string change, string step)
    {
        string before = await Facts();
        JsonNode facts = JsonNode.Parse(await File.ReadAllTextAsync(before))!;
        facts["events"]![0]![key] = JsonNode.Parse(value);
        string after = folder.Write("after.json", facts.ToJsonString());

        ToolResult result = await ToolProcess.Run("diff", before, after);
        ToolResult failing = await ToolProcess.Run("diff", before, after, "--fail-on", step);

        Assert.Equal((0, 2), (result.ExitCode, failing.ExitCode));
        Assert.StartsWith(change, result.Output, StringComparison.Ordinal);
        Assert.EndsWith($"version step: {step}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_text_is_a_minor_step()
    {
        string before = await Facts();
        folder.Write("more.txt", TempFolder.Harbour.Replace("harbour", "airport", StringComparison.Ordinal).Replace("2021", "2022", StringComparison.Ordinal).Replace("Jane Doe", "John Roe", StringComparison.Ordinal));
        string after = folder.Write("after.json", (await ToolProcess.Run("extract", folder["harbour.txt"], folder["more.txt"])).Output);

        ToolResult result = await ToolProcess.Run("diff", before, after, "--format", "json");

        using JsonDocument changes = JsonDocument.Parse(result.Output);
        Assert.Equal("minor", changes.RootElement.GetProperty("versionStep").GetString());
        Assert.All(changes.RootElement.GetProperty("changes").EnumerateArray(), change => Assert.Equal("added", change.GetProperty("change").GetString()));
    }

    [Fact]
    public async Task A_package_is_verified_against_its_texts_and_what_its_owner_supplied()
    {
        string line = JsonSerializer.Serialize(new { id = "harbour", text = TempFolder.Harbour, publisher = "The Harbour Post" });
        string facts = (await ToolProcess.RunWith(line, "extract", "-", "--format", "jsonl")).Output;
        string package = Pack(facts);
        string text = folder.Write("harbour.txt");

        ToolResult result = await ToolProcess.Run("verify", package, text);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith("verified: 1 articles", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_of_other_texts_does_not_verify()
    {
        string package = Pack(await File.ReadAllTextAsync(await Facts()));
        string text = folder.Write("harbour.txt", TempFolder.Harbour.Replace("January 12", "January 13", StringComparison.Ordinal));

        ToolResult result = await ToolProcess.Run("verify", package, text);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("harbour.txt: is another text", result.Output, StringComparison.Ordinal);
        Assert.Contains("its quote does not stand at", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_without_facts_is_named()
    {
        string path = folder["empty.nupkg"];
        using (ZipFile.Open(path, ZipArchiveMode.Create))
        {
        }

        ToolResult result = await ToolProcess.Run("export", path, "--format", "csv");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("data/facts.json", result.Errors, StringComparison.Ordinal);
        Assert.Equal(3, (await ToolProcess.Run("export", folder.Write("no.nupkg", "no zip"), "--format", "csv")).ExitCode);
    }

    [Fact]
    public async Task Corrections_beside_the_texts_are_obeyed_by_every_verb()
    {
        folder.Write("corpus/harbour.txt");
        folder.Write("corpus/corrections.json", """
            { "corrections": [ { "article": "harbour", "quote": "approved the new harbour wall", "fix": { "date": "2021-01-14" }, "why": "misprint", "by": "M. Sato" } ] }
            """);

        ToolResult folderRead = await ToolProcess.Run("extract", folder["corpus"]);
        ToolResult fileRead = await ToolProcess.Run("extract", folder["corpus/harbour.txt"], "--format", "jsonl");

        Assert.Contains("\"date\": \"2021-01-14\"", folderRead.Output, StringComparison.Ordinal);
        Assert.Contains("\"date\":\"2021-01-14\"", fileRead.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty, 0), (folderRead.ExitCode, folderRead.Errors, fileRead.ExitCode));
    }

    private async Task<string> Facts() => folder.Write("before.json", (await ToolProcess.Run("extract", folder.Write("harbour.txt"))).Output);

    private string Pack(string facts)
    {
        string path = folder["Harbour.1.0.0.nupkg"];
        using ZipArchive package = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(package.CreateEntry("data/facts.json").Open());
        writer.Write(facts);
        return path;
    }
}
