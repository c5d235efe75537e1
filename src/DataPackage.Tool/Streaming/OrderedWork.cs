using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DataPackage.Tool.Streaming;

/// <summary>Work on all cores whose results come in the order of the input, each as soon as those before it are there; only a few items are in memory at a time.</summary>
internal static class OrderedWork
{
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, CancellationToken cancellation)
    {
        // Enough to keep the other cores busy while one of them has a long document.
        var pending = new BlockingCollection<Task<TResult>>(Environment.ProcessorCount * 16);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Run(() => Read(source, work, pending, stop.Token), CancellationToken.None);
        try
        {
            foreach (Task<TResult> next in pending.GetConsumingEnumerable(cancellation))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // Nobody waits for the reader: it may wait for an input that never comes.
            stop.Cancel();
        }

        reading.GetAwaiter().GetResult();
    }

    private static void Read<T, TResult>(IEnumerable<T> source, Func<T, TResult> work, BlockingCollection<Task<TResult>> pending, CancellationToken cancellation)
    {
        try
        {
            foreach (T item in source)
                pending.Add(Task.Run(() => work(item), cancellation), cancellation);
        }
        finally
        {
            pending.CompleteAdding();
        }
    }
}
