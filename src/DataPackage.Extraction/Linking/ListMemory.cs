using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>
/// Results of a function of a list of objects, remembered as long as the first of them lives. An editor links the same corpus again
/// after each change of one text: what depends on other texts alone is then the same list of the same objects.
/// </summary>
internal sealed class ListMemory<TItem, TResult>
    where TItem : class
    where TResult : class
{
    private readonly LinkMemory<TItem, Computed<TItem, TResult>> entries = new();

    /// <summary>The result for these items, which are at least one.</summary>
    public TResult Of(IReadOnlyList<TItem> items, Func<IReadOnlyList<TItem>, TResult> compute) =>
        entries.Find(items[0]) is { } known && known.IsOf(items)
            ? known.Result
            : entries.Keep(items[0], new Computed<TItem, TResult>(items.ToArray(), compute(items))).Result;
}
