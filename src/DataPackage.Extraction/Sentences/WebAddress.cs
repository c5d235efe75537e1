using System;

namespace DataPackage.Extraction.Sentences;

/// <summary>Recognises web addresses, which are one token: the numbers in them are no dates and their dots end no sentence.</summary>
internal static class WebAddress
{
    private static readonly string[] Openings = { "http://", "https://", "ftp://", "www." };

    /// <summary>Whether one starts here.</summary>
    public static bool Starts(string text, int start, int limit)
    {
        if (text[start] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W'))
            return false;
        foreach (string opening in Openings)
        {
            if (limit - start > opening.Length
                && string.Compare(text, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0
                && char.IsLetterOrDigit(text[start + opening.Length]))
                return true;
        }

        return false;
    }

    /// <summary>The end of the one that starts here, without the punctuation of the sentence around it.</summary>
    public static int End(string text, int start, int limit)
    {
        int at = start;
        while (at < limit && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '<' or '>'))
            at++;
        while (at > start + 1 && text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '*')
            at--;
        return at;
    }
}
