using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using NJsonSchema;

namespace DataPackage.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_finding_is_a_line_that_editors_can_follow_and_fails_the_check()
    {
        string path = folder.Write("empty.txt", string.Empty);

        ToolResult result = await ToolProcess.Run("check", path);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"{path}(1,1): warning DPK0001: ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info", 2)]
    [InlineData("warning", 2)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public async Task The_lightest_failing_finding_can_be_chosen(string failOn, int exitCode) =>
        Assert.Equal(exitCode, (await ToolProcess.Run("check", folder.Write("empty.txt", " "), "--fail-on", failOn)).ExitCode);

    [Fact]
    public async Task A_clean_text_says_nothing()
    {
        ToolResult result = await ToolProcess.Run("check", folder.Write("harbour.txt"), "--fail-on", "info");

        Assert.Equal(new ToolResult(0, string.Empty, string.Empty), result);
    }

    [Fact]
    public async Task Sarif_names_rule_level_and_place()
    {
        folder.Write("no article.txt", "Home\nLogin\n");

        ToolResult result = await ToolProcess.Run("check", folder.Path, "--format", "sarif", "--fail-on", "never");

        using JsonDocument log = JsonDocument.Parse(result.Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement finding = run.GetProperty("results")[0];
        Assert.Equal(
            finding.GetProperty("ruleId").GetString(),
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[finding.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", finding.GetProperty("level").GetString());
        JsonElement place = finding.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(new Uri(folder["no article.txt"]).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(1, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Theory]
    [InlineData("texts/no article#1.txt", "texts/no%20article%231.txt")]
    [InlineData("texts/50%.txt", "texts/50%25.txt")]
    [InlineData("a b.txt", "a%20b.txt")]
    public async Task A_path_as_it_was_given_is_a_relative_reference_in_Sarif(string path, string uri)
    {
        folder.Write(path, "Home\nLogin\n");

        ToolResult result = await ToolProcess.RunIn(folder.Path, "check", path, "--format", "sarif");

        Assert.Contains($"\"uri\": \"{uri}\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_is_what_its_specification_asks()
    {
        folder.Write("no article.txt", "Home\nLogin\n");
        folder.Write("empty.txt", string.Empty);
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Schemas", "sarif-log.json"));

        ToolResult result = await ToolProcess.Run("check", folder.Path, "--format", "sarif");

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(schema.Validate(result.Output));
        Assert.NotEmpty(schema.Validate(result.Output.Replace("\"ruleIndex\": 0", "\"ruleIndex\": \"none\"", StringComparison.Ordinal)));
    }
}
