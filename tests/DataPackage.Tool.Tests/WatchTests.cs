using System;
using System.IO;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

public sealed class WatchTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_verb_runs_at_once_and_again_after_a_change_until_Control_C()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("texts/harbour.txt");
        using var tool = new RunningTool("watch", "search", "harbour", "wall", "--in", folder["texts"], "-q");

        Assert.Contains("2021-01-12", await tool.LineWith("2021"), StringComparison.Ordinal);
        folder.Write("texts/harbour.txt", TempFolder.Harbour.Replace("January 12", "January 19", StringComparison.Ordinal));

        Assert.Contains("2021-01-19", await tool.LineWith("2021-01-19"), StringComparison.Ordinal);
        Assert.Equal(130, await tool.Stop());
    }

    [Fact]
    public async Task The_names_beside_a_folder_are_watched_with_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("texts/harbour.txt");
        string names = folder["facts.names.txt"];
        ToolResult accepted = await ToolProcess.Run("names", "accept", folder["texts"], "--version", "1.2.0");
        Assert.Equal((0, true), (accepted.ExitCode, File.Exists(names)));
        using var tool = new RunningTool("watch", "export", folder["texts"], "--format", "json", "-q");

        await tool.LineWith("\"CityCouncilApprovedTheNewHarbourWall\"");
        await File.WriteAllTextAsync(names, (await File.ReadAllTextAsync(names)).Replace("CityCouncilApprovedTheNewHarbourWall", "WallWasApproved", StringComparison.Ordinal));

        await tool.LineWith("\"WallWasApproved\"");
        Assert.Equal(130, await tool.Stop());
    }

    [Fact]
    public async Task A_page_is_served_again_after_a_change()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("texts/harbour.txt");
        using var tool = new RunningTool("watch", "serve", "--in", folder["texts"], "--port", "0");

        Assert.StartsWith("http://127.0.0.1:", await tool.Line(), StringComparison.Ordinal);
        folder.Write("texts/second.txt", TempFolder.Harbour.Replace("harbour", "mill", StringComparison.Ordinal));

        Assert.StartsWith("http://127.0.0.1:", await tool.Line(), StringComparison.Ordinal);
        Assert.Equal(130, await tool.Stop());
    }

    [Theory]
    [InlineData("names")]
    [InlineData("watch")]
    [InlineData("nonsense")]
    public async Task What_would_wake_itself_is_not_watched(string verb)
    {
        ToolResult result = await ToolProcess.Run("watch", verb, folder.Write("harbour.txt"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("watch runs extract, check", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_command_line_ends_the_watch()
    {
        ToolResult result = await ToolProcess.Run("watch", "export", folder.Write("harbour.txt"), "--format", "nonsense");

        Assert.Equal(1, result.ExitCode);
        Assert.False(File.Exists(folder["facts"]));
    }
}
