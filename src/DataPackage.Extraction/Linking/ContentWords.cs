using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Linking;

/// <summary>The words of a text that carry meaning, cut to a common stem, to tell whether two texts speak of the same thing.</summary>
internal static class ContentWords
{
    // Word by word, whether it joins: a preposition or conjunction.
    private static readonly Dictionary<string, bool> FunctionWords =
        DataTable.Rows("function-words.tsv").ToDictionary(row => row[0], row => row.Length > 1, StringComparer.Ordinal);
    private static readonly string[] Endings = { "ings", "ing", "ies", "ied", "ed", "es", "s" };

    /// <summary>The stems of the content words, each once.</summary>
    public static HashSet<string> Of(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in Split(text).Select(word => word.ToLowerInvariant()))
        {
            if (word.Length > 2 && !char.IsDigit(word[0]) && !FunctionWords.ContainsKey(word))
                stems.Add(Stem(word));
        }

        return stems;
    }

    /// <summary>Whether a lower-case word is an article, preposition, pronoun, auxiliary or conjunction.</summary>
    public static bool IsFunctionWord(string lower) => FunctionWords.ContainsKey(lower);

    /// <summary>Whether a lower-case word is a preposition or conjunction, which opens a phrase.</summary>
    public static bool IsJoiningWord(string lower) => FunctionWords.TryGetValue(lower, out bool joins) && joins;

    /// <summary>Share of the smaller set of stems that the larger one has too, 0 to 1.</summary>
    public static double Overlap(string a, string b)
    {
        HashSet<string> stemsOfA = Of(a);
        HashSet<string> stemsOfB = Of(b);
        int smaller = Math.Min(stemsOfA.Count, stemsOfB.Count);
        stemsOfA.IntersectWith(stemsOfB);
        return smaller == 0 ? 0 : (double)stemsOfA.Count / smaller;
    }

    /// <summary>The capitalised words behind the first, which has a capital anyway.</summary>
    public static IEnumerable<string> NamesIn(string text) =>
        Split(text).Skip(1).Where(word => char.IsUpper(word[0]) && !FunctionWords.ContainsKey(word.ToLowerInvariant()));

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
            yield return text.Substring(start, i - start);
            start = -1;
        }
    }

    // "signing", "signed" and "signs" meet at "sign"; "agree" and "agreed" at "agre". It need not be a word.
    private static string Stem(string word)
    {
        foreach (string ending in Endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word.Substring(0, word.Length - ending.Length);
                break;
            }
        }

        return word.Length > 3 && word[word.Length - 1] is 'e' or 'y' ? word.Substring(0, word.Length - 1) : word;
    }
}
