using System;
using System.Threading;

namespace DataPackage.Fuzzing;

/// <summary>Tells of a case that does not end: which it is, while it runs.</summary>
internal static class Watch
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs a check; the processor time it takes is bounded, for the texts are small.</summary>
    public static void Over(string what, Action check)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        using var timer = new Timer(_ => Tell(what, before), null, Patience, Patience);
        check();
        BrokenPromiseException.Unless(Environment.CpuUsage.TotalTime - before < Patience, "reading ends in linear time");
    }

    private static void Tell(string what, TimeSpan before)
    {
        TimeSpan used = Environment.CpuUsage.TotalTime - before;
        if (used > Patience)
            Console.WriteLine($"runs for {used.TotalSeconds:0} s of processor time: {what}");
    }
}
