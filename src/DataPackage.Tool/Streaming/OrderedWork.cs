using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DataPackage.Tool.Streaming;

/// <summary>Work on all cores whose results come in the order of the input; only a few items are in memory at a time.</summary>
internal static class OrderedWork
{
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, CancellationToken cancellation)
    {
        // Enough to keep the other cores busy while one of them has a long document.
        int limit = Environment.ProcessorCount * 16;
        var pending = new Queue<Task<TResult>>();
        foreach (T item in source)
        {
            cancellation.ThrowIfCancellationRequested();
            pending.Enqueue(Task.Run(() => work(item), cancellation));
            if (pending.Count >= limit)
                yield return pending.Dequeue().GetAwaiter().GetResult();
        }

        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return pending.Dequeue().GetAwaiter().GetResult();
        }
    }
}
