using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class LookupTests : IDisposable
{
    private const string Quote = "The city council approved the new harbour wall on January 12, 2021.";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_fact_is_shown_by_id_or_name_with_quote_and_place()
    {
        string path = folder.Write("harbour.txt");
        (string id, string name) = await Wall(path);

        ToolResult byId = await ToolProcess.Run("show", id, "--in", path);

        Assert.Equal(0, byId.ExitCode);
        Assert.Contains($"“{Quote}”\n  harbour.txt(6,1)", byId.Output, StringComparison.Ordinal);
        Assert.Contains("[2021-01-12]", byId.Output, StringComparison.Ordinal);
        Assert.Equal(byId, await ToolProcess.Run("show", name, "--in", path));
        Assert.Equal(byId, await ToolProcess.Run("show", "Events.In2021." + name, "--in", path));
    }

    [Fact]
    public async Task A_fact_of_a_list_that_is_parted_is_shown_in_its_group()
    {
        JsonNode facts = JsonNode.Parse((await ToolProcess.Run("extract", folder.Write("harbour.txt"))).Output)!;
        facts["articles"]![0]!["group"] = "UnderH";
        string name = (string)facts["articles"]![0]!["name"]!;
        string file = folder.Write("facts.json", facts.ToJsonString());

        Assert.Contains("Articles.UnderH." + name, (await ToolProcess.Run("show", "harbour", "--in", file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_told_what_is_near()
    {
        ToolResult result = await ToolProcess.Run("show", "HarbourNeeds", "--in", folder.Write("harbour.txt"));

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("did you mean Articles.HarbourNeedsAPlan?", result.Errors.Replace("TheHarbour", "Harbour", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wall approval council", "e-")]
    [InlineData("publish costs", "r-")]
    [InlineData("publishing cost", "r-")]
    public async Task Words_find_facts_best_first(string words, string prefix)
    {
        ToolResult result = await ToolProcess.Run(["search", .. words.Split(' '), "--in", folder.Write("harbour.txt")]);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(prefix, result.Output, StringComparison.Ordinal);
        Assert.Contains("harbour.txt(", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("AND")]
    [InlineData("quote:*")]
    [InlineData("zeppelin")]
    public async Task Words_are_never_taken_for_operators(string word)
    {
        ToolResult result = await ToolProcess.Run("search", word, "--in", folder.Write("harbour.txt"));

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_is_cited_in_every_style()
    {
        string path = folder.Write("harbour.txt");
        (string id, _) = await Wall(path);

        string text = (await ToolProcess.Run("cite", id, "--in", path)).Output;
        string bibtex = (await ToolProcess.Run("cite", id, "--in", path, "--style", "bibtex")).Output;
        using JsonDocument csl = JsonDocument.Parse((await ToolProcess.Run("cite", id, "--in", path, "--style", "csl-json")).Output);
        using JsonDocument linked = JsonDocument.Parse((await ToolProcess.Run("cite", id, "--in", path, "--style", "jsonld")).Output);

        Assert.Equal($"Jane Doe, “The harbour needs a plan”, 3 March 2021.\n  “{Quote}” harbour.txt(6,1), {id}\n", text);
        Assert.StartsWith($"@misc{{{id},\n", bibtex, StringComparison.Ordinal);
        Assert.Contains($"note = {{“{Quote}” harbour.txt(6,1), {id}}}", bibtex, StringComparison.Ordinal);
        Assert.Equal(id, csl.RootElement[0].GetProperty("id").GetString());
        Assert.Equal("urn:datapackage:" + id, linked.RootElement.GetProperty("@graph")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public async Task Without_a_source_the_folder_corpus_is_meant()
    {
        folder.Write("corpus/harbour.txt");

        ToolResult result = await ToolProcess.RunIn(folder.Path, "search", "harbour", "wall");
        ToolResult nothing = await ToolProcess.RunIn(folder["corpus"], "search", "harbour");

        Assert.Contains(Quote, result.Output, StringComparison.Ordinal);
        Assert.Equal(3, nothing.ExitCode);
        Assert.Contains("no folder 'corpus'", nothing.Errors, StringComparison.Ordinal);
    }

    private static async Task<(string Id, string Name)> Wall(string path)
    {
        using JsonDocument facts = JsonDocument.Parse((await ToolProcess.Run("extract", path)).Output);
        JsonElement wall = facts.RootElement.GetProperty("events").EnumerateArray().First(e => e.GetProperty("date").GetString() == "2021-01-12");
        return (wall.GetProperty("id").GetString()!, wall.GetProperty("name").GetString()!);
    }
}
