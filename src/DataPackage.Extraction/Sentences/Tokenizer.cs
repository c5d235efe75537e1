using System;
using System.Collections.Generic;
using System.Globalization;

namespace DataPackage.Extraction.Sentences;

/// <summary>Cuts a piece of the reading view into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text that stands alone, such as a title or a phrase.</summary>
    public static IReadOnlyList<Token> Tokenize(string reading, TextSpan span) =>
        Tokenize(reading, reading, span, new SpanWalk(Quotation.Find(reading, reading, span)), new WordPool());

    /// <summary>The tokens of a sentence.</summary>
    /// <param name="text">The document: only a true hyphen joins words, and the reading view has one for every dash.</param>
    /// <param name="reading">Its reading view.</param>
    /// <param name="span">The sentence.</param>
    /// <param name="quotations">The quotations of its paragraph, which are walked along from sentence to sentence.</param>
    /// <param name="words">The words of the document.</param>
    public static IReadOnlyList<Token> Tokenize(
        string text, string reading, TextSpan span, SpanWalk quotations, WordPool words)
    {
        var tokens = new List<Token>((span.Length / 5) + 2);
        int at = span.Start;
        while (at < span.End)
        {
            char first = reading[at];
            // A format character between words (a bidirectional control, say) is as little as a blank.
            if (char.IsWhiteSpace(first) || (first > '~' && CharUnicodeInfo.GetUnicodeCategory(reading, at) == UnicodeCategory.Format))
            {
                at += at + 1 < span.End && char.IsSurrogatePair(first, reading[at + 1]) ? 2 : 1;
                continue;
            }

            int start = at;
            TokenKind kind = char.IsLetter(first) || IsPossessive(reading, at, span) ? TokenKind.Word
                : char.IsDigit(first) ? TokenKind.Number
                : TokenKind.Punctuation;
            WordForm form = WordForm.None;
            at = kind switch
            {
                TokenKind.Word => WordEnd(text, reading, at, span.End, words, ref form),
                TokenKind.Number => NumberToken.End(reading, at, span.End),
                _ => at + (char.IsHighSurrogate(first) && at + 1 < span.End && char.IsLowSurrogate(reading[at + 1]) ? 2 : 1),
            };
            Word word = words.Read(reading, start, at - start);
            tokens.Add(new Token(start, at - start, kind, word.Lower, char.IsUpper(first), quotations.Covers(start), word.Number, form));
        }

        return tokens;
    }

    private static int WordEnd(string text, string reading, int start, int limit, WordPool words, ref WordForm form)
    {
        if (reading[start] == '\'')
            return start + 2;
        if (WebAddress.Starts(reading, start, limit))
        {
            form = WordForm.Mark;
            return WebAddress.End(reading, start, limit);
        }

        int at = start;
        while (at < limit)
        {
            char c = reading[at];
            if (c is >= 'a' and <= 'z')
            {
                form |= WordForm.Lower;
                at++;
                continue;
            }

            if (IsWordPart(c))
            {
                if (char.IsUpper(c))
                    form |= (form & WordForm.Upper) != 0 ? WordForm.Capitals : WordForm.Upper;
                else if (char.IsLower(c))
                    form |= WordForm.Lower;
                at++;
                continue;
            }

            bool beforeWord = at + 1 < limit && char.IsLetterOrDigit(reading[at + 1]);
            bool joins = c switch
            {
                '\'' => beforeWord && !IsPossessive(reading, at, limit),
                '-' => beforeWord && text[at] is '-' or '\u2010' or '\u2011',
                '&' => beforeWord && char.IsUpper(reading[at - 1]) && char.IsUpper(reading[at + 1]),
                '@' => beforeWord,
                '.' => IsDotOfWord(reading, start, at, limit, words),
                _ => false,
            };
            if (!joins)
                return at;
            if (c is '-' or '.')
                form |= WordForm.Mark;
            at++;
        }

        return at;
    }

    /// <summary>Whether a dot belongs to the word before it: an initial, an inner dot of "U.S." or "example.com", a known abbreviation.</summary>
    private static bool IsDotOfWord(string reading, int start, int at, int limit, WordPool words)
    {
        bool last = at + 1 >= limit;
        char after = last ? ' ' : reading[at + 1];
        if (after == '.' || reading[at - 1] == '.')
            return false;
        if (char.IsLower(after) || (after == '-' && at - start > 1 && HasInnerDot(reading, start, at)))
            return true;

        int part = at;
        while (part > start && char.IsLetter(reading[part - 1]))
            part--;
        if (at - part == 1 && (part == start || reading[part - 1] is '.' or '-'))
            return !char.IsDigit(after) || part > start;
        if (HasInnerDot(reading, start, at) && at - part <= 4 && !char.IsLetterOrDigit(after))
            return at - part <= 2 || Abbreviations.KindOf(words.Lower(reading, start, at - start)) != AbbreviationKind.None;
        if (char.IsLetterOrDigit(after))
            return at - part == 2 && char.IsUpper(after) && words.Lower(reading, start, at - start) == "ph";

        string word = words.Lower(reading, start, at - start);
        if (Abbreviations.KindOf(word) == AbbreviationKind.None)
            return false;
        return !Abbreviations.IsOrdinaryWord(word) || (!last && char.IsWhiteSpace(after));
    }

    private static bool HasInnerDot(string reading, int start, int end)
    {
        for (int i = Math.Max(start, end - 8); i < end; i++)
        {
            if (reading[i] == '.')
                return true;
        }

        return false;
    }

    private static bool IsPossessive(string reading, int at, TextSpan span) =>
        at > span.Start && reading[at] == '\'' && !char.IsWhiteSpace(reading[at - 1]) && IsPossessive(reading, at, span.End);

    private static bool IsPossessive(string reading, int at, int limit) =>
        at + 1 < limit && reading[at + 1] is 's' or 'S' && (at + 2 >= limit || !IsWordPart(reading[at + 2]));

    private static bool IsWordPart(char c) =>
        c < 0x80
            ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            : char.IsLetterOrDigit(c) || IsInvisibleOrMark(c);

    // Combining marks of decomposed letters, soft hyphens and joiners do not end a word.
    private static bool IsInvisibleOrMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
