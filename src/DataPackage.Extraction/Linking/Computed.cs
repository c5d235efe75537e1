using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Linking;

/// <summary>The result of a function of a list of objects, with the objects it was computed of.</summary>
internal sealed class Computed<TItem, TResult>
    where TItem : class
{
    private readonly TItem[] items;

    public Computed(TItem[] items, TResult result)
    {
        this.items = items;
        Result = result;
    }

    public TResult Result { get; }

    /// <summary>Whether it holds for other objects: the same ones, or such as <paramref name="areEqual"/> finds equal.</summary>
    public bool IsOf(IReadOnlyList<TItem> others, Func<TItem, TItem, bool>? areEqual = null)
    {
        bool same = items.Length == others.Count;
        for (int i = 0; same && i < items.Length; i++)
            same = ReferenceEquals(items[i], others[i]) || (areEqual is not null && areEqual(items[i], others[i]));
        return same;
    }
}
