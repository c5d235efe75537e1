using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Quotations and brackets of a paragraph, inside which no sentence ends: "(He told me so.) and left".</summary>
internal static class ProtectedSpans
{
    // Longer ones are excerpts, whose sentences are told apart.
    private const int Longest = 400;

    /// <summary>The protected places of a paragraph.</summary>
    public static SpanWalk Of(string reading, TextSpan passage, IReadOnlyList<TextSpan> quotations)
    {
        var spans = new List<TextSpan>(quotations.Count);
        foreach (TextSpan quotation in quotations)
        {
            if (quotation.Length <= Longest)
                spans.Add(quotation);
        }

        AddBrackets(spans, reading, passage);
        return new SpanWalk(spans);
    }

    private static void AddBrackets(List<TextSpan> spans, string reading, TextSpan passage)
    {
        Stack<int>? open = null;
        for (int i = passage.Start; i < passage.End; i++)
        {
            char c = reading[i];
            if (c is '(' or '[')
            {
                open ??= new Stack<int>();
                open.Push(i);
            }
            else if (c is ')' or ']' && open is { Count: > 0 } && reading[open.Peek()] == (c == ')' ? '(' : '['))
            {
                int start = open.Pop();
                if (i - start < Longest)
                    spans.Add(TextSpan.FromBounds(start, i + 1));
            }
        }
    }
}
