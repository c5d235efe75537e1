using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Quotations and brackets of a paragraph, inside which no sentence ends: "(He told me so.) and left".</summary>
internal sealed class ProtectedSpans
{
    // Longer ones are excerpts, whose sentences are told apart.
    private const int Longest = 400;

    private readonly List<TextSpan> spans = new();
    private int next;

    public ProtectedSpans(string reading, TextSpan passage, IReadOnlyList<TextSpan> quotations)
    {
        foreach (TextSpan quotation in quotations)
        {
            if (quotation.Length <= Longest)
                spans.Add(quotation);
        }

        AddBrackets(reading, passage);
        spans.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        Merge();
    }

    /// <summary>Whether a boundary at <paramref name="at"/> would cut one. Ask in the order of the text.</summary>
    public bool Covers(int at)
    {
        while (next < spans.Count && spans[next].End <= at)
            next++;
        return next < spans.Count && spans[next].Start < at;
    }

    private void AddBrackets(string reading, TextSpan passage)
    {
        var open = new Stack<int>();
        for (int i = passage.Start; i < passage.End; i++)
        {
            char c = reading[i];
            if (c is '(' or '[')
            {
                open.Push(i);
            }
            else if (c is ')' or ']' && open.Count > 0 && reading[open.Peek()] == (c == ')' ? '(' : '['))
            {
                int start = open.Pop();
                if (i - start < Longest)
                    spans.Add(TextSpan.FromBounds(start, i + 1));
            }
        }
    }

    // Nested and crossing spans become one, so that Covers can walk.
    private void Merge()
    {
        int kept = 0;
        for (int i = 0; i < spans.Count; i++)
        {
            if (kept > 0 && spans[i].Start < spans[kept - 1].End)
                spans[kept - 1] = TextSpan.FromBounds(spans[kept - 1].Start, System.Math.Max(spans[kept - 1].End, spans[i].End));
            else
                spans[kept++] = spans[i];
        }

        spans.RemoveRange(kept, spans.Count - kept);
    }
}
