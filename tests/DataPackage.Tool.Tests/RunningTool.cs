using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>A verb that runs until it is stopped.</summary>
internal sealed class RunningTool(params string[] arguments) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process = ToolProcess.Start(arguments);

    /// <summary>The next line of standard output.</summary>
    public async Task<string> Line() => await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? string.Empty;

    /// <summary>Lines of standard output up to one that holds <paramref name="words"/>.</summary>
    public async Task<string> LineWith(string words)
    {
        while (true)
        {
            string? line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
            if (line is null || line.Contains(words, StringComparison.Ordinal))
                return line ?? string.Empty;
        }
    }

    /// <summary>Presses Ctrl+C and returns the exit code.</summary>
    public async Task<int> Stop()
    {
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
