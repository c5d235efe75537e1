using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>How well the letters of a short form fit the words of a long one: 0 when every letter opens a word and no word is left over.</summary>
/// <remarks>Schwartz and Hearst take the first fit from the right; this takes the cheapest, so that "ACSA" is not "and Cross-Service Agreement".</remarks>
internal static class AcronymAlignment
{
    /// <summary>The cost of what does not fit at all.</summary>
    public const int None = 1000;

    private const int InnerLetter = 2;
    private const int InnerLetterOnly = 3;
    private const int SkippedWord = 3;
    private const int SkippedPart = 1;
    private const int SkippedDigit = 1;
    private const int Comma = 1;

    /// <summary>The cost of the letters over the words from <paramref name="start"/> on; the first letter must open the first word.</summary>
    public static int Cost(string letters, IReadOnlyList<AcronymWord> words, int start)
    {
        if (!Opens(words[start].Written, letters[0]))
            return None;

        // costs[l] is the cheapest way to fit the letters from l on into the words that follow.
        int count = letters.Length;
        var costs = new int[count + 1];
        for (int l = 0; l < count; l++)
            costs[l] = IsDigits(letters, l) ? (count - l) * SkippedDigit : None;
        for (int w = words.Count - 1; w >= start; w--)
        {
            var next = new int[count + 1];
            int skip = Skip(words[w]) + (words[w].AfterComma && w > start ? Comma : 0);
            int comma = words[w].AfterComma && w > start ? Comma : 0;
            for (int l = 0; l <= count; l++)
            {
                next[l] = w == start && l == 0 ? None : costs[l] + skip;
                if (l < count)
                    next[l] = Math.Min(next[l], comma + Fit(letters, l, words[w].Written, costs));
            }

            costs = next;
        }

        return Math.Min(costs[0], None);
    }

    private static int Skip(AcronymWord word) => word.IsFunctionWord ? 0 : word.IsInnerPart ? SkippedPart : SkippedWord;

    /// <summary>The cheapest way to take one or more letters, from <paramref name="first"/> on, out of one word.</summary>
    private static int Fit(string letters, int first, string word, int[] rest)
    {
        int best = None;
        int cost = 0;
        int at = -1;
        for (int l = first; l < letters.Length; l++)
        {
            if (l == first && Opens(word, letters[l]))
            {
                at = 0;
            }
            else
            {
                int found = IndexOf(word, letters[l], Math.Max(at + 1, 1));
                if (found < 0)
                    break;
                bool free = char.IsUpper(word[found]) || char.IsLower(letters[l]) || char.IsDigit(letters[l]);
                cost += at < 0 ? InnerLetterOnly : free ? 0 : InnerLetter;
                at = found;
            }

            best = Math.Min(best, cost + rest[l + 1]);
        }

        return best;
    }

    private static bool Opens(string word, char letter)
    {
        if (char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(letter))
            return true;
        return letter is 'X' && word.StartsWith("ex", StringComparison.OrdinalIgnoreCase);
    }

    private static int IndexOf(string word, char letter, int start)
    {
        for (int i = start; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) == char.ToLowerInvariant(letter))
                return i;
        }

        return -1;
    }

    private static bool IsDigits(string letters, int start)
    {
        for (int i = start; i < letters.Length; i++)
        {
            if (!char.IsDigit(letters[i]))
                return false;
        }

        return true;
    }
}
