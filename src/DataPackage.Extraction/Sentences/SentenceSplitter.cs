using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Finds where sentences end.</summary>
/// <remarks>Made to the golden rules of pragmatic_segmenter: abbreviations, quotations, brackets, ellipses, lists in running text, wrapped lines.</remarks>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a piece of the reading view, without the blanks between them.</summary>
    public static IReadOnlyList<TextSpan> Split(string reading, TextSpan passage) =>
        Split(reading, passage, Quotation.Find(reading, reading, passage));

    /// <summary>The sentences of a paragraph whose quotations are known.</summary>
    public static IReadOnlyList<TextSpan> Split(string reading, TextSpan passage, IReadOnlyList<TextSpan> quotations)
    {
        var sentences = new List<TextSpan>();
        SpanWalk inside = ProtectedSpans.Of(reading, passage, quotations);
        var list = new InlineList(reading, passage);
        var lines = new LineWrap(reading, passage);
        int start = SkipBlanks(reading, passage.Start, passage.End);
        int at = start;
        list.OpenSentence(start);
        while (at < passage.End)
        {
            char c = reading[at];
            int next = at + 1;
            int? end = null;
            if (char.IsWhiteSpace(c))
            {
                next = SkipBlanks(reading, at + 1, passage.End);
                if (lines.Ends(at, next) || list.StartsNextItem(next))
                    end = at;
            }
            else if (FullStop.IsOne(c) || (c == '-' && FullStop.IsBreakOff(reading, passage, at)))
            {
                StopRun run = StopRun.Read(reading, passage, at);
                next = run.End;
                end = FullStop.Ends(reading, passage, start, run);
            }

            if (end is not { } found || inside.Covers(found))
            {
                at = next;
                continue;
            }

            Add(sentences, reading, start, found);
            start = SkipBlanks(reading, found, passage.End);
            at = start;
            list.OpenSentence(start);
        }

        Add(sentences, reading, start, passage.End);
        return sentences;
    }

    private static int SkipBlanks(string reading, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(reading[at]))
            at++;
        return at;
    }

    private static void Add(List<TextSpan> sentences, string reading, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(reading[end - 1]))
            end--;
        if (start < end)
            sentences.Add(TextSpan.FromBounds(start, end));
    }
}
