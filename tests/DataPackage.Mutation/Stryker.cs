using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace DataPackage.Mutation;

/// <summary>
/// Lets Stryker change a project and keeps the assembly. Given but the tests of one small class, Stryker is done soon after it has compiled:
/// its own way of running starts a process for each mutant.
/// </summary>
internal static class Stryker
{
    public static int Make(string project, string files, string smallClass, string folder)
    {
        string tests = Path.GetFullPath($"tests/{project}.Tests");
        string output = Path.Combine(folder, "stryker");
        ProcessStartInfo start = new("dotnet", [
            "stryker", "--project", project + ".csproj", "--test-project", Path.Combine(tests, project + ".Tests.csproj"),
            "--test-case-filter", "FullyQualifiedName~" + smallClass, .. files.Split(',').SelectMany(file => new[] { "--mutate", file }),
            "--reporter", "Json", "--concurrency", "1", "--skip-version-check", "--output", output])
        {
            WorkingDirectory = Path.GetFullPath("tests/DataPackage.Mutation"),
            RedirectStandardOutput = true,
        };
        using Process stryker = Process.Start(start)!;
        while (stryker.StandardOutput.ReadLine() is string line)
        {
            Console.WriteLine(line);
            if (line.Contains("mutants created", StringComparison.Ordinal))
                Copy(Path.Combine(tests, "bin/Debug/net10.0"), folder);
        }

        stryker.WaitForExit();
        File.Copy(Directory.GetFiles(output, "mutation-report.json", SearchOption.AllDirectories).Max()!, Path.Combine(folder, "report.json"), overwrite: true);
        return stryker.ExitCode;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }
}
