using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>Runs the tool where a person would see it: on a terminal, made by script(1) of util-linux.</summary>
internal static class PseudoTerminal
{
    /// <summary>What stands on the screen after a run, with all control sequences. Standard output and error are both the terminal.</summary>
    /// <param name="environment">"NAME=value" or nothing.</param>
    /// <param name="arguments">The tool's arguments.</param>
    public static Task<ToolResult> Run(string environment, params string[] arguments) => RunShell($"{environment} {Command(arguments)}");

    /// <summary>The command line that runs the tool.</summary>
    public static string Command(params string[] arguments) =>
        $"dotnet {Quote(Path.Combine(AppContext.BaseDirectory, "DataPackage.Tool.dll"))} {string.Join(' ', arguments.Select(Quote))}";

    /// <summary>Runs a shell's command line.</summary>
    public static async Task<ToolResult> RunShell(string commandLine)
    {
        var start = new ProcessStartInfo("script", ["-qec", "stty cols 72; " + commandLine, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["SHELL"] = "/bin/sh";
        start.Environment.Remove("NO_COLOR");
        using Process process = Process.Start(start)!;
        Task<string> screen = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return new ToolResult(process.ExitCode, (await screen).Replace("\r\n", "\n", StringComparison.Ordinal), string.Empty);
    }

    private static string Quote(string argument) => "'" + argument.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
