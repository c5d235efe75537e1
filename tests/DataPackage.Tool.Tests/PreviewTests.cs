using System;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class PreviewTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Facts_stand_in_their_text_with_dates_beside_their_words()
    {
        string path = folder.Write("harbour.txt", TempFolder.Harbour + "\nHome\nShare this\n");

        ToolResult result = await ToolProcess.Run("extract", path, "--format", "text");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("The city council approved the new harbour wall on January 12, 2021 [2021-01-12].", Unwrap(result.Output), StringComparison.Ordinal);
        Assert.Contains("[event", result.Output, StringComparison.Ordinal);
        Assert.Contains("medium] The council should publish the costs", Unwrap(result.Output), StringComparison.Ordinal);
        Assert.Contains("~ Home", result.Output, StringComparison.Ordinal);
        Assert.Contains("By         Jane Doe", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_gets_no_escape_code_and_neither_does_a_text_that_holds_one()
    {
        string path = folder.Write("harbour.txt", TempFolder.Harbour.Replace("long meeting", "long \u001B[31mmeeting", StringComparison.Ordinal));

        Assert.DoesNotContain('\u001B', (await ToolProcess.Run("extract", path, "--format", "text")).Output);
    }

    private static string Unwrap(string text) => text.Replace(" \n", " ", StringComparison.Ordinal).Replace('\n', ' ');
}
