using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>What somebody who wrote an unknown word may have meant.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean 'x'?", or which words there are when they are few; else nothing.</summary>
    public static string For(string word, IReadOnlyCollection<string> known)
    {
        string? nearest = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= 3 && word.Length < 200)
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Word, StringComparer.Ordinal)
            .Select(pair => pair.Word)
            .FirstOrDefault();
        return nearest is not null ? "; did you mean '" + nearest + "'?"
            : known.Count is > 0 and <= 20 ? "; write one of " + string.Join(", ", known)
            : string.Empty;
    }

    /// <summary>Levenshtein's distance: how many letters to insert, delete or replace.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
