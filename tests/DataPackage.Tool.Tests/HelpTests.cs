using System;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("show")]
    [InlineData("search")]
    [InlineData("cite")]
    [InlineData("diff")]
    [InlineData("verify")]
    [InlineData("serve")]
    [InlineData("watch")]
    [InlineData("init")]
    public async Task The_help_of_a_verb_starts_with_examples(string verb)
    {
        ToolResult result = await ToolProcess.Run(verb, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"Examples:\n  datapackage {verb} ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_lists_the_exit_codes()
    {
        ToolResult result = await ToolProcess.Run();

        Assert.Equal(0, result.ExitCode);
        foreach (string code in new[] { "0    done", "1    wrong", "2    findings", "3    an input", "130  stopped" })
            Assert.Contains(code, result.Output, StringComparison.Ordinal);
    }
}
