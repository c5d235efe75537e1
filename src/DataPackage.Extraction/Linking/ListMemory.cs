using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace DataPackage.Extraction.Linking;

/// <summary>
/// Results of a function of a list of objects, remembered as long as the first of them lives. An editor links the same corpus again
/// after each change of one text: what depends on other texts alone is then the same list of the same objects.
/// </summary>
internal sealed class ListMemory<TItem, TResult>
    where TItem : class
    where TResult : class
{
    private readonly ConditionalWeakTable<TItem, Entry> entries = new();

    /// <summary>The result for these items, which are at least one.</summary>
    public TResult Of(IReadOnlyList<TItem> items, Func<IReadOnlyList<TItem>, TResult> compute)
    {
        if (LinkMemory.IsOff)
            return compute(items);
        if (entries.TryGetValue(items[0], out Entry? known) && known.IsOf(items))
            return known.Result;
        TResult result = compute(items);
        var entry = new Entry(items.ToArray(), result);
        lock (entries)
        {
            entries.Remove(items[0]);
            entries.Add(items[0], entry);
        }

        return result;
    }

    private sealed class Entry
    {
        private readonly TItem[] items;

        public Entry(TItem[] items, TResult result)
        {
            this.items = items;
            Result = result;
        }

        public TResult Result { get; }

        public bool IsOf(IReadOnlyList<TItem> others)
        {
            bool same = items.Length == others.Count;
            for (int i = 0; same && i < items.Length; i++)
                same = ReferenceEquals(items[i], others[i]);
            return same;
        }
    }
}
