using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Cuts a sentence into clauses at punctuation, at words that open clauses, and at coordinators with a verb of their own.</summary>
internal static class ClauseSplitter
{
    /// <summary>How far behind a word its verb may stand for the word to open a clause.</summary>
    private const int Reach = 9;

    /// <summary>Words in quotation marks that may be a name or a term.</summary>
    private const int LongestName = 5;

    /// <summary>The clauses in order; together they hold every token but the punctuation between them.</summary>
    /// <param name="tokens">A sentence.</param>
    /// <param name="groups">Its verb groups.</param>
    /// <param name="isDate">Whether a token belongs to a temporal expression.</param>
    public static IReadOnlyList<Clause> Split(IReadOnlyList<Token> tokens, IReadOnlyList<VerbGroup> groups, System.Func<int, bool> isDate)
    {
        var clauses = new List<Clause>();
        int first = 0;
        var opener = ClauseOpener.Start;
        int group = 0;
        bool hasVerb = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (group < groups.Count && groups[group].First < i)
            {
                hasVerb |= groups[group].IsFinite && groups[group].First >= first;
                group++;
            }

            if (isDate(i))
                continue;
            if (Boundary(tokens, groups, group, hasVerb, i, isDate) is not { } boundary)
                continue;
            if (i > first)
                clauses.Add(new Clause(first, i, opener));
            first = tokens[i].Kind == TokenKind.Punctuation ? i + 1 : i;
            opener = boundary;
            hasVerb = false;
        }

        if (first < tokens.Count)
            clauses.Add(new Clause(first, tokens.Count, opener));
        return clauses;
    }

    private static ClauseOpener? Boundary(
        IReadOnlyList<Token> tokens, IReadOnlyList<VerbGroup> groups, int group, bool hasVerb, int i, System.Func<int, bool> isDate)
    {
        switch (tokens[i].Lower)
        {
            case "," or ")" or "]":
                return ClauseOpener.Comma;
            case ":" or "-" when i + 1 < tokens.Count && tokens[i].End == tokens[i + 1].Start:
                return null;
            case ";" or ":" or "-" or "?" or "!":
                return ClauseOpener.Start;
            case "(" or "[":
                return ClauseOpener.Bracket;
            case "\"" when IsNameQuote(tokens, groups, group, i):
                return null;
            case "\"":
                return ClauseOpener.Quotation;
        }

        switch (WordClasses.Of(tokens[i]))
        {
            case WordClass.Relative:
                return ClauseOpener.Relative;
            case WordClass.Subordinator when tokens[i].Is("that") && i > 0 && WordClasses.Of(tokens[i - 1]) == WordClass.Preposition:
                // "covered by that duty"
                return null;
            case WordClass.Subordinator:
                return ClauseOpener.Subordinator;
            case WordClass.Hinge when HasSubjectAndVerb(tokens, groups, group, i, isDate):
                return ClauseOpener.Subordinator;
            case WordClass.Coordinator when i > 0 && !(tokens[i].Is("or") && tokens[i - 1].Is("on")) && (OpensVerb(tokens, groups, group, i) || OpensDate(tokens, i, isDate)
                || (hasVerb && HasSubjectAndVerb(tokens, groups, group, i, isDate))):
                return ClauseOpener.Coordinator;
            default:
                return null;
        }
    }

    /// <summary>The big "middle mile" project: marks around a few words that are part of the clause.</summary>
    private static bool IsNameQuote(IReadOnlyList<Token> tokens, IReadOnlyList<VerbGroup> groups, int group, int i)
    {
        bool closes = i > 0 && tokens[i - 1].IsQuoted;
        int step = closes ? -1 : 1, other = i + step;
        while (other > 0 && other < tokens.Count && System.Math.Abs(other - i) <= LongestName && tokens[other].Kind != TokenKind.Punctuation)
            other += step;
        if (other <= 0 || other >= tokens.Count - 1 || System.Math.Abs(other - i) > LongestName + 1 || !tokens[other].Is("\""))
            return false;
        int first = System.Math.Min(i, other), last = System.Math.Max(i, other);
        for (int g = System.Math.Max(0, group - LongestName); g < groups.Count && groups[g].First < last; g++)
        {
            if (groups[g].First >= first)
                return false;
        }

        return first > 0 && last + 1 < tokens.Count && tokens[first - 1].Kind == TokenKind.Word && tokens[last + 1].Kind == TokenKind.Word;
    }

    /// <summary>"and agreed", "but was later withdrawn".</summary>
    private static bool OpensVerb(IReadOnlyList<Token> tokens, IReadOnlyList<VerbGroup> groups, int group, int i)
    {
        int next = i + 1;
        while (next < tokens.Count && next < i + 4 && WordClasses.Of(tokens[next]) == WordClass.Adverb)
            next++;
        return group < groups.Count && groups[group].IsFinite && (groups[group].First == next || groups[group].First == i + 1);
    }

    /// <summary>"and on 4 May the mayor …", "and in 2013".</summary>
    private static bool OpensDate(IReadOnlyList<Token> tokens, int i, System.Func<int, bool> isDate) =>
        i + 2 < tokens.Count && WordClasses.Of(tokens[i + 1]) == WordClass.Preposition && isDate(i + 2);

    /// <summary>"after [they voted]" against "after the vote": a finite verb follows soon, with a subject and no date before it.</summary>
    private static bool HasSubjectAndVerb(
        IReadOnlyList<Token> tokens, IReadOnlyList<VerbGroup> groups, int group, int i, System.Func<int, bool> isDate)
    {
        int next = group;
        while (next < groups.Count && groups[next].First <= i + Reach && !groups[next].IsFinite)
            next++;
        if (next >= groups.Count || groups[next].First > i + Reach || groups[next].First == i + 1)
            return false;
        for (int k = i + 1; k < groups[next].First; k++)
        {
            if (isDate(k) || tokens[k].Kind == TokenKind.Punctuation || WordClasses.Of(tokens[k]) is WordClass.Relative or WordClass.Subordinator)
                return false;
        }

        return true;
    }
}
