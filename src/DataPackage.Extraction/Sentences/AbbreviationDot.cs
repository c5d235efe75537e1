using System;

namespace DataPackage.Extraction.Sentences;

/// <summary>Tells the full stop from the dot of an abbreviation, an initial or a list number.</summary>
internal static class AbbreviationDot
{
    private const int LongestAbbreviation = 12;

    // What names a time of day goes on with: "at 5 p.m. Eastern".
    private static readonly string[] TimeZones = { "eastern", "central", "pacific", "mountain", "local", "greenwich" };

    /// <summary>Whether the single dot at <paramref name="dot"/> ends the sentence that started at <paramref name="sentence"/>.</summary>
    public static bool EndsSentence(string text, TextSpan passage, int sentence, int dot, NextWord next)
    {
        int start = dot;
        while (start > sentence && dot - start <= LongestAbbreviation && IsWordPart(text, start - 1, sentence))
            start--;
        int length = dot - start;
        if (length == 0 || length > LongestAbbreviation)
            return true;
        if (length <= 3 && IsListNumber(text, sentence, start, dot))
            return false;
        if (length == 1 && char.IsLetter(text[start]))
            return InitialEnds(text, start, next);

        string word = text.Substring(start, length).ToLowerInvariant();
        if (word[length - 1] == '\u00B0')
            return next.Kind != NextWordKind.Number;
        AbbreviationKind kind = Abbreviations.KindOf(word);
        if (kind == AbbreviationKind.None && IsInitials(word))
            kind = AbbreviationKind.End;
        return kind switch
        {
            AbbreviationKind.None => true,
            AbbreviationKind.Title => false,
            AbbreviationKind.Number => next.Kind == NextWordKind.Capital
                && next.End - next.Start > 1
                && (Abbreviations.IsOrdinaryWord(word) || next.IsStarter(text)),
            AbbreviationKind.Month => next.Kind != NextWordKind.Number && (next.Kind == NextWordKind.Marker || next.IsStarter(text)),
            _ => next.Kind == NextWordKind.Marker || (next.Kind == NextWordKind.Capital && EndEnds(text, passage, sentence, start, word, next)),
        };
    }

    /// <summary>"Co.", "U.S.", "p.m." before a capital.</summary>
    private static bool EndEnds(string text, TextSpan passage, int sentence, int start, string word, NextWord next)
    {
        if (word is "a.m" or "p.m")
            return !IsShort(text, sentence, start) && (next.IsStarter(text) || IsBeforeLowerCase(text, passage, next));
        return word is "etc" || Abbreviations.IsOrdinaryWord(word) || next.IsStarter(text);
    }

    // "At 5 a.m. Mr. Hall rose": a sentence of three words is none yet.
    private static bool IsShort(string text, int sentence, int abbreviation)
    {
        int blanks = 0;
        for (int i = sentence; i < abbreviation && blanks <= 2; i++)
            blanks += text[i] == ' ' ? 1 : 0;
        return blanks <= 2;
    }

    private static bool IsBeforeLowerCase(string text, TextSpan passage, NextWord next)
    {
        string word = text.Substring(next.Start, next.End - next.Start).ToLowerInvariant();
        return next.End + 1 < passage.End
            && text[next.End] == ' '
            && char.IsLower(text[next.End + 1])
            && !word.EndsWith("day", StringComparison.Ordinal)
            && Array.IndexOf(TimeZones, word) < 0;
    }

    /// <summary>"vitamin C. The …" and "you and I. Did …" end; "Albert I. Jones" goes on.</summary>
    private static bool InitialEnds(string text, int start, NextWord next) => next.Kind switch
    {
        NextWordKind.Capital => char.IsLower(text[start]) || next.IsStarter(text),
        NextWordKind.Marker => true,
        _ => false,
    };

    /// <summary>"1." and "A." at the start of a sentence belong to what follows.</summary>
    private static bool IsListNumber(string text, int sentence, int start, int dot)
    {
        for (int i = sentence; i < start; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return false;
        }

        if (dot - start == 1 && char.IsLetter(text[start]))
            return true;
        for (int i = start; i < dot; i++)
        {
            if (!char.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    // Letters with dots between them: "u.s", "j.c".
    private static bool IsInitials(string word)
    {
        if (word.Length < 3)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return word.Length % 2 == 1;
    }

    private static bool IsWordPart(string text, int at, int sentence) =>
        char.IsLetterOrDigit(text[at])
        || text[at] == '\u00B0'
        || (text[at] == '.' && at > sentence && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]));
}
