using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DataPackage.Extraction.Tests;

/// <summary>How texts are compared when facts are scored: without case, typography and white space.</summary>
internal static class GoldText
{
    public static string Normalize(string? text)
    {
        var plain = new StringBuilder();
        foreach (char c in text ?? string.Empty)
        {
            char ascii = c switch { '’' or '‘' => '\'', '“' or '”' => '"', '–' or '—' => '-', _ => char.IsWhiteSpace(c) ? ' ' : c };
            if (ascii != ' ' || (plain.Length > 0 && plain[^1] != ' '))
                plain.Append(char.ToLowerInvariant(ascii));
        }

        return plain.ToString().Trim();
    }

    public static List<string> Words(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in Normalize(text) + " ")
        {
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Runs of four words with their counts.</summary>
    public static Dictionary<string, int> FourGrams(IEnumerable<string> paragraphs)
    {
        List<string> words = Words(string.Join("\n", paragraphs));
        return Enumerable.Range(0, Math.Max(words.Count == 0 ? 0 : 1, words.Count - 3))
            .GroupBy(i => string.Join(' ', words.Skip(i).Take(4)))
            .ToDictionary(same => same.Key, same => same.Count());
    }

    /// <summary>Share of the shorter text's words found in the longer one.</summary>
    public static double Overlap(string a, string b)
    {
        List<string> wordsOfA = Words(a);
        List<string> wordsOfB = Words(b);
        Dictionary<string, int> counts = wordsOfA.GroupBy(word => word).ToDictionary(same => same.Key, same => same.Count());
        int shared = wordsOfB.GroupBy(word => word).Sum(same => Math.Min(same.Count(), counts.GetValueOrDefault(same.Key)));
        return Math.Min(wordsOfA.Count, wordsOfB.Count) == 0 ? 0 : (double)shared / Math.Min(wordsOfA.Count, wordsOfB.Count);
    }

    public static bool IsSameSentence(string a, string b)
    {
        int wordsOfA = Words(a).Count;
        int wordsOfB = Words(b).Count;
        return Overlap(a, b) >= 0.8 && (double)Math.Min(wordsOfA, wordsOfB) / Math.Max(1, Math.Max(wordsOfA, wordsOfB)) >= 0.3;
    }

    /// <summary>A date without its marks of doubt, which alone make no date wrong.</summary>
    public static string Date(string? edtf) => (edtf ?? string.Empty).Replace("~", "").Replace("?", "").Replace("%", "");
}
