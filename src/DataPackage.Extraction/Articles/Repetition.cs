using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Finds the blocks that a page prints twice: a second copy of its article, a synopsis, a pull quote.</summary>
internal static class Repetition
{
    private const int ShortestPullQuote = 40;

    /// <summary>For each block whether an earlier one says the same; white space and closing marks do not count.</summary>
    public static bool[] Find(DocumentLayout layout)
    {
        var seen = new Dictionary<int, int>();
        bool[] repeated = new bool[layout.Blocks.Count];
        for (int i = 0; i < repeated.Length; i++)
        {
            TextSpan span = layout.Blocks[i].Span;
            if (span.Length < ShortestPullQuote)
                continue;
            int hash = Hash(layout.Reading, span, out int length);
            if (length < ShortestPullQuote)
                continue;
            // Two blocks with one hash are nearly always the same; else the second is compared with nothing but the first.
            if (seen.TryGetValue(hash, out int first))
                repeated[i] = IsSame(layout.Reading, layout.Blocks[first].Span, span);
            else
                seen.Add(hash, i);
        }

        return repeated;
    }

    private static int Hash(string reading, TextSpan span, out int length)
    {
        int hash = 17;
        length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (!char.IsLetterOrDigit(reading[i]))
                continue;
            hash = unchecked((hash * 31) + Lower(reading[i]));
            length++;
        }

        return hash;
    }

    private static bool IsSame(string reading, TextSpan first, TextSpan second)
    {
        int i = first.Start, j = second.Start;
        while (true)
        {
            while (i < first.End && !char.IsLetterOrDigit(reading[i]))
                i++;
            while (j < second.End && !char.IsLetterOrDigit(reading[j]))
                j++;
            if (i == first.End || j == second.End)
                return i == first.End && j == second.End;
            if (Lower(reading[i++]) != Lower(reading[j++]))
                return false;
        }
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : char.ToLowerInvariant(c);
}
