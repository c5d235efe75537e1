using System;
using System.Collections.Generic;
using System.Text;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds the short forms a text defines for its long ones.</summary>
/// <remarks>
/// After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003,
/// with the cheapest alignment instead of the first one.
/// </remarks>
internal static class AcronymFinder
{
    private const int LongestBracket = 16;

    // "(hereafter WHO)", "(also known as the WHO)", "(or WHO)".
    private static readonly string[] LeadIns =
    {
        "or", "the", "hereafter", "hereinafter", "henceforth", "also", "known", "as", "called", "abbreviated", "aka", "a.k.a.", "short", "for",
        "in", "to", "\"", "'", "acronym", ":",
    };

    /// <summary>The definitions in the order of the text, each short form once.</summary>
    public static IReadOnlyList<Acronym> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<Acronym>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in sentences)
        {
            IReadOnlyList<Token> tokens = sentence.Tokens;
            for (int i = 1; i < tokens.Count; i++)
            {
                Acronym? acronym = tokens[i].Lower is "(" or "[" ? InBracket(text, tokens, i)
                    : tokens[i].Is("or") && tokens[i - 1].Is(",") ? AfterOr(text, tokens, i)
                    : null;
                if (acronym is not null && known.Add(acronym.Short))
                    found.Add(acronym);
            }
        }

        return found;
    }

    private static Acronym? InBracket(string text, IReadOnlyList<Token> tokens, int open)
    {
        int close = open + 1;
        while (close < tokens.Count && close - open <= LongestBracket && tokens[close].Lower is not (")" or "]" or "("))
            close++;
        if (close >= tokens.Count || tokens[close].Lower is not (")" or "]"))
            return null;
        return LongThenShort(text, tokens, open, close) ?? ShortThenLong(text, tokens, open, close);
    }

    /// <summary>"World Trade Organization (WTO)", "… (WTO; founded 1995)".</summary>
    private static Acronym? LongThenShort(string text, IReadOnlyList<Token> tokens, int open, int close)
    {
        int first = open + 1;
        while (first < close && Array.IndexOf(LeadIns, tokens[first].Lower) >= 0)
            first++;
        int end = first;
        while (end < close && (tokens[end].Kind != TokenKind.Punctuation) && !tokens[end].Is("or"))
            end++;
        if (AcronymShortForm.Read(text, tokens, first, end) is not { } form)
            return null;
        TextSpan? found = form.Count == 2 ? WithSharedWord(text, tokens, open, form) : null;
        found ??= AcronymLongForm.EndingAt(text, tokens, open, form, strict: false);
        return found is { } longForm ? Make(text, form.Span, longForm, tokens[close].End) : null;
    }

    /// <summary>"ROK (Republic of Korea)".</summary>
    private static Acronym? ShortThenLong(string text, IReadOnlyList<Token> tokens, int open, int close)
    {
        int before = open - 1;
        if (before > 0 && tokens[before].Lower is "\"" or "'")
            before--;
        if (AcronymShortForm.ReadLastPart(text, tokens, before) is not { } form)
            return null;
        int end = open + 1;
        while (end < close && tokens[end].Lower is not (";" or ":"))
            end++;
        return AcronymLongForm.Between(text, tokens, open + 1, end, form) is { } longForm
            ? Make(text, form.Span, longForm, tokens[close].End)
            : null;
    }

    /// <summary>"the World Trade Organization, or WTO, …".</summary>
    private static Acronym? AfterOr(string text, IReadOnlyList<Token> tokens, int or)
    {
        int first = or + 1;
        while (first < tokens.Count && tokens[first].Lower is "the" or "\"" or "'")
            first++;
        if (first >= tokens.Count || (first + 1 < tokens.Count && tokens[first + 1].Kind != TokenKind.Punctuation))
            return null;
        return AcronymShortForm.Read(text, tokens, first, first + 1) is { } form
            && AcronymLongForm.EndingAt(text, tokens, or - 1, form, strict: true) is { } longForm
                ? Make(text, form.Span, longForm, tokens[first].End)
                : null;
    }

    /// <summary>"Centre for New Studies (NS Centre)": the short form keeps a word of the long one, which then opens it.</summary>
    private static TextSpan? WithSharedWord(string text, IReadOnlyList<Token> tokens, int open, AcronymShortForm form)
    {
        Token shared = tokens[form.First + 1];
        if (shared.Length < 3)
            return null;
        for (int i = open - 1; i >= 0 && tokens[i].Lower is not (")" or "(" or ";" or ":"); i--)
        {
            if (!tokens[i].Is(shared.Lower) || !tokens[i].IsCapitalized)
                continue;
            var rest = new AcronymShortForm(form.First, 1, tokens[form.First].Span, tokens[form.First].Span.In(text));
            return AcronymLongForm.EndingAt(text, tokens, open, rest, strict: false) is { } after && after.Start > tokens[i].Start
                ? TextSpan.FromBounds(tokens[i].Start, after.End)
                : null;
        }

        return null;
    }

    private static Acronym? Make(string text, TextSpan shortForm, TextSpan longForm, int end)
    {
        string written = Squeeze(longForm.In(text));
        TextSpan span = TextSpan.FromBounds(Math.Min(shortForm.Start, longForm.Start), Math.Max(end, longForm.End));
        return written.Length > shortForm.Length ? new Acronym(Squeeze(shortForm.In(text)), written, span) : null;
    }

    // A long form may be wrapped over two lines.
    private static string Squeeze(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                squeezed.Append(c);
            else if (squeezed.Length > 0 && squeezed[squeezed.Length - 1] != ' ')
                squeezed.Append(' ');
        }

        return squeezed.ToString();
    }
}
