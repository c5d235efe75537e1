using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>Runs the dotnet command.</summary>
internal static class Dotnet
{
    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Version { get; } = Metadata("Version");

    public static string Feed { get; } = Path.Combine(RepositoryRoot, "artifacts", "packages");

    /// <summary>Runs a command and returns what it prints; fails with all of it when the exit code is not 0.</summary>
    public static Task<string> Run(string directory, params string[] arguments) => RunProgram(Host, directory, arguments);

    /// <summary>Runs a command in a culture.</summary>
    public static Task<string> RunIn(string? culture, string directory, string[] arguments) => RunProgram(Host, directory, arguments, culture);

    /// <summary>Starts a command that goes on, with its output to read.</summary>
    public static Process Start(string directory, params string[] arguments) => Process.Start(StartInfo(Host, directory, arguments))!;

    /// <summary>Runs a program and returns what it prints; fails with all of it when the exit code is not 0.</summary>
    public static Task<string> RunProgram(string program, string directory, params string[] arguments) => RunProgram(program, directory, arguments, culture: null);

    private static async Task<string> RunProgram(string program, string directory, string[] arguments, string? culture)
    {
        ProcessStartInfo start = StartInfo(program, directory, arguments);
        if (culture is not null)
            start.Environment["LC_ALL"] = culture;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ended, Task.Delay(TimeSpan.FromMinutes(8))) != ended)
            process.Kill(entireProcessTree: true);
        string all = await output + await errors;
        Assert.True(process.HasExited && process.ExitCode == 0, string.Join(' ', arguments) + "\n" + all);
        return await output;
    }

    private static string Host =>
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    private static ProcessStartInfo StartInfo(string program, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        // What the outer build says of itself would mislead the inner one.
        foreach (string name in start.Environment.Keys.Where(IsOfOuterBuild).ToArray())
            start.Environment.Remove(name);
        // What is packed here carries no time of its own: https://reproducible-builds.org/specs/source-date-epoch/
        start.Environment["SOURCE_DATE_EPOCH"] = "1700000000";
        // F# Interactive knows no Directory.Build.props; it must not find a package of an earlier run either.
        start.Environment["NUGET_PACKAGES"] = Path.Combine(RepositoryRoot, "artifacts", "samples", "restored");
        return start;
    }

    private static bool IsOfOuterBuild(string name) =>
        (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE")
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static string Metadata(string key) => typeof(Dotnet).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == key).Value!;
}
