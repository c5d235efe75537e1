using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;

namespace DataPackage.Tool.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Facts_read_back_from_JSON_are_the_same()
    {
        string written = (await ToolProcess.Run("extract", "seeds", "-q")).Output;

        ToolResult again = await ToolProcess.Run("export", folder.Write("facts.json", written), "--format", "json");

        Assert.Equal(new ToolResult(0, written, string.Empty), again);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"schemaVersion\":2,\"articles\":[],\"events\":[],\"recommendations\":[],\"actors\":[],\"instruments\":[],\"diagnostics\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"articles\":null,\"events\":[],\"recommendations\":[],\"actors\":[],\"instruments\":[],\"diagnostics\":[]}")]
    [InlineData("{\"schemaVersion\":1,\"articles\":[],\"events\":[{\"id\":\"e\",\"name\":\"E\",\"group\":\"\",\"date\":\"2021\",\"kind\":\"other\",\"factuality\":\"occurred\",\"summary\":\"s\",\"actors\":[],\"actorIds\":[],\"instruments\":[],\"instrumentIds\":[],\"place\":null,\"mentions\":[]}],\"recommendations\":[],\"actors\":[],\"instruments\":[],\"diagnostics\":[]}")]
    public async Task What_holds_no_facts_is_named(string json)
    {
        string path = folder.Write("facts.json", json);

        ToolResult result = await ToolProcess.Run("export", path, "--format", "csv");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith($"{path}: holds ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_quote()
    {
        ToolResult result = await ToolProcess.Run("export", folder.Write("harbour.txt"), "--format", "csv");

        string[][] rows = [.. Rows(result.Output)];
        Assert.All(rows, row => Assert.Equal(19, row.Length));
        int quote = Array.IndexOf(rows[0], "quote");
        Assert.Contains(rows, row => row[3] == "event" && row[4] == "2021-01-12"
            && row[quote] == "The city council approved the new harbour wall on January 12, 2021.");
        Assert.Contains(rows, row => row[3] == "recommendation" && row[quote].StartsWith("The council should publish", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_package_describes_its_tables()
    {
        string path = folder["facts"];

        ToolResult result = await ToolProcess.Run("export", "seeds", "--format", "datapackage", "-o", path, "-q");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Output));
        using JsonDocument package = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(path, "datapackage.json")));
        DataPackageRules.Check(package.RootElement, path);
    }

    [Fact]
    public async Task A_folder_with_other_files_is_not_replaced()
    {
        folder.Write("notes/own.txt");

        ToolResult result = await ToolProcess.Run("export", "seeds", "--format", "datapackage", "-o", folder["notes"], "-q");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["own.txt"], Directory.GetFiles(folder["notes"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_database_has_all_facts_and_finds_words()
    {
        string path = folder["facts.db"];
        using JsonDocument facts = JsonDocument.Parse((await ToolProcess.Run("extract", "seeds", "-q")).Output);

        ToolResult result = await ToolProcess.Run("export", "seeds", "--format", "sqlite", "-o", path, "-q");

        Assert.Equal(0, result.ExitCode);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (string table in new[] { "articles", "events", "recommendations", "actors", "instruments", "diagnostics" })
            Assert.Equal((long)facts.RootElement.GetProperty(table).GetArrayLength(), Scalar(connection, $"SELECT count(*) FROM {table}"));
        Assert.Null(Scalar(connection, "PRAGMA foreign_key_check"));
        Assert.Equal("ok", Scalar(connection, "PRAGMA integrity_check"));
        Assert.Contains("exercise", (string)Scalar(connection, "SELECT quote FROM facts WHERE rowid IN (SELECT rowid FROM facts_fts('naval exercises'))")!, StringComparison.Ordinal);
        using JsonDocument metadata = JsonDocument.Parse(await File.ReadAllTextAsync(folder["metadata.json"]));
        Assert.NotEmpty(metadata.RootElement.GetProperty("databases").GetProperty("facts").GetProperty("tables").GetProperty("events").GetProperty("columns").EnumerateObject());
    }

    [Fact]
    public async Task Json_ld_places_quotes_in_code_points()
    {
        string text = TempFolder.Harbour.Replace("By Jane", "😀😀😀 wave\n\nBy Jane", StringComparison.Ordinal);
        ToolResult result = await ToolProcess.Run("export", folder.Write("harbour.txt", text), "--format", "jsonld");

        using JsonDocument document = JsonDocument.Parse(result.Output);
        JsonElement[] nodes = [.. document.RootElement.GetProperty("@graph").EnumerateArray()];
        Assert.Contains(nodes, node => Type(node) == "Article");
        JsonElement[] quotations =
        [
            .. nodes.Where(node => Type(node) == "Event").SelectMany(node => node.GetProperty("subjectOf").EnumerateArray()),
            .. nodes.Where(node => Type(node) == "Recommendation").Select(node => node.GetProperty("citation")),
        ];
        Assert.True(quotations.Length >= 3);
        Rune[] runes = [.. text.EnumerateRunes()];
        foreach (JsonElement quotation in quotations)
        {
            JsonElement words = quotation.GetProperty("selector")[0];
            JsonElement position = quotation.GetProperty("selector")[1];
            string exact = words.GetProperty("exact").GetString()!;
            Assert.Equal(exact, string.Concat(runes[position.GetProperty("start").GetInt32()..position.GetProperty("end").GetInt32()]));
            string around = Word(words, "prefix") + exact + Word(words, "suffix");
            Assert.Contains(around, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task References_are_for_reference_managers()
    {
        string bibtex = (await ToolProcess.Run("export", folder.Write("harbour.txt"), "--format", "bibtex")).Output;
        using JsonDocument csl = JsonDocument.Parse((await ToolProcess.Run("export", folder["harbour.txt"], "--format", "csl")).Output);

        Assert.Equal(
            "@misc{harbour,\n  title = {{The harbour needs a plan}},\n  author = {{Jane Doe}},\n  date = {2021-03-03},\n  year = {2021},\n  month = {3},\n}\n",
            bibtex);
        JsonElement item = Assert.Single(csl.RootElement.EnumerateArray());
        Assert.Equal("harbour", item.GetProperty("id").GetString());
        Assert.Equal("[[2021,3,3]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("datapackage")]
    public async Task What_is_no_stream_wants_a_name(string format)
    {
        ToolResult result = await ToolProcess.Run("export", "seeds", "--format", format, "-q");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("--output", result.Errors, StringComparison.Ordinal);
    }

    private static string[][] Rows(string csv) => [.. DataPackageRules.Read(csv)];

    private static string? Type(JsonElement node) => node.GetProperty("@type").GetString();

    private static string Word(JsonElement selector, string name) => selector.TryGetProperty(name, out JsonElement value) ? value.GetString()! : string.Empty;

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
