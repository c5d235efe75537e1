using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>What a date in a line of metadata is announced as.</summary>
internal enum DateCue
{
    /// <summary>Nothing announces it.</summary>
    None,

    /// <summary>"Published", "Posted on", "For immediate release".</summary>
    Published,
}

/// <summary>A line that gives a date of the article.</summary>
/// <param name="Date">The date.</param>
/// <param name="Cue">What announces it.</param>
/// <param name="OtherWords">How many words the line has beside date, time, cue and names of days.</param>
internal sealed record DateLine(EdtfDate Date, DateCue Cue, int OtherWords);

/// <summary>Reads lines such as "Published: Monday, 4 July 2012 10:15 GMT | Updated …" and "Geneva, 12 March 2024".</summary>
internal static class DateLines
{
    private static readonly Dictionary<string, bool> Cues = DataTable.Rows("date-cues.tsv")
        .ToDictionary(row => row[0], row => row[1] == "published", StringComparer.Ordinal);

    private static readonly HashSet<string> TimeWords = DataTable.Words("time-words.tsv");

    private static readonly int LongestCue = Cues.Keys.Max(cue => cue.Length);

    /// <summary>The first date of a line that is no date of change, or null.</summary>
    public static DateLine? Read(string line) =>
        line.Length > PageLine.LongestLabel ? null : Read(line, MetadataDates.In(line));

    /// <summary>The date that a line with these dates announces, or null.</summary>
    public static DateLine? Read(string line, IReadOnlyList<WrittenDate> dates)
    {
        int from = 0;
        foreach (WrittenDate date in dates)
        {
            bool? announced = CueBefore(line, from, date.Start);
            from = date.End;
            if (announced == false || date.Date is not { } value)
                continue;
            DateCue cue = announced == true ? DateCue.Published : DateCue.None;
            return new DateLine(value, cue, CountOtherWords(line, dates));
        }

        return null;
    }

    /// <summary>The last cue between two positions: true for publication, false for another date, null for none.</summary>
    private static bool? CueBefore(string line, int start, int end)
    {
        string before = line.Substring(start, end - start).ToLowerInvariant();
        for (int at = before.Length - 1; at >= 0; at--)
        {
            if (!char.IsLetter(before[at]) || (at > 0 && char.IsLetter(before[at - 1])))
                continue;
            for (int length = Math.Min(LongestCue, before.Length - at); length > 3; length--)
            {
                bool isWhole = at + length == before.Length || !char.IsLetter(before[at + length]);
                if (isWhole && Cues.TryGetValue(before.Substring(at, length), out bool isPublication))
                    return isPublication && !IsPartOfOther(before, at);
            }
        }

        return null;
    }

    /// <summary>"last updated" is found by its last word first; "date" of "last update date" speaks of the update.</summary>
    private static bool IsPartOfOther(string before, int at) =>
        before.LastIndexOf("updat", at, StringComparison.Ordinal) >= 0 && before.IndexOf("publish", StringComparison.Ordinal) < 0;

    private static int CountOtherWords(string line, IReadOnlyList<WrittenDate> dates)
    {
        int count = 0;
        foreach (TextSpan word in PersonNames.Words(line, 0, line.Length))
        {
            if (dates.Any(date => word.Start < date.End && date.Start < word.End))
                continue;
            string key = word.In(line).ToLowerInvariant().Trim('.', ',', ':', ';', '(', ')', '|', '-', '/', '\u2022');
            if (key.Any(char.IsLetter) && !char.IsDigit(key[0]) && !TimeWords.Contains(key) && !Cues.ContainsKey(key))
                count++;
        }

        return count;
    }
}
