using System;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>What each verb prints, as it was approved: exit code, standard output, standard error.</summary>
public sealed class GoldenTests : IDisposable
{
    private const string Market =
        """
        # A market without a roof

        By John Roe, 12 May 2022

        On 12 January 2021 the city council approved the new harbour wall. The market hall lost its roof in the storm of 3 February 2022, and nobody was hurt.

        The mayor must repair the roof before the autumn. The traders will meet on 1 June 2022 to talk about the rent.

        """;

    private readonly TempFolder folder = new();

    public GoldenTests()
    {
        folder.Write("corpus/harbour.txt");
        folder.Write("corpus/market.md", Market);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("extract-text", "extract", "corpus", "--format", "text")]
    [InlineData("extract-json", "extract", "corpus/harbour.txt")]
    [InlineData("extract-jsonl", "extract", "corpus/harbour.txt", "--format", "jsonl")]
    [InlineData("check-text", "check", "corpus", "--fail-on", "info")]
    [InlineData("export-csv", "export", "corpus", "--format", "csv")]
    [InlineData("export-jsonld", "export", "corpus/harbour.txt", "--format", "jsonld")]
    [InlineData("export-bibtex", "export", "corpus", "--format", "bibtex")]
    [InlineData("export-csl", "export", "corpus", "--format", "csl")]
    [InlineData("show-event", "show", "CityCouncilApprovedTheNewHarbourWall")]
    [InlineData("show-article", "show", "harbour")]
    [InlineData("show-nothing", "show", "HarbourWall")]
    [InlineData("search", "search", "council", "wall", "--limit", "2")]
    [InlineData("cite-text", "cite", "CityCouncilApprovedTheNewHarbourWall")]
    [InlineData("cite-bibtex", "cite", "CityCouncilApprovedTheNewHarbourWall", "--style", "bibtex")]
    [InlineData("cite-csl-json", "cite", "CityCouncilApprovedTheNewHarbourWall", "--style", "csl-json")]
    [InlineData("cite-jsonld", "cite", "CityCouncilApprovedTheNewHarbourWall", "--style", "jsonld")]
    [InlineData("init", "init", "notes")]
    [InlineData("usage", "extract", "corpus", "--format", "xml")]
    public async Task Verbs_print_what_was_approved(string name, params string[] arguments) =>
        Golden.Verify(name, Transcript(arguments, await ToolProcess.RunIn(folder.Path, arguments)));

    [Theory]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("cite")]
    [InlineData("diff")]
    [InlineData("verify")]
    [InlineData("names", "accept")]
    [InlineData("serve")]
    [InlineData("init")]
    [InlineData("watch")]
    [InlineData]
    public async Task Help_is_what_was_approved(params string[] verb) =>
        Golden.Verify($"help-{string.Join('-', verb)}", Transcript([.. verb, "--help"], await ToolProcess.RunIn(folder.Path, [.. verb, "--help"])));

    [Fact]
    public async Task Changes_and_published_names_are_what_was_approved()
    {
        string before = folder.Write("before.json", (await ToolProcess.RunIn(folder.Path, "extract", "corpus")).Output);
        JsonNode facts = JsonNode.Parse(await File.ReadAllTextAsync(before))!;
        facts["events"]![0]!["place"] = "Oslo";
        facts["events"]!.AsArray().RemoveAt(1);
        facts["recommendations"]![0]!["name"] = "Other";
        folder.Write("after.json", facts.ToJsonString());

        string[][] runs =
        [
            ["diff", "before.json", "after.json"],
            ["diff", "before.json", "after.json", "--format", "json", "--fail-on", "major"],
            ["verify", "before.json", "corpus"],
            ["verify", "after.json", "corpus"],
            ["names", "accept", "corpus", "--version", "1.2.0"],
        ];
        foreach (string[] run in runs)
            Golden.Verify($"{run[0]}-{Array.IndexOf(runs, run)}", Transcript(run, await ToolProcess.RunIn(folder.Path, run)));
        Golden.Verify("names-file", await File.ReadAllTextAsync(folder["facts.names.txt"]));
    }

    private string Transcript(string[] arguments, ToolResult result) =>
        $"$ datapackage {string.Join(' ', arguments)}\n{result.Output}{(result.Errors.Length > 0 ? "\n(standard error)\n" + result.Errors : string.Empty)}\n(exit code {result.ExitCode})\n"
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace(folder.Path, "/folder", StringComparison.Ordinal);
}
