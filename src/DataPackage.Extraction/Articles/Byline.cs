using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the short lines that name an author or a day from prose.</summary>
internal static class Byline
{
    private const int LongestByline = 14;
    private const int LongestDatedByline = 24;
    private const int LongestDateline = 14;
    private const int LongestDayLine = 24;

    private static readonly HashSet<string> TimeWords = DataTable.Words("dateline-words.tsv");

    /// <summary>"By Ana Lima", "Von Ana Lima und Bo Ohr", "Ana Lima says:".</summary>
    public static bool IsByline(string reading, TextSpan span, int words)
    {
        if (IsCueAlone(reading, span))
            return true;
        if (words > LongestByline && !(words <= LongestDatedByline && HasDigit(reading, span) && reading[span.End - 1] != '.'))
            return false;
        return (Opens(reading, span, "by ") && span.Length > 3 && !char.IsLower(reading[span.Start + 3]))
            || Closes(reading, span, " says:") || Closes(reading, span, " writes:") || Closes(reading, span, " said:");
    }

    /// <summary>"4 July 2012", "Nov 19, 2019 at 9:08 GMT", "May 3, 2014 at 5:31 pm": half of its words are of dates and times.</summary>
    public static bool IsDateline(string reading, TextSpan span, int words)
    {
        if (words is 0 or > LongestDateline || span.Length > 100 || !HasDigit(reading, span))
            return false;
        int times = 0;
        int all = 0;
        int prose = 0;
        foreach (string word in reading.Substring(span.Start, span.Length).ToLowerInvariant().Split(' ', '\n', ',', '.', '/', '-', '|', ':', '(', ')', '@'))
        {
            if (word.Length == 0)
                continue;
            all++;
            bool isNumber = char.IsDigit(word[0]);
            bool isTime = isNumber || TimeWords.Contains(word);
            times += isTime ? 1 : 0;
            prose += !isTime && word.Length > 1 ? 1 : 0;
        }

        // "Jan. 12 - The 31 are released."
        if (prose >= 3 && reading[span.End - 1] == '.')
            return false;
        return times >= 2 && times * 10 >= all * 6;
    }

    /// <summary>"Address to the assembly, Oslo, May 15-17, 2019": a short line, no sentence, that ends in a month and a year.</summary>
    public static bool NamesDay(string reading, TextSpan span, int words)
    {
        if (words is 0 or > LongestDayLine || span.Length < 12 || !EndsInYear(reading, span))
            return false;
        string[] parts = span.In(reading).ToLowerInvariant().Split(' ', ',', '\n');
        for (int i = Math.Max(0, parts.Length - 5); i < parts.Length; i++)
        {
            if (parts[i].Length >= 3 && TimeWords.Contains(parts[i].TrimEnd('.')) && !char.IsDigit(parts[i][0]))
                return true;
        }

        return false;
    }

    private static bool IsCueAlone(string reading, TextSpan span) =>
        span.Length is >= 2 and <= 8 && span.In(reading).ToLowerInvariant() is "by" or "by:" or "author:" or "author" or "authors:";

    private static bool HasDigit(string reading, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsDigit(reading[i]))
                return true;
        }

        return false;
    }

    private static bool EndsInYear(string reading, TextSpan span)
    {
        int end = reading[span.End - 1] is ')' or '.' ? span.End - 1 : span.End;
        return char.IsDigit(reading[end - 1]) && char.IsDigit(reading[end - 2]) && char.IsDigit(reading[end - 3])
            && reading[end - 4] is '1' or '2' && !char.IsDigit(reading[end - 5]);
    }

    private static bool Opens(string reading, TextSpan span, string words) =>
        span.Length > words.Length && string.Compare(reading, span.Start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Closes(string reading, TextSpan span, string words) =>
        span.Length > words.Length && string.Compare(reading, span.End - words.Length, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
