using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>Finds the mentions that may tell one event without comparing each with each: by the words they share.</summary>
internal static class SimilarMentions
{
    /// <summary>Two mentions are alike only when they share two words, see <see cref="LinkedMention.Similarity"/>.</summary>
    private const int FewestShared = 2;

    // A word that stands in more mentions of overlapping dates tells none of them from the others; it leads to the nearest alone.
    private const int MostOfWord = 400;

    /// <summary>The pairs that fit and are alike, by their places in the list.</summary>
    /// <remarks>
    /// Of two that fit, one date contains the other. So in the order of their first days, a mention is compared with those behind it
    /// that begin before it ends.
    /// </remarks>
    public static IEnumerable<(int First, int Second, double Similarity)> Pairs(IReadOnlyList<LinkedMention> mentions)
    {
        int[] byDay = Enumerable.Range(0, mentions.Count).OrderBy(i => mentions[i].FirstDay).ThenByDescending(i => mentions[i].LastDay).ToArray();
        Dictionary<string, List<int>> places = PlacesOfWords(mentions, byDay);
        var shared = new int[byDay.Length];
        var touched = new List<int>();
        for (int i = 0; i < byDay.Length; i++)
        {
            LinkedMention one = mentions[byDay[i]];
            Count(one, i, mentions, byDay, places, shared, touched);
            foreach (int j in touched)
            {
                LinkedMention other = mentions[byDay[j]];
                double similarity = shared[j] >= FewestShared && one.Fits(other) ? one.Similarity(other) : 0;
                shared[j] = 0;
                if (similarity > 0)
                    yield return (Math.Min(byDay[i], byDay[j]), Math.Max(byDay[i], byDay[j]), similarity);
            }

            touched.Clear();
        }
    }

    /// <summary>How many words each mention behind one shares with it.</summary>
    private static void Count(
        LinkedMention one, int at, IReadOnlyList<LinkedMention> mentions, int[] byDay, Dictionary<string, List<int>> places, int[] shared, List<int> touched)
    {
        foreach (string word in one.Words)
        {
            List<int> holders = places[word];
            int next = holders.BinarySearch(at) + 1;
            int end = Math.Min(holders.Count, next + MostOfWord);
            for (; next < end && mentions[byDay[holders[next]]].FirstDay <= one.LastDay; next++)
            {
                if (shared[holders[next]]++ == 0)
                    touched.Add(holders[next]);
            }
        }
    }

    /// <summary>For each word the mentions that hold it, in the order of their days.</summary>
    private static Dictionary<string, List<int>> PlacesOfWords(IReadOnlyList<LinkedMention> mentions, int[] byDay)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < byDay.Length; i++)
        {
            foreach (string word in mentions[byDay[i]].Words)
            {
                if (!places.TryGetValue(word, out List<int>? holders))
                    places.Add(word, holders = new List<int>());
                holders.Add(i);
            }
        }

        return places;
    }
}
