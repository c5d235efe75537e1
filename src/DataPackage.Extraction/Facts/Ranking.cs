using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction;

/// <summary>Ranks short texts by how well they answer some words: Okapi BM25 (Robertson and Zaragoza 2009), k1 = 1.2, b = 0.75.</summary>
/// <remarks>Computed when asked, with no index: two passes over the texts. Words match without case, and by their beginnings from four letters on.</remarks>
internal static class Ranking
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const int ShortestBeginning = 4;

    /// <summary>The places of the texts that hold at least one of the words, the best first; equals in their own order.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="words">The words to look for.</param>
    /// <returns>Place of each text and its score above 0.</returns>
    internal static List<(int Index, double Score)> Rank(IReadOnlyList<string> texts, string words)
    {
        string[] terms = Split(words).Distinct(StringComparer.Ordinal).ToArray();
        if (terms.Length == 0)
            return new List<(int Index, double Score)>();
        var lengths = new int[texts.Count];
        var counts = new int[texts.Count][];
        var holders = new int[terms.Length];
        for (int i = 0; i < texts.Count; i++)
        {
            counts[i] = new int[terms.Length];
            foreach (string word in Split(texts[i]))
            {
                lengths[i]++;
                for (int t = 0; t < terms.Length; t++)
                {
                    if (Matches(word, terms[t]) && counts[i][t]++ == 0)
                        holders[t]++;
                }
            }
        }

        double usualLength = Math.Max(1, lengths.Length == 0 ? 1 : lengths.Average());
        return Enumerable.Range(0, texts.Count)
            .Select(i => (Index: i, Score: Score(counts[i], holders, texts.Count, lengths[i] / usualLength)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Index)
            .ToList();
    }

    private static double Score(int[] counts, int[] holders, int texts, double length)
    {
        double score = 0;
        for (int t = 0; t < counts.Length; t++)
        {
            double rarity = Math.Log(1 + ((texts - holders[t] + 0.5) / (holders[t] + 0.5)));
            score += rarity * counts[t] * (Saturation + 1) / (counts[t] + (Saturation * (1 - LengthShare + (LengthShare * length))));
        }

        return score;
    }

    private static bool Matches(string word, string term) =>
        string.Equals(word, term, StringComparison.Ordinal)
        || (term.Length >= ShortestBeginning && word.StartsWith(term, StringComparison.Ordinal));

    private static IEnumerable<string> Split(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
                start = i;
            if (inWord || start < 0)
                continue;
            yield return text.Substring(start, i - start).ToLowerInvariant();
            start = -1;
        }
    }
}
