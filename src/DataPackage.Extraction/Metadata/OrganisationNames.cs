using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the names of organisations by their nouns, and what the letters of an acronym stand for.</summary>
internal static class OrganisationNames
{
    private const int MostWords = 8;
    private const int LongestName = 80;

    private static readonly HashSet<string> Nouns = DataTable.Words("organisation-nouns.tsv");
    private static readonly HashSet<string> CommonWords = DataTable.Words("not-a-name.tsv");

    /// <summary>Whether the last word is such a noun: "The Cedar Falls Sentinel".</summary>
    public static bool EndsWithNoun(string name) => LineFacts.Of(name).Has(CueClasses.Organisation) &&
        PersonNames.Words(name, 0, name.Length) is { Count: > 1 } words && Nouns.Contains(words[words.Count - 1].In(name).ToLowerInvariant());

    /// <summary>Whether words with capitals name one organisation by a noun, and by a word of its own or an acronym that the text goes on to use.</summary>
    public static bool IsName(string name, string text)
    {
        if (!LineFacts.Of(name).Has(CueClasses.Organisation))
            return false;
        List<string> words = PersonNames.Words(name, 0, name.Length).Select(word => word.In(name)).ToList();
        return words.Count is > 1 and <= MostWords && !words.Any(IsNumber)
            && words.All(word => PersonNames.IsCapitalised(word) || NameJoints.Contains(word))
            && words.Any(word => Nouns.Contains(word.ToLowerInvariant()))
            && (words.Any(word => word.Length > 2 && PersonNames.IsCapitalised(word) && !CommonWords.Contains(word.ToLowerInvariant()) && !Nouns.Contains(word.ToLowerInvariant()))
                || StandsIn(text, words.Where(PersonNames.IsCapitalised)) || StandsIn(text, words));
    }

    /// <summary>"TSIB" for "Transport Safety Investigation Bureau", "DOH" for "Department of Health".</summary>
    private static bool StandsIn(string text, IEnumerable<string> words)
    {
        string initials = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        int at = initials.Length < 3 ? -1 : text.IndexOf(initials, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + initials.Length == text.Length || !char.IsLetter(text[at + initials.Length]));
    }

    /// <summary>"2019", "12th": a number, not a name that ends in one ("Newswire24").</summary>
    public static bool IsNumber(string word) => char.IsDigit(word[0]) || (word.Length > 1 && word[0] == '#' && char.IsDigit(word[1]));

    /// <summary>Whether a word is written like an acronym.</summary>
    public static bool IsAcronym(string word) => word.Length is >= 2 and <= 8 && word.All(char.IsUpper);

    /// <summary>A line of the page, or what stands before its first comma, whose capitals are the letters of an acronym: "Straits Policy Centre" for "SPC".</summary>
    public static TextSpan? LineOf(Page page, string acronym)
    {
        foreach (PageLine line in page.Lines)
        {
            if (line.Zone == PageZone.Inside || line.Capitals < acronym.Length || !line.IsShort)
                continue;
            int end = line.Reading.IndexOf(',') is var comma and > 0 ? comma : line.Reading.Length;
            if (end <= LongestName && Spells(line.Reading, 0, end, acronym))
                return new TextSpan(line.Span.Start, end);
        }

        return null;
    }

    /// <summary>Whether the capitals of a piece of a line are the letters of an acronym and only small words stand between them.</summary>
    public static bool Spells(string line, int start, int end, string acronym)
    {
        int letter = 0;
        foreach (TextSpan word in new WordWalk(line, start, end))
        {
            if (!PersonNames.IsCapitalised(line, word))
            {
                if (!NameJoints.Contains(word.In(line)))
                    return false;
                continue;
            }

            if (letter == acronym.Length || line[word.Start] != acronym[letter++] || word.Length == 1)
                return false;
        }

        return letter == acronym.Length;
    }

    /// <summary>The words before "(NHF)" in a text that open with its letters: "the National Hockey Federation (NHF)".</summary>
    public static TextSpan? LongForm(string reading, string acronym)
    {
        string sign = "(" + acronym + ")";
        for (int at = reading.IndexOf(sign, StringComparison.Ordinal); at > 0; at = reading.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
        {
            if (WordsBefore(reading, at, acronym) is { } words)
                return words;
        }

        return null;
    }

    private static TextSpan? WordsBefore(string reading, int bracket, string acronym)
    {
        int end = bracket;
        while (end > 0 && char.IsWhiteSpace(reading[end - 1]))
            end--;
        int at = end;
        int letter = acronym.Length - 1;
        while (at > 0 && end - at < LongestName)
        {
            int start = at;
            while (start > 0 && !char.IsWhiteSpace(reading[start - 1]) && reading[start - 1] is not ('(' or '"'))
                start--;
            if (start == at || (at < end && reading[at - 1] is ',' or '.' or ';' or ':'))
                return null;
            char first = reading[start];
            bool isOne = letter >= 0 && char.ToUpperInvariant(first) == acronym[letter];
            if (char.IsUpper(first) && isOne)
                letter--;
            else if (char.IsUpper(first) ? !Holds(reading, start, at, acronym, ref letter) : !IsJoint(reading, start, at))
                return null;
            if (letter < 0)
                return TextSpan.FromBounds(start, end);
            at = start;
            while (at > 0 && char.IsWhiteSpace(reading[at - 1]))
                at--;
        }

        return null;
    }

    /// <summary>"Mineworkers' Unity" for "MWU": the first word may give more letters than one.</summary>
    private static bool Holds(string reading, int start, int end, string acronym, ref int letter)
    {
        int next = 0;
        for (int i = start; i < end && next <= letter; i++)
            next += char.ToUpperInvariant(reading[i]) == acronym[next] ? 1 : i == start ? letter + 2 : 0;
        if (next != letter + 1)
            return false;
        letter = -1;
        return true;
    }

    private static bool IsJoint(string reading, int start, int end) =>
        NameJoints.Contains(reading.Substring(start, end - start));
}
