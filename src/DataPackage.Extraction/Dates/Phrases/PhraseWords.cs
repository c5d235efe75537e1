using System;
using System.Collections.Generic;
using System.Globalization;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>The words of a date phrase in lower case: "Mid-1980s (approximate)" is mid, 1980s, (, approximate, ).</summary>
internal static class PhraseWords
{
    private static readonly Dictionary<string, (string Kind, int Value)> Known = ReadTable();

    /// <summary>Cuts a phrase into words.</summary>
    public static List<string> Read(string phrase)
    {
        string text = phrase.ToLowerInvariant();
        var words = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            int start = at++;
            if (char.IsWhiteSpace(c) || c == '.')
                continue;
            if (char.IsDigit(c))
                at = NumberEnd(text, at);
            else if (char.IsLetter(c))
                at = LettersEnd(text, at);
            else if (c is '-' or '\u2013' or '\u2014' && IsTight(text, start))
                continue;
            words.Add(c switch
            {
                '\u2013' or '\u2014' => "-",
                '\u2248' => "~",
                _ => text.Substring(start, at - start).Replace(".", string.Empty),
            });
        }

        return words;
    }

    /// <summary>The value of a word when it is of the kind, or null.</summary>
    public static int? Value(string word, string kind) =>
        Known.TryGetValue(word, out (string Kind, int Value) known) && known.Kind == kind ? known.Value : null;

    /// <summary>A number without letters, or null.</summary>
    public static int? Number(string word) =>
        word.Length <= 9 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>"12th", "third": the place, or null.</summary>
    public static int? Ordinal(string word)
    {
        if (Value(word, "ordinal") is { } value)
            return value;
        bool hasEnding = word.Length > 2 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th";
        return hasEnding ? Number(word.Substring(0, word.Length - 2)) : null;
    }

    private static Dictionary<string, (string Kind, int Value)> ReadTable()
    {
        var known = new Dictionary<string, (string Kind, int Value)>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("phrase-words.tsv"))
            known[row[0]] = (row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
        return known;
    }

    // "12th" and "1960s" are one word; "44bc" and "623ish" are two.
    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at]))
            at++;
        int end = LettersEnd(text, at);
        return text.Substring(at, end - at) is "st" or "nd" or "rd" or "th" or "s" ? end : at;
    }

    private static int LettersEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
            at++;
        return at;
    }

    // "mid-1980s", "1950-ish": a hyphen that joins, not a range.
    private static bool IsTight(string text, int at) =>
        at > 0 && at + 1 < text.Length
        && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1])
        && (char.IsLetter(text[at - 1]) || char.IsLetter(text[at + 1]));
}
