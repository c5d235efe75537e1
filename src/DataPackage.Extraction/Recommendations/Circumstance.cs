using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Reads the words around a modal by which it tells how things are: "With luck the pumps should", "must … before it takes effect".</summary>
internal static class Circumstance
{
    private static readonly Dictionary<string, (string[] Words, string Empties, bool Opens)[]> Phrases = DataTable.Rows("advice-circumstances.tsv")
        .Select(row => (Words: row[0].Split(' '), Empties: row[1], Opens: row[2] == "opens"))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether something in the sentence empties the modal.</summary>
    public static bool Empties(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        bool should = tokens[cue.First].Is("should") || tokens[cue.First].Is("ought");
        int opening = tokens[0].Is("and") || tokens[0].Is("but") ? 1 : 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!Phrases.TryGetValue(tokens[i].Lower, out var phrases))
                continue;
            foreach ((string[] words, string empties, bool opens) in phrases)
            {
                bool isMeant = empties == "any" || (empties == "should") == should;
                if (isMeant && (!opens || i == opening) && IsAt(tokens, i, words))
                    return true;
            }
        }

        return false;
    }

    private static bool IsAt(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }

        return true;
    }
}
