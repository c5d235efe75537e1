using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_document_becomes_a_line_in_the_order_of_the_input()
    {
        string path = folder.Write("told.txt");
        string[] ids = [.. Enumerable.Range(0, 60).Select(i => $"doc.{59 - i}")];
        string input = string.Concat(ids.Select(id => JsonSerializer.Serialize(new { id, text = TempFolder.Harbour }) + "\n"));

        ToolResult result = await ToolProcess.RunWith(input + path + "\n", "extract", "-", "--format", "jsonl");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Errors));
        JsonElement[] lines = Lines(result);
        Assert.Equal([.. ids, "told"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.All(lines, line => Assert.Equal("2021-01-12", line.GetProperty("events")[0].GetProperty("date").GetString()));
    }

    [Fact]
    public async Task What_the_line_supplies_is_marked_as_supplied()
    {
        string line = JsonSerializer.Serialize(new { id = "a", text = TempFolder.Harbour, title = "Wall", authors = new[] { "A. B.", "C. D." }, published = "2021-03" });

        ToolResult result = await ToolProcess.RunWith(line, "extract", "-", "--format", "jsonl");

        JsonElement article = Lines(result).Single().GetProperty("articles")[0];
        Assert.Equal("Wall", article.GetProperty("title").GetString());
        Assert.Equal(["A. B.", "C. D."], article.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("supplied", article.GetProperty("publishedProvenance").GetString());
    }

    [Fact]
    public async Task A_line_that_is_no_document_is_named_and_the_rest_is_done()
    {
        ToolResult result = await ToolProcess.RunWith("{\"id\":\"a\"\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"\"}\n", "extract", "-", "--format", "jsonl");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal("c", Lines(result).Single().GetProperty("id").GetString());
        Assert.Contains("-(1): is left out", result.Errors, StringComparison.Ordinal);
        Assert.Contains("-(2): is left out", result.Errors, StringComparison.Ordinal);
    }

    private static JsonElement[] Lines(ToolResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
