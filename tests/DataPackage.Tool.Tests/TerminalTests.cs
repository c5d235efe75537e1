using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class TerminalTests : IDisposable
{
    private const string Escape = "\u001B[";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_terminal_facts_are_coloured_and_lines_broken_at_words()
    {
        if (!OperatingSystem.IsLinux())
            return;
        string text = TempFolder.Harbour.Replace("long meeting", "long :smile: [red]meeting[/] 👨‍👩‍👧 漢字", StringComparison.Ordinal);

        ToolResult result = await PseudoTerminal.Run(string.Empty, "extract", folder.Write("harbour.txt", text), "--format", "text");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\u001B[4;38;5;3mJanuary 12, 2021\u001B[0m\u001B[38;5;3m [2021-01-12]", result.Output, StringComparison.Ordinal);
        Assert.Contains("long :smile: [red]meeting[/] 👨‍👩‍👧 漢字", result.Output.Replace("\n", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("~ ", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR=1")]
    [InlineData("TERM=dumb")]
    [InlineData("", "--no-color")]
    public async Task Colour_can_be_declined(string environment, params string[] option)
    {
        if (!OperatingSystem.IsLinux())
            return;
        ToolResult result = await PseudoTerminal.Run(environment, ["extract", folder.Write("harbour.txt"), "--format", "text", .. option]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[advice 1, medium] The council", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape + "3", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape + "0m", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "-q")]
    public async Task Slow_work_is_counted_on_a_terminal_and_leaves_no_trace(bool isShown, string option)
    {
        if (!OperatingSystem.IsLinux())
            return;
        string line = folder.Write("line.jsonl", JsonSerializer.Serialize(new { id = "a", text = TempFolder.Harbour }) + "\nno text\n");

        ToolResult result = await PseudoTerminal.RunShell(
            $"(cat '{line}'; sleep 4) | {PseudoTerminal.Command("extract", "-", "--format", "jsonl")} {option} > '{folder["facts.jsonl"]}'");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(isShown, result.Output.Contains("2 documents", StringComparison.Ordinal));
        Assert.Contains("no text: cannot be read", result.Output, StringComparison.Ordinal);
        Assert.Equal(isShown, result.Output.Contains("\u001B[?25h", StringComparison.Ordinal));
        Assert.StartsWith("{\"id\":\"a\"", await File.ReadAllTextAsync(folder["facts.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_tells_what_was_read_and_found_and_quiet_tells_nothing()
    {
        string text = folder.Write("harbour.txt");
        folder.Write("empty.txt", string.Empty);

        string said = (await ToolProcess.Run("extract", folder.Path, "-v")).Errors;

        Assert.Matches(@"^read 2 texts, 0 files of corrections \(\d+\.\d{3} s\)\nfound 1 articles, 2 events, 2 recommendations \(", said);
        Assert.Contains("DPK0001", said, StringComparison.Ordinal);
        Assert.Equal(string.Empty, (await ToolProcess.Run("extract", folder.Path, "-q")).Errors);
        Assert.Equal(string.Empty, (await ToolProcess.Run("extract", text)).Errors);
    }
}
