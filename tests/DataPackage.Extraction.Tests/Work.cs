using System;
using System.Linq;
using Xunit.Sdk;

namespace DataPackage.Extraction.Tests;

/// <summary>Tells how work grows with a text without a clock: by allocated bytes.</summary>
internal static class Work
{
    /// <summary>Twice the text may take twice the work and a little more; four times as much is quadratic.</summary>
    private const double Most = 3;

    /// <summary>A piece repeated to a length.</summary>
    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    /// <summary>Fails when twice the length allocates far more than twice the bytes.</summary>
    public static void AllocatesInProportion(int length, Func<int, string> write, Action<string> step)
    {
        step(write(length));
        double once = Allocated(write(length), step);
        double twice = Allocated(write(2 * length), step);
        if (twice > (Most * once) + 100_000)
            throw new XunitException($"{length} characters allocate {once} bytes, twice as many {twice}.");
    }

    private static long Allocated(string text, Action<string> step)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        step(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
