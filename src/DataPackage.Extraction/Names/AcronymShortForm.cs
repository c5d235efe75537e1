using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>A short form as it is written, with the letters its long form must supply.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Count">How many tokens it has: one, or two as in "RNase P".</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="Letters">Letters and digits, case kept, without a plural s.</param>
internal sealed record AcronymShortForm(int First, int Count, TextSpan Span, string Letters)
{
    private const int Longest = 14;

    /// <summary>The short form that the tokens from <paramref name="first"/> to <paramref name="end"/> are, or null.</summary>
    public static AcronymShortForm? Read(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        int count = end - first;
        if (count is < 1 or > 2 || tokens[first].Kind == TokenKind.Punctuation || tokens[end - 1].Kind == TokenKind.Punctuation)
            return null;
        TextSpan span = TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
        return span.Length is >= 2 and <= Longest && IsShort(text, tokens[first], count == 2) ? Of(text, first, count, span) : null;
    }

    /// <summary>The short form at the end of a token: "ROK" of "U.S.-ROK".</summary>
    public static AcronymShortForm? ReadLastPart(string text, IReadOnlyList<Token> tokens, int index)
    {
        Token token = tokens[index];
        if (token.Kind != TokenKind.Word)
            return null;
        int start = token.End;
        while (start > token.Start && text[start - 1] != '-')
            start--;
        AcronymShortForm form = Of(text, index, 1, TextSpan.FromBounds(start, token.End));
        bool isShort = form.Letters.Length is >= 2 and <= Longest && Uppers(form.Letters) >= 2 && Uppers(form.Letters) >= form.Letters.Length - 1;
        return isShort ? form : null;
    }

    private static AcronymShortForm Of(string text, int first, int count, TextSpan span)
    {
        var letters = new System.Text.StringBuilder(span.Length);
        foreach (char c in span.In(text))
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }

        // "NGOs": the s is the plural's.
        if (letters.Length > 2 && letters[letters.Length - 1] == 's' && char.IsUpper(letters[letters.Length - 2]))
            letters.Length--;
        return new AcronymShortForm(first, count, span, letters.ToString());
    }

    private static bool IsShort(string text, Token token, bool isFirstOfTwo)
    {
        string written = token.Span.In(text);
        if (IsPartyAndState(written))
            return false;
        int uppers = Uppers(written);
        if (uppers >= 2)
            return true;
        bool hasDigit = false;
        bool allLower = true;
        foreach (char c in written)
        {
            hasDigit |= char.IsDigit(c);
            allLower &= char.IsLower(c);
        }

        // "(mph)" and "(ktCO2)", but no years and no words: the alignment of small letters is strict.
        return !isFirstOfTwo && ((uppers == 1 && hasDigit) || (allLower && written.Length <= 5));
    }

    // "(R-TX)", "(D-Mass.)", "(D)".
    private static bool IsPartyAndState(string written) =>
        written[0] is 'R' or 'D' or 'I' && (written.Length == 1 || (written[1] == '-' && written.Length <= 8));

    private static int Uppers(string text)
    {
        int count = 0;
        foreach (char c in text)
            count += char.IsUpper(c) ? 1 : 0;
        return count;
    }
}
