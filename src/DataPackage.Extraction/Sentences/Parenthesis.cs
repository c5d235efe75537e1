using System;

namespace DataPackage.Extraction.Sentences;

/// <summary>Tells a parenthesis that still belongs to the sentence before it from one that is a sentence of its own.</summary>
internal static class Parenthesis
{
    private const int LongestCitation = 120;

    /// <summary>Whether the bracket at <paramref name="open"/> belongs to the sentence whose stop stands before it.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="passage">The paragraph.</param>
    /// <param name="open">The opening bracket.</param>
    /// <param name="afterQuotation">Whether a closing quotation mark stands between stop and bracket.</param>
    public static bool Belongs(string text, TextSpan passage, int open, bool afterQuotation) =>
        StartsWith(text, open + 1, "Which ") || (afterQuotation && IsCitation(text, passage, open));

    /// <summary>"… [...]" (Smith 55).: no stop inside, but one behind.</summary>
    private static bool IsCitation(string text, TextSpan passage, int open)
    {
        int limit = Math.Min(passage.End, open + LongestCitation);
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == ')')
                return i + 1 < passage.End && text[i + 1] is '.' or ',' or ';' && !FullStop.IsOne(text[i - 1]);
        }

        return false;
    }

    private static bool StartsWith(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
