using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace DataPackage.Tool.Tests;

/// <summary>What a run of the tool gave back.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors);

/// <summary>Runs the tool as a process of its own, as its users do.</summary>
internal static class ToolProcess
{
    public static Task<ToolResult> Run(params string[] arguments) => RunWith(string.Empty, arguments);

    public static Task<ToolResult> RunWith(string input, params string[] arguments) => Run(Start(arguments), input);

    /// <summary>Runs the tool in a folder.</summary>
    public static Task<ToolResult> RunIn(string folder, params string[] arguments) => Run(StartIn(folder, arguments), string.Empty);

    private static async Task<ToolResult> Run(Process started, string input)
    {
        using Process process = started;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        limit.Token.Register(() => process.Kill());
        await process.WaitForExitAsync(CancellationToken.None);
        return new ToolResult(process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the tool and leaves its standard input open.</summary>
    public static Process Start(params string[] arguments) => StartIn(AppContext.BaseDirectory, arguments);

    private static Process StartIn(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        // A colour terminal, so that a colour code in a pipe would be the tool's fault.
        start.Environment["TERM"] = "xterm-256color";
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "DataPackage.Tool.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
