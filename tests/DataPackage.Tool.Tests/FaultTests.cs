using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>Killed, without room or without leave to write: the old output is whole or the new one is.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Old = "{ \"old\": true }";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(300)]
    [InlineData(700)]
    public async Task A_killed_run_leaves_the_old_output_or_the_new_one(int milliseconds)
    {
        for (int i = 0; i < 40; i++)
            folder.Write($"texts/{i}.txt");
        string output = folder.Write("facts.json", Old);
        using (Process process = ToolProcess.Start("extract", folder["texts"], "-o", output))
        {
            process.StandardInput.Close();
            await Task.Delay(milliseconds);
            process.Kill();
            await process.WaitForExitAsync();
        }

        using JsonDocument left = JsonDocument.Parse(await File.ReadAllTextAsync(output));
        Assert.True(left.RootElement.TryGetProperty("old", out _) || left.RootElement.TryGetProperty("articles", out _));
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/proc/facts.json")]
    public async Task A_full_or_read_only_place_is_told(string output)
    {
        if (!OperatingSystem.IsLinux())
            return;
        ToolResult result = await ToolProcess.Run("extract", folder.Write("harbour.txt"), "-o", output);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(output + ": cannot be written: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_old_output_stays()
    {
        string output = folder.Write("facts.json", Old);
        ToolResult result = await ToolProcess.Run("extract", folder.Write("harbour.txt"), "-o", Path.Combine(output, "facts.json"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(Old, await File.ReadAllTextAsync(output));
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), path => path.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_changes_while_it_is_read_gives_whole_output()
    {
        string text = folder.Write("harbour.txt");
        string output = folder["facts.json"];
        Task<ToolResult> run = ToolProcess.Run("extract", text, "-o", output);
        for (int i = 0; !run.IsCompleted; i++)
        {
            await File.WriteAllTextAsync(text, string.Concat(Enumerable.Repeat(TempFolder.Harbour, 1 + (i % 50))));
            await Task.Delay(2);
        }

        Assert.InRange((await run).ExitCode, 0, 3);
        using JsonDocument left = JsonDocument.Parse(await File.ReadAllTextAsync(output));
        Assert.Equal(JsonValueKind.Object, left.RootElement.ValueKind);
    }
}
