using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the lines about an author at an article's end from the article.</summary>
internal static class Biography
{
    private const int LongestBiography = 130;
    private const int LongestName = 9;
    private const int RoleWithin = 16;

    private static readonly HashSet<string> Roles = DataTable.Words("biography-roles.tsv");

    private static readonly char[] Blanks = { ' ', '\n' };

    private static readonly string[] Openings =
    {
        "the author ", "the authors ", "the writer ", "the writers ", "about the author", "the columnist ", "the speaker ",
    };

    /// <summary>"Dr. Ana Lima is Professor of …", "Bo Ohr, a former judge, teaches …", "The writer is …".</summary>
    public static bool IsBiography(string reading, TextSpan span, int words)
    {
        if (words is < 4 or > LongestBiography || reading[span.Start + 1] == ':')
            return false;
        string text = reading.Substring(span.Start, Math.Min(span.Length, 400)).TrimStart('*', '(', '[', '-', '_', ' ', '"');
        foreach (string opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return NamesPersonWithRole(text.Split(Blanks, LongestName + RoleWithin + 3, StringSplitOptions.RemoveEmptyEntries));
    }

    // Two or more capitalised words, then "is" or the like, then soon the noun of an occupation.
    private static bool NamesPersonWithRole(string[] words)
    {
        int i = 0;
        int capitals = 0;
        while (i < words.Length && i < LongestName && !IsVerb(words[i]))
        {
            bool isName = char.IsUpper(words[i][0]) || words[i] is "and" or "de" or "van" or "von" or "da" or "bin" or "al" or "of" or "the" or "a" or "an";
            if (!isName && capitals < 2)
                return false;
            capitals += char.IsUpper(words[i][0]) ? 1 : 0;
            i++;
        }

        if (capitals < 2 || i == words.Length || !IsVerb(words[i]) || words[0] is "The" or "This" or "A" or "It" or "In")
            return false;
        if (words[i] is "teaches" or "writes" or "blogs" or "tweets" or "lectures")
            return true;
        for (int j = i + 1; j < words.Length && j <= i + RoleWithin; j++)
        {
            if (Roles.Contains(words[j].Trim(',', '.', ';', '(', ')', '"', '\'').ToLowerInvariant()))
                return true;
            if (words[j].EndsWith(".", StringComparison.Ordinal) && words[j].Length > 4)
                return false;
        }

        return false;
    }

    private static bool IsVerb(string word) =>
        word is "is" or "are" or "was" or "were" or "serves" or "served" or "works" or "worked" or "teaches" or "writes" or "has" or "holds" or "heads" or "leads" or "directs" or "covers" or "edits" or "blogs" or "tweets" or "lectures" or "chairs" or "runs";
}
