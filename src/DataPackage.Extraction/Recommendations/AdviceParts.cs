using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Cuts an advising sentence into the words that name the addressee and the words that say what to do.</summary>
internal static class AdviceParts
{
    private static readonly string[] Numbers = { "", "", "two", "three", "four", "five", "six" };

    /// <summary>The words where the addressee stands.</summary>
    public static TextSpan Addressee(Advice advice)
    {
        IReadOnlyList<Token> tokens = advice.Tokens;
        CueMatch cue = advice.Cue;
        switch (cue.Shape)
        {
            case CueShape.Need:
                return Span(tokens, Clause.Start(tokens, cue.First), cue.First);
            case CueShape.Modal:
            case CueShape.Verdict:
                int by = IsPassive(advice) ? By(tokens, cue.After) : -1;
                if (by >= 0)
                    return Span(tokens, by, Math.Min(tokens.Count, by + 8));
                int start = Clause.Start(tokens, cue.First);
                bool inverted = start == cue.First || AdviceWords.InvertedBy.Contains(tokens[cue.First - 1]);
                return inverted ? Span(tokens, cue.After, Math.Min(tokens.Count, cue.After + 5)) : Span(tokens, start, cue.First);
            case CueShape.Let:
                return Span(tokens, cue.After, LetAndNeed.LetVerb(tokens, cue));
            case CueShape.Clause when tokens[cue.After - 1].Lower is "for" or "of":
            case CueShape.Appeal:
                int to = Clause.ToVerb(tokens, cue.After);
                return Span(tokens, cue.After, to > cue.After ? to : tokens.Count);
            case CueShape.Clause when tokens[cue.After - 1].Is("that"):
                return Span(tokens, cue.After, Math.Min(VerbOfThat(tokens, cue.After), Clause.End(tokens, cue.After)));
            case CueShape.Clause:
                return Span(tokens, cue.After, Clause.End(tokens, cue.After));
            default:
                return new TextSpan(advice.Sentence.Span.Start, 0);
        }
    }

    /// <summary>The words that say what to do.</summary>
    public static TextSpan Action(Advice advice)
    {
        IReadOnlyList<Token> tokens = advice.Tokens;
        CueMatch cue = advice.Cue;
        int last = tokens.Count - 1;
        int from = cue.Shape switch
        {
            CueShape.Modal when IsPassive(advice) => SkipConjunction(tokens, Clause.Start(tokens, cue.First)),
            CueShape.Verdict => Clause.Start(tokens, cue.First),
            CueShape.Together when EmptyAppeal.IsThingPlease(tokens, cue) => 0,
            CueShape.Modal when IsFreeRelative(tokens, cue) => Math.Min(cue.After + 2, last),
            CueShape.Let => LetAndNeed.LetVerb(tokens, cue),
            CueShape.Need => cue.First + 1,
            CueShape.Appeal => Math.Max(cue.After, Clause.ToVerb(tokens, cue.After)),
            CueShape.Clause when tokens[cue.After - 1].Lower is "for" or "of" => Math.Max(cue.After, Clause.ToVerb(tokens, cue.After)),
            _ => SkipConnectives(tokens, cue.After),
        };
        from = Math.Min(from, last);
        return Span(tokens, from, cue.Shape == CueShape.Verdict ? Math.Min(cue.After, tokens.Count) : Clause.End(tokens, Math.Max(from, Math.Min(cue.After, last))));
    }

    /// <summary>How many "the three" or "both" within the span are; 0 when it names no number.</summary>
    public static int CountIn(IReadOnlyList<Token> tokens, TextSpan span)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!span.Contains(tokens[i].Span))
                continue;
            if (tokens[i].Is("both"))
                return 2;
            if (i > 0 && tokens[i - 1].Is("the"))
            {
                int count = Array.IndexOf(Numbers, tokens[i].Lower);
                if (count > 1)
                    return count;
            }
        }

        return 0;
    }

    // "What the state should do is build": what to do stands behind "is".
    private static bool IsFreeRelative(IReadOnlyList<Token> tokens, CueMatch cue) =>
        tokens[0].Is("what") && cue.After + 1 < tokens.Count && tokens[cue.After].Is("do") && tokens[cue.After + 1].Is("is");

    private static bool IsPassive(Advice advice)
    {
        int verb = AdviceWords.SkipAdverbs(advice.Tokens, advice.Cue.After);
        return advice.Cue.Shape == CueShape.Modal && verb < advice.Tokens.Count && advice.Tokens[verb].Is("be");
    }

    private static int By(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i + 1 < tokens.Count && !tokens[i].Is(","); i++)
        {
            if (tokens[i].Is("by") && !tokens[i + 1].Lower.EndsWith("ing", StringComparison.Ordinal))
                return i + 1;
        }

        return -1;
    }

    // "that Japan and South Korea do not miss": the subject ends before an auxiliary; without one, a few words are looked at.
    private static int VerbOfThat(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count && i < from + 14; i++)
        {
            if (tokens[i].Lower is "do" or "does" or "not" or "be" or "should" or "must" or "will" or "can" or "is" or "are" || ImperativeVerbs.Has(tokens[i].Lower))
                return i;
        }

        return Math.Min(tokens.Count, from + 8);
    }

    private static int SkipConjunction(IReadOnlyList<Token> tokens, int start) =>
        tokens[start].Is("and") || tokens[start].Is("but") ? start + 1 : start;

    // "also", "therefore" belong to the text around the advice, "swiftly" to the advice.
    private static int SkipConnectives(IReadOnlyList<Token> tokens, int index)
    {
        while (index + 1 < tokens.Count && (tokens[index].Is(",") || AdviceWords.Connective.Contains(tokens[index])))
            index++;
        return index;
    }

    private static TextSpan Span(IReadOnlyList<Token> tokens, int from, int end)
    {
        if (tokens.Count == 0)
            return default;
        from = Math.Max(0, Math.Min(from, tokens.Count - 1));
        return end <= from ? new TextSpan(tokens[from].Start, 0) : TextSpan.FromBounds(tokens[from].Start, tokens[Math.Min(end, tokens.Count) - 1].End);
    }
}
