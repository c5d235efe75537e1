using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>What a date in a line of metadata is announced as; of two on a line the higher counts.</summary>
internal enum DateCue
{
    /// <summary>"Reviewed", "Accessed", "Data cut-off": a date that says nothing of the article.</summary>
    Other,

    /// <summary>"Updated": when this version was written.</summary>
    Updated,

    /// <summary>Nothing announces it.</summary>
    None,

    /// <summary>"Published", "Posted on", "For immediate release".</summary>
    Published,

    /// <summary>"First published", where the same line tells a later posting too.</summary>
    FirstPublished,
}

/// <summary>A line that gives a date of the article.</summary>
/// <param name="Date">The date.</param>
/// <param name="Cue">What announces it.</param>
/// <param name="OtherWords">How many words the line has beside date, time, cue and names of days.</param>
internal sealed record DateLine(EdtfDate Date, DateCue Cue, int OtherWords)
{
    /// <summary>Whether a word says that this is the date of publication.</summary>
    public bool IsPublication => Cue >= DateCue.Published;
}

/// <summary>Reads lines such as "Published: Monday, 4 July 2012 10:15 GMT | Updated …" and "Geneva, 12 March 2024".</summary>
internal static class DateLines
{
    private static readonly Dictionary<string, DateCue> Cues = DataTable.Rows("date-cues.tsv")
        .ToDictionary(row => row[0], row => CueOf(row[1]), StringComparer.Ordinal);

    private static readonly HashSet<string> TimeWords = DataTable.Words("time-words.tsv");

    private static readonly int LongestCue = Cues.Keys.Max(cue => cue.Length);

    /// <summary>The date that a line announces best, or null.</summary>
    public static DateLine? Read(string line) =>
        line.Length > PageLine.LongestLabel ? null : Read(line, MetadataDates.In(line));

    /// <summary>The date that a line with these dates announces, or null.</summary>
    public static DateLine? Read(string line, IReadOnlyList<WrittenDate> dates)
    {
        if (dates.Count == 0)
            return MonthBehindCue(line);
        int from = 0;
        (EdtfDate? Date, DateCue Cue) best = (null, DateCue.Other);
        foreach (WrittenDate date in dates)
        {
            DateCue cue = CueBefore(line, from, date.Start);
            from = date.End;
            if (cue > best.Cue && date.Date is { } value)
                best = (value, cue);
        }

        return best.Date is { } found ? new DateLine(found, best.Cue, CountOtherWords(line, dates)) : null;
    }

    /// <summary>Whether a line opens with the words of a publication: "Posted: …", "First published on …".</summary>
    public static bool OpensWithPublication(string lower) => CueAt(lower, 0, out _) >= DateCue.Published;

    /// <summary>"Date: 2016-05", "Published: 2016": figures that are a date only behind such a word.</summary>
    private static DateLine? MonthBehindCue(string line)
    {
        int colon = line.IndexOf(':');
        if (colon is < 4 or > 30 || line.Length - colon > 10 || !char.IsDigit(line[line.Length - 1]))
            return null;
        return CueBefore(line, 0, colon) >= DateCue.Published && MetadataDates.Whole(line.Substring(colon + 1)) is { } date
            ? new DateLine(date, DateCue.Published, 0)
            : null;
    }

    /// <summary>The last cue between two positions; of those that end together the longest.</summary>
    private static DateCue CueBefore(string line, int start, int end)
    {
        string before = line.Substring(start, end - start).ToLowerInvariant();
        DateCue found = DateCue.None;
        int behind = 0;
        for (int at = before.Length - 1; at >= 0 && (found == DateCue.None || behind - at < LongestCue); at--)
        {
            if (!char.IsLetter(before[at]) || (at > 0 && char.IsLetter(before[at - 1])))
                continue;
            DateCue cue = CueAt(before, at, out int length);
            if (cue == DateCue.None || (found != DateCue.None && at + length != behind))
                continue;
            (found, behind) = (cue, at + length);
            if (cue >= DateCue.Published && IsPartOfOther(before, at))
                return DateCue.Other;
        }

        return found;
    }

    /// <summary>The longest cue that begins at a place.</summary>
    private static DateCue CueAt(string lower, int at, out int length)
    {
        for (length = Math.Min(LongestCue, lower.Length - at); length > 3; length--)
        {
            bool isWhole = at + length == lower.Length || !char.IsLetter(lower[at + length]);
            if (isWhole && Cues.TryGetValue(lower.Substring(at, length), out DateCue cue))
                return cue;
        }

        return DateCue.None;
    }

    /// <summary>"last updated" is found by its last word first; "date" of "last update date" speaks of the update.</summary>
    private static bool IsPartOfOther(string before, int at) =>
        before.LastIndexOf("updat", at, StringComparison.Ordinal) >= 0 && before.IndexOf("publish", StringComparison.Ordinal) < 0;

    private static DateCue CueOf(string name) => name switch
    {
        "first" => DateCue.FirstPublished,
        "published" => DateCue.Published,
        "updated" => DateCue.Updated,
        _ => DateCue.Other,
    };

    private static int CountOtherWords(string line, IReadOnlyList<WrittenDate> dates)
    {
        int count = 0;
        foreach (TextSpan word in PersonNames.Words(line, 0, line.Length))
        {
            if (dates.Any(date => word.Start < date.End && date.Start < word.End))
                continue;
            string key = word.In(line).ToLowerInvariant().Trim('.', ',', ':', ';', '(', ')', '|', '-', '/', '\u2022');
            if (key.HasLetter() && !char.IsDigit(key[0]) && !TimeWords.Contains(key) && !Cues.ContainsKey(key))
                count++;
        }

        return count;
    }
}
