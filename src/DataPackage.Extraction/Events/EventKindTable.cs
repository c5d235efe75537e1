using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>A phrase that names a kind of political interaction.</summary>
/// <param name="Words">Its words; the first word of a verb phrase is a base form.</param>
/// <param name="Kind">PLOVER type.</param>
/// <param name="IsVerb">Whether it is a verb phrase.</param>
internal sealed record KindPhrase(string[] Words, EventKind Kind, bool IsVerb);

/// <summary>The phrases that name PLOVER's event types.</summary>
internal static class EventKindTable
{
    /// <summary>How many words may stand between the words of a phrase: "withdrew (the last of its) troops".</summary>
    private const int Gap = 3;

    private static readonly Dictionary<string, KindPhrase[]> Phrases = DataTable.Rows("event-kinds.tsv")
        .Select(row => new KindPhrase(
            row[0].Split(' '), (EventKind)Enum.Parse(typeof(EventKind), row[1], ignoreCase: true), row[2] == "verb"))
        .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The base forms of all verbs in the table.</summary>
    public static IEnumerable<string> Lemmas =>
        Phrases.Values.SelectMany(group => group).Where(phrase => phrase.IsVerb).Select(phrase => phrase.Words[0]).Distinct();

    /// <summary>The longest verb phrase that starts at a token with this base form; null when there is none.</summary>
    public static KindPhrase? Verb(string lemma, IReadOnlyList<Token> tokens, int index) => Longest(lemma, tokens, index, isVerb: true);

    /// <summary>The longest noun phrase of the table that starts at a token; null when there is none.</summary>
    public static KindPhrase? Noun(IReadOnlyList<Token> tokens, int index) => Longest(tokens[index].Lower, tokens, index, isVerb: false);

    private static KindPhrase? Longest(string first, IReadOnlyList<Token> tokens, int index, bool isVerb)
    {
        if (!Phrases.TryGetValue(first, out KindPhrase[]? candidates))
            return null;
        foreach (KindPhrase phrase in candidates)
        {
            if (phrase.IsVerb == isVerb && Follows(phrase.Words, tokens, index, isVerb ? Gap : 0))
                return phrase;
        }

        return null;
    }

    private static bool Follows(string[] words, IReadOnlyList<Token> tokens, int index, int gap)
    {
        int at = index + 1;
        for (int w = 1; w < words.Length; w++)
        {
            int limit = Math.Min(tokens.Count, at + gap + 1);
            while (at < limit && !tokens[at].Is(words[w]))
            {
                if (tokens[at].Kind == TokenKind.Punctuation)
                    return false;
                at++;
            }

            if (at >= limit)
                return false;
            at++;
        }

        return true;
    }
}
