using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;

namespace DataPackage.Benchmarks.Emission;

/// <summary>What a process cost.</summary>
/// <param name="Cpu">Seconds of CPU time, user and system.</param>
/// <param name="Output">What it printed.</param>
internal sealed partial record Measured(double Cpu, string Output)
{
    /// <summary>Runs dotnet with arguments to its end; throws what it printed when it fails.</summary>
    public static Measured Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        double before = CpuOfChildren();
        using Process process = Process.Start(start) ?? throw new Win32Exception("dotnet does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Measured(CpuOfChildren() - before, output)
            : throw new InvalidOperationException(string.Join(' ', arguments) + "\n" + output + errors.Result);
    }

    /// <summary>The middle of some values.</summary>
    public static double Median(params double[] values) => values.Order().ElementAt(values.Length / 2);

    // Process.TotalProcessorTime is gone when the process is; Unix keeps the sum of all children that ended.
    private static double CpuOfChildren()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            throw new PlatformNotSupportedException("CPU time of ended processes is measured on Linux and macOS only.");
        var usage = new long[18];
        GetResourceUsage(-1, usage);
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    // struct rusage starts with two struct timeval, user and system time: seconds, then microseconds.
    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, [Out] long[] usage);
}
