using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Events;

/// <summary>Finds the items of an ordered list that lie inside a span.</summary>
internal static class SpanSearch
{
    /// <summary>The items whose span lies inside <paramref name="span"/>; <paramref name="items"/> are in the order of the text.</summary>
    public static IReadOnlyList<T> Within<T>(this IReadOnlyList<T> items, TextSpan span, Func<T, TextSpan> spanOf)
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spanOf(items[middle]).Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        var found = new List<T>();
        for (int i = low; i < items.Count && spanOf(items[i]).Start < span.End; i++)
        {
            if (spanOf(items[i]).End <= span.End)
                found.Add(items[i]);
        }

        return found;
    }
}
