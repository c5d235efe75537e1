using System;
using System.Collections.Generic;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Generator.Emit;

/// <summary>The words of a document or of the catalogue, each stored once; rows point into them.</summary>
internal sealed class WordPool
{
    private readonly StringBuilder pool = new();
    private readonly Dictionary<string, int> starts = new(StringComparer.Ordinal);
    private readonly SortedList<int, (TextSpan Span, int Start)> passages = new();

    /// <summary>How many characters it holds.</summary>
    public int Length => pool.Length;

    /// <summary>Where these words start in the pool.</summary>
    public int Add(string words)
    {
        if (words.Length == 0)
            return 0;
        if (starts.TryGetValue(words, out int start))
            return start;
        if (Length > 0)
            pool.Append('\n'); // for who reads the source
        start = Length;
        starts.Add(words, start);
        pool.Append(words);
        return start;
    }

    /// <summary>Where a passage starts; a passage inside one that is stored already takes no room.</summary>
    public int Add(Passage passage)
    {
        if (Enclosing(passage.Span) is { } stored)
            return stored.Start + passage.Span.Start - stored.Span.Start;
        int start = Add(passage.Text);
        passages[passage.Span.Start] = (passage.Span, start);
        return start;
    }

    /// <summary>All words.</summary>
    public override string ToString() => pool.ToString();

    private (TextSpan Span, int Start)? Enclosing(TextSpan span)
    {
        int low = 0;
        int high = passages.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (passages.Keys[middle] <= span.Start)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high >= 0 && passages.Values[high].Span.Contains(span) ? passages.Values[high] : null;
    }
}
