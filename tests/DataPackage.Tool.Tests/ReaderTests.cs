using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>What other programs make of what the tool writes.</summary>
public sealed class ReaderTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>export-jsonld.nq is what the JSON-LD processor jsonld 9.0.0 (npm) made of the approved output.</summary>
    [Fact]
    public async Task Json_ld_expands_to_the_triples_that_a_processor_finds()
    {
        string project = typeof(ReaderTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProjectDirectory").Value!;
        string quads = await File.ReadAllTextAsync(Path.Combine(project, "_snapshots", "export-jsonld.nq"));

        using JsonDocument document = JsonDocument.Parse((await ToolProcess.Run("export", folder.Write("harbour.txt"), "--format", "jsonld")).Output);

        Assert.Equal(JsonLdTriples.OfQuads(quads), JsonLdTriples.Of(document.RootElement));
    }

    [Fact]
    public async Task Json_ld_of_a_fact_has_the_triples_it_has_in_the_whole()
    {
        string path = folder.Write("harbour.txt");
        using JsonDocument whole = JsonDocument.Parse((await ToolProcess.Run("export", path, "--format", "jsonld")).Output);
        using JsonDocument one = JsonDocument.Parse((await ToolProcess.Run("cite", "CityCouncilApprovedTheNewHarbourWall", "--in", path, "--style", "jsonld")).Output);

        Assert.Subset(JsonLdTriples.Of(whole.RootElement).ToHashSet(), JsonLdTriples.Of(one.RootElement).ToHashSet());
    }

    [Theory]
    [InlineData("The harbour {needs a plan", @"{The harbour {\textbraceleft}needs a plan}")]
    [InlineData("A 50% rise & no plan_b #1", @"{A 50\% rise \& no plan\_b \#1}")]
    [InlineData(@"C:\harbour costs $5", @"{C:\textbackslash{}harbour costs \$5}")]
    public async Task BibTeX_survives_any_title(string title, string field)
    {
        string line = JsonSerializer.Serialize(new { id = "harbour", text = TempFolder.Harbour, title, publisher = "Post & Sons", published = "2021-03~" });
        string facts = folder.Write("facts.json", (await ToolProcess.RunWith(line, "extract", "-", "--format", "jsonl")).Output);

        IReadOnlyDictionary<string, string> entry = Assert.Single(BibTeXReader.Read((await ToolProcess.Run("export", facts, "--format", "bibtex")).Output));

        Assert.Equal(("misc", "harbour", field), (entry["@type"], entry["@key"], entry["title"]));
        Assert.Equal(("{Jane Doe}", @"Post \& Sons", "2021-03~"), (entry["author"], entry["publisher"], entry["date"]));
    }

    [Fact]
    public async Task Every_seed_has_an_entry_in_BibTeX_and_CSL()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> entries = BibTeXReader.Read((await ToolProcess.Run("export", "seeds", "--format", "bibtex", "-q")).Output);
        using JsonDocument items = JsonDocument.Parse((await ToolProcess.Run("export", "seeds", "--format", "csl", "-q")).Output);

        Assert.Equal(5, entries.Count);
        Assert.Equal(entries.Select(entry => entry["@key"]), items.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.Equal(5, entries.Select(entry => entry["@key"]).Distinct().Count());
    }

    [Fact]
    public async Task Datasette_finds_every_table_and_column_it_is_told_of()
    {
        await ToolProcess.Run("export", folder.Write("harbour.txt"), "--format", "sqlite", "-o", folder["facts.db"]);

        using JsonDocument metadata = JsonDocument.Parse(await File.ReadAllTextAsync(folder["metadata.json"]));
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder["facts.db"]};Pooling=False");
        connection.Open();
        JsonProperty[] tables = [.. metadata.RootElement.GetProperty("databases").GetProperty("facts").GetProperty("tables").EnumerateObject()];
        Assert.Equal("facts_fts", Assert.Single(tables, table => table.Name == "facts").Value.GetProperty("fts_table").GetString());
        foreach (JsonProperty table in tables)
            Assert.Equal(Columns(connection, table.Name), table.Value.GetProperty("columns").EnumerateObject().Select(column => column.Name));
    }

    private static List<string> Columns(Microsoft.Data.Sqlite.SqliteConnection connection, string table)
    {
        using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        using Microsoft.Data.Sqlite.SqliteDataReader row = command.ExecuteReader();
        var names = new List<string>();
        while (row.Read())
            names.Add(row.GetString(0));
        return names;
    }
}
