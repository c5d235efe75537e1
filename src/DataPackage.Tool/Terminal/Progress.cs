using System;
using System.Diagnostics;
using System.Threading;

namespace DataPackage.Tool.Terminal;

/// <summary>A bar on an interactive standard error, for work of more than a second; it leaves no trace.</summary>
internal sealed class Progress(string what, int total, bool isShown) : IDisposable
{
    private const int Width = 30;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long shownAt = 900;
    private int done;

    /// <summary>One more is done. May be called from any thread.</summary>
    public void Step()
    {
        int count = Interlocked.Increment(ref done);
        long last = Interlocked.Read(ref shownAt);
        long now = clock.ElapsedMilliseconds;
        if (!isShown || now - last < 100 || Interlocked.CompareExchange(ref shownAt, now, last) != last)
            return;
        int filled = (int)((long)count * Width / Math.Max(total, 1));
        Console.Error.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {count}/{total} {what}");
    }

    public void Dispose()
    {
        if (isShown && Interlocked.Read(ref shownAt) > 900)
            Console.Error.Write("\r" + new string(' ', Width + 40) + "\r");
    }
}
