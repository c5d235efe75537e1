using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the lines about an author at an article's end from the article.</summary>
internal static class Biography
{
    private const int LongestBiography = 130;
    private const int LongestName = 9;
    private const int RoleWithin = 16;
    private const int LongestLook = 400;
    private const int LongestParticle = 3;

    private static readonly HashSet<string> Roles = DataTable.Words("biography-roles.tsv");

    private static readonly ILookup<string, string> Words =
        DataTable.Rows("biography-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly string[] Openings = Words["opening"].ToArray();
    private static readonly HashSet<string> Doing = new(Words["doing"], StringComparer.Ordinal);
    private static readonly HashSet<string> Leading = new(Words["leading"], StringComparer.Ordinal);
    private static readonly HashSet<string> Units = new(Words["unit"], StringComparer.Ordinal);
    private static readonly HashSet<string> Verbs = new(Words["verb"].Concat(Doing).Concat(Leading), StringComparer.Ordinal);

    /// <summary>"Dr. Ana Lima is Professor of …", "Bo Ohr, a former judge, teaches …", "The writer is …".</summary>
    public static bool IsBiography(string reading, TextSpan span, int words)
    {
        if (words is < 4 or > LongestBiography || reading[span.Start + 1] == ':')
            return false;
        int start = span.Start;
        int end = span.Start + Math.Min(span.Length, LongestLook);
        while (start < end && reading[start] is '*' or '(' or '[' or '-' or '_' or ' ' or '"')
            start++;
        bool mayOpen = start < end && reading[start] is 't' or 'T' or 'a' or 'A';
        for (int i = 0; mayOpen && i < Openings.Length; i++)
        {
            string opening = Openings[i];
            bool fits = opening.Length == end - start || (opening.Length < end - start && !char.IsLetter(reading[start + opening.Length]));
            if (fits && string.Compare(reading, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return true;
        }

        return NamesPersonWithRole(reading, start, end);
    }

    // Two or more capitalised words, then "is" or the like, then soon the noun of an occupation.
    // Read word by word: most paragraphs are told by their second.
    private static bool NamesPersonWithRole(string reading, int at, int end)
    {
        if (!MayName(reading, at, end))
            return false;
        string first = NextWord(reading, ref at, end);
        string word = first;
        int capitals = 0;
        for (int i = 0; word.Length > 0 && i < LongestName && !Verbs.Contains(word); i++)
        {
            bool isName = char.IsUpper(word[0]) || word is "and" or "de" or "van" or "von" or "da" or "bin" or "al" or "of" or "the" or "a" or "an";
            if (!isName && capitals < 2)
                return false;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
            word = NextWord(reading, ref at, end);
        }

        if (capitals < 2 || !Verbs.Contains(word) || first is "The" or "This" or "A" or "It" or "In")
            return false;
        if (Doing.Contains(word))
            return true;
        bool leads = Leading.Contains(word);
        for (int j = 0; j < RoleWithin && NextWord(reading, ref at, end) is { Length: > 0 } next; j++)
        {
            string noun = next.Trim(',', '.', ';', '(', ')', '"', '\'').ToLowerInvariant();
            if (Roles.Contains(noun) || (leads && Units.Contains(noun)))
                return true;
            if (next[next.Length - 1] == '.' && next.Length > 4)
                return false;
        }

        return false;
    }

    // The second word of most paragraphs is a long one without a capital, which no name has.
    private static bool MayName(string reading, int at, int end)
    {
        int second = NextBlank(reading, at, end);
        while (second < end && reading[second] is ' ' or '\n')
            second++;
        return second < end && (char.IsUpper(reading[second]) || NextBlank(reading, second, end) - second <= LongestParticle);
    }

    private static int NextBlank(string reading, int at, int end)
    {
        while (at < end && reading[at] is not (' ' or '\n'))
            at++;
        return at;
    }

    private static string NextWord(string reading, ref int at, int end)
    {
        while (at < end && reading[at] is ' ' or '\n')
            at++;
        int start = at;
        at = NextBlank(reading, at, end);
        return reading.Substring(start, at - start);
    }
}
