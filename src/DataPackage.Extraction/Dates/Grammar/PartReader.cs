using System.Collections.Generic;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Cuts the tokens of a sentence into the parts the date grammar reads.</summary>
internal static class PartReader
{
    /// <summary>Whether any token of the sentence may belong to a date; most sentences end here.</summary>
    public static bool HasSignal(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Number)
                return true;
            if (token.Kind != TokenKind.Word)
                continue;
            if (TimeVocabulary.Find(token).IsSignal || HasInnerMark(token.Lower))
                return true;
        }

        return false;
    }

    /// <summary>The parts of a sentence.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="parts">Room to work in, used again for the next sentence.</param>
    public static TimeText Read(IReadOnlyList<Token> tokens, List<TimePart> parts)
    {
        parts.Clear();
        for (int i = 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            bool glued = i > 0 && tokens[i - 1].End == token.Start;
            if (token.Kind == TokenKind.Word && !HasInnerMark(token.Lower))
                AddWord(parts, token.Start, token.Lower, TimeVocabulary.Find(token), token.IsCapitalized, glued);
            else
                Cut(parts, token, glued);
        }

        return new TimeText(parts.ToArray());
    }

    /// <summary>Words with hyphens, dots or digits inside are cut; the dots of "a.m." fall away with it.</summary>
    private static bool HasInnerMark(string lower)
    {
        for (int i = 1; i < lower.Length; i++)
        {
            if (!char.IsLetter(lower[i]))
                return true;
        }

        return false;
    }

    private static void Cut(List<TimePart> parts, Token token, bool glued)
    {
        string text = token.Lower;
        int i = 0;
        while (i < text.Length)
        {
            int start = i++;
            bool isGlued = glued || start > 0;
            bool capitalized = start == 0 && token.IsCapitalized;
            if (char.IsLetter(text[start]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                string word = text.Substring(start, i - start);
                // Only the first letter's case is known: the month in "mid-September" is taken to be written as months are.
                TimeWord roles = TimeVocabulary.Find(word);
                AddWord(parts, token.Start + start, word, roles, capitalized || (start > 0 && roles.Month > 0), isGlued);
            }
            else if (IsDigit(text[start]))
            {
                while (i < text.Length && IsDigit(text[i]))
                    i++;
                int digits = i - start;
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                AddNumber(parts, token.Start + start, text.Substring(start, i - start), digits, isGlued);
            }
            else
            {
                parts.Add(new TimePart(
                    token.Start + start, token.Start + i, text.Substring(start, 1), TimeWord.None, -1, 0, string.Empty, false, isGlued));
            }
        }
    }

    private static void AddWord(List<TimePart> parts, int start, string lower, TimeWord roles, bool capitalized, bool glued)
    {
        bool possessive = lower == "s" && glued && parts.Count > 0 && parts[parts.Count - 1] is { Lower: "'" };
        if (possessive)
        {
            TimePart mark = parts[parts.Count - 1];
            parts[parts.Count - 1] = mark with { End = start + 1, Lower = "'s" };
            return;
        }

        parts.Add(new TimePart(
            start, start + lower.Length, lower, roles, -1, 0, string.Empty, capitalized, glued));
    }

    private static void AddNumber(List<TimePart> parts, int start, string text, int digits, bool glued)
    {
        if (glued && JoinsGroup(parts, digits))
        {
            // "1,200" becomes one part that is no plain number and so no year.
            TimePart whole = parts[parts.Count - 2];
            parts.RemoveAt(parts.Count - 1);
            parts[parts.Count - 1] = whole with
            {
                End = start + text.Length, Lower = whole.Lower + text, Number = -1, Suffix = text.Substring(digits),
            };
            return;
        }

        int value = digits <= 9 ? int.Parse(text.Substring(0, digits), System.Globalization.CultureInfo.InvariantCulture) : -1;
        parts.Add(new TimePart(
            start, start + text.Length, text, TimeWord.None, value, digits, text.Substring(digits), false, glued));
    }

    /// <summary>A comma before exactly three digits groups them.</summary>
    private static bool JoinsGroup(List<TimePart> parts, int digits)
    {
        if (parts.Count < 2)
            return false;
        TimePart mark = parts[parts.Count - 1], whole = parts[parts.Count - 2];
        if (!whole.IsNumber || !mark.IsGlued || whole.Suffix.Length > 0)
            return false;
        return mark.Is(",") && digits == 3 && whole.Digits <= 3;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
