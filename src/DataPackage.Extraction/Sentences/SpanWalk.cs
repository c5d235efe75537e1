using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Says which places lie inside any of some spans. Asked in the order of the text it walks along, so that all answers together take linear time.</summary>
internal sealed class SpanWalk
{
    private readonly List<TextSpan> spans;
    private int next;

    /// <param name="spans">The spans, in any order, nested or crossing; the list is taken over.</param>
    public SpanWalk(List<TextSpan> spans)
    {
        this.spans = spans;
        if (spans.Count < 2)
            return;
        spans.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        Merge();
    }

    /// <summary>Whether a place lies inside one, its ends not counted. Ask in the order of the text.</summary>
    public bool Covers(int at)
    {
        while (next < spans.Count && spans[next].End <= at)
            next++;
        return next < spans.Count && spans[next].Start < at;
    }

    // Nested and crossing spans become one, so that Covers can walk.
    private void Merge()
    {
        int kept = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (kept > 0 && spans[i].Start < spans[kept - 1].End)
                spans[kept - 1] = TextSpan.FromBounds(spans[kept - 1].Start, Math.Max(spans[kept - 1].End, spans[i].End));
            else
                spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
