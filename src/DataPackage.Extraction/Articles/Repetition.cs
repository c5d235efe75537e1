using System;
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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool[] repeated = new bool[layout.Blocks.Count];
        for (int i = 0; i < repeated.Length; i++)
        {
            if (layout.Blocks[i].Span.Length < ShortestPullQuote)
                continue;
            string key = Key(layout.Reading, layout.Blocks[i].Span);
            repeated[i] = key.Length >= ShortestPullQuote ? !seen.Add(key) : false;
        }

        return repeated;
    }

    private static string Key(string reading, TextSpan span)
    {
        char[] key = new char[span.Length];
        int length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(reading[i]))
                key[length++] = char.ToLowerInvariant(reading[i]);
        }

        return new string(key, 0, length);
    }
}
