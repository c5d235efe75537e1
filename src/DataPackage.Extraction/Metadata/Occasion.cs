using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>
/// Finds the day on which a text was spoken, heard or adopted: "Speech by J. Doe, Governor, at the Tide Forum, Westport, 4 July 2012",
/// "Recorded in Lisbon, 9 June 2026", "Bologna, 7 to 9 November 2024". It is no date of publication, but "last month" counts from it.
/// </summary>
internal static class Occasion
{
    private const int LongestIssue = 20;

    /// <summary>The day that a line with the speaker names, else one between the title and the text; null when neither does.</summary>
    public static EdtfDate? DateOf(Page page, PageLine? title)
    {
        List<PageLine> head = page.In(PageZone.Before).Where(line => line.IsShort && line.Dates.Count == 1 && line.Dates[0].Date is not null).ToList();
        PageLine? found = head.FirstOrDefault(line => line.Byline is { Role: AuthorRole.Speaker })
            ?? (title is null ? null : head.FirstOrDefault(line => line.Span.Start > title.Span.Start && Tells(line)));
        // "Minutes of the meeting held on Tuesday 14 January 2025"
        EdtfDate? named = title is { IsShort: true, Dates: { Count: 1 } dates } && EventWords.Speaks(title.Reading) ? dates[0].Date : null;
        return found?.Dates[0].Date ?? IssueOf(page) ?? named;
    }

    /// <summary>The month in the middle of a season, its year for a winter, which two years share; any other date as it is.</summary>
    public static EdtfDate Middle(EdtfDate date)
    {
        string text = date.ToString();
        return date.Precision != DatePrecision.Season || text.Length != 7 ? date : EdtfDate.Parse(text.Substring(0, 4) + text.Substring(5) switch
        {
            "21" => "-04",
            "22" => "-07",
            "23" => "-10",
            _ => string.Empty,
        });
    }

    /// <summary>"Winter 2024/25", "Spring 2019" in a line of its own: about the middle of that season.</summary>
    private static EdtfDate? IssueOf(Page page)
    {
        foreach (PageLine line in page.In(PageZone.Before))
        {
            string[] words = line.Reading.Length > LongestIssue ? Array.Empty<string>() : line.Reading.Split(' ');
            if (words.Length != 2 || TimeVocabulary.Find(words[0].ToLowerInvariant()).Season is not { } season || words[1].Length is not (4 or 7 or 9)
                || !words[1].All(c => c is '/' or '-' or (>= '0' and <= '9')))
                continue;
            string month = season switch { "SP" => "-04", "SU" => "-07", "FA" => "-10", _ => words[1].Length > 4 ? "-12" : string.Empty };
            if (EdtfDate.TryParse(words[1].Substring(0, 4) + month, out EdtfDate date))
                return date;
        }

        return null;
    }

    /// <summary>A line that gives a day and neither leads elsewhere nor tells of a change.</summary>
    private static bool Tells(PageLine line) => !line.IsLabel && line.Kind != BlockKind.ListItem && line.DateLine is { Cue: >= DateCue.None };
}
