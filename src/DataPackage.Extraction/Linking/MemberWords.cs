using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Linking;

/// <summary>A text as the words of a C# member name: "the U.S. pact's signing" is The, US, Pacts, Signing.</summary>
internal static class MemberWords
{
    private const int FewestWordsOfMainTitle = 3;

    private static readonly HashSet<string> VerbsOfSaying = DataTable.Words("verbs-of-saying.tsv");

    /// <summary>How many words of a title stand before a colon; all of them when there is none or too few stand before it.</summary>
    public static int CountOfMainTitle(string title)
    {
        int colon = title.IndexOf(": ", StringComparison.Ordinal);
        int count = colon < 0 ? 0 : OfLabel(title.Substring(0, colon)).Count;
        return count >= FewestWordsOfMainTitle ? count : OfLabel(title).Count;
    }

    /// <summary>
    /// The words of a clause, without its date and the preposition before it, and without the function words it begins with.
    /// A verb of saying before its subject ("said the minister") goes behind it.
    /// </summary>
    public static IReadOnlyList<string> OfClause(string clause, string dateText)
    {
        int date = dateText.Length == 0 ? -1 : clause.IndexOf(dateText, StringComparison.Ordinal);
        List<string> words = OfLabel(date < 0 ? clause : clause.Substring(0, date)).ToList();
        if (date >= 0)
        {
            DropFunctionWords(words, fromEnd: true);
            words.AddRange(OfLabel(clause.Substring(date + dateText.Length)));
        }

        DropFunctionWords(words, fromEnd: false);
        if (words.Count > 1 && VerbsOfSaying.Contains(words[0].ToLowerInvariant()))
        {
            words.Add(words[0]);
            words.RemoveAt(0);
            DropFunctionWords(words, fromEnd: false);
        }

        return words;
    }

    /// <summary>Whether a word of a name carries no meaning of its own; "US" does, "Us" does not.</summary>
    public static bool IsFunctionWord(string word) =>
        !(word.Length > 1 && char.IsUpper(word[1])) && ContentWords.IsFunctionWord(word.ToLowerInvariant());

    private static void DropFunctionWords(List<string> words, bool fromEnd)
    {
        while (words.Count > 1 && IsFunctionWord(words[fromEnd ? words.Count - 1 : 0]))
            words.RemoveAt(fromEnd ? words.Count - 1 : 0);
    }

    /// <summary>All words of a text, each with a capital; acronyms of more than two letters as .NET writes them ("Wto").</summary>
    public static IReadOnlyList<string> OfLabel(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in text)
        {
            // The dots of "U.S.", apostrophes and combining accents join what stands around them; all else parts words.
            if (LatinLetters.TryGetPlain(c, out string plain))
                word.Append(plain);
            else if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (c is not ('.' or '\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                Flush(word, words);
        }

        Flush(word, words);
        return words;
    }

    private static void Flush(StringBuilder word, ICollection<string> words)
    {
        if (word.Length == 0)
            return;
        string text = word.ToString();
        word.Clear();
        bool acronym = text.Length > 2 && text.All(c => char.IsUpper(c) || char.IsDigit(c)) && text.Any(char.IsUpper);
        string rest = text.Substring(1);
        words.Add(char.ToUpperInvariant(text[0]) + (acronym ? rest.ToLowerInvariant() : rest));
    }
}
