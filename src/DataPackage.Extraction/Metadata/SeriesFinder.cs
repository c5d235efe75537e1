using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds the series an article belongs to: its number before the title, a label above the body, a note below it.</summary>
internal static class SeriesFinder
{
    private const int LongestName = 80;
    private const int LongestLabel = 40;
    private const int HeadLines = 14;

    private static readonly string[] TitleMarks = PageMarks.Of("subtitle").Concat(new[] { " (" }).ToArray();
    private static readonly string[] SelfDescriptions = SeriesCues.Of("self").Select(words => " " + words + " ").ToArray();
    private static readonly string[] Labels = SeriesCues.Of("label").ToArray();
    private static readonly string Cue = SeriesCues.Of("record").First() + " ";

    /// <summary>The series with its number, or null.</summary>
    public static string? Find(Page page, Title? title)
    {
        string? name = SelfDescription(page);
        if (title?.Code is { } code)
            return name is null ? code : name + " " + code;
        return name ?? Label(page, title) ?? PartOf(page);
    }

    /// <summary>Whether a line is the label of a numbered series: "Policy Brief No. 12".</summary>
    public static bool IsLabel(string line) => line.Length <= LongestLabel && line.HasDigit()
        && Labels.Any(label => line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
        && MetadataDates.In(line).Count == 0;

    /// <summary>"Harbour Commentary is a platform to provide …" above the body.</summary>
    private static string? SelfDescription(Page page)
    {
        foreach (PageLine line in page.In(PageZone.Before))
        {
            if (line.Facts.Has(CueClasses.Series) && NameBeforeSelf(page, line.Span) is { } name)
                return name;
        }

        return page.Article.Passages.Count > 0 ? NameBeforeSelf(page, page.Article.Passages[0].Span) : null;
    }

    private static string? NameBeforeSelf(Page page, TextSpan span)
    {
        string reading = page.Article.Layout.Reading;
        if (!char.IsUpper(reading[span.Start]))
            return null;
        int last = -1;
        foreach (string words in SelfDescriptions)
            last = Math.Max(last, reading.IndexOf(words, span.Start, span.Length, StringComparison.Ordinal));
        return last > span.Start && last < span.Start + LongestName ? page.Value(TextSpan.FromBounds(span.Start, last)) : null;
    }

    /// <summary>"Policy Brief No. 12", "TSIB Bulletin 5/2020    Ref: EW/2019", "Series: Papers in Tides; no. 17".</summary>
    private static string? Label(Page page, Title? title)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        for (int i = before.Count - 1; i >= Math.Max(0, before.Count - HeadLines); i--)
        {
            PageLine line = before[i];
            if (!line.IsShort || line.Kind == BlockKind.ListItem || !(line.Facts.Has(Marks.Digit) || line.Facts.Has(CueClasses.Series)))
                continue;
            if (IsLabel(line.Reading))
                return page.Value(line.Span);
            string value = page.Value(line.Span);
            if (value.StartsWith(Cue, StringComparison.OrdinalIgnoreCase) && value.Length < LongestName)
                return value.Substring(Cue.Length);
            IReadOnlyList<string> cells = line.Navigation.Places;
            if (cells.FirstOrDefault(cell => IsNumbered(cell, cells.Count)) is { } label)
                return label;
        }

        return title?.Text.Split(TitleMarks, StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(part => part.Trim()).FirstOrDefault(part => IsNumbered(part, 1));
    }

    /// <summary>"Audit Report 2023-11": a series and its number, which is no title; "Annual Report 2019" may be one.</summary>
    public static bool IsNumberAlone(string line) => IsNumbered(line, 1);

    /// <summary>In a menu only what says "No." is a number of a series.</summary>
    private static bool IsNumbered(string cell, int cells) =>
        cell.Length <= LongestLabel && Title.IsNumberedSeries(cell) && MetadataDates.In(cell).Count == 0 && !IsYearAlone(cell)
        && (cells < 4 || cell.IndexOf(" No. ", StringComparison.Ordinal) > 0);

    /// <summary>"Annual Report 2019" is of a year, not of a series.</summary>
    private static bool IsYearAlone(string cell)
    {
        string last = cell.Substring(cell.LastIndexOf(' ') + 1);
        return last.Length == 4 && last.All(char.IsDigit);
    }

    /// <summary>"… is part of the Institute's Harbour Working Paper Series …".</summary>
    private static string? PartOf(Page page)
    {
        foreach (PageLine line in page.Lines)
        {
            int at = line.Facts.Has(CueClasses.Series) ? line.Lower.IndexOf("part of ", StringComparison.Ordinal) : -1;
            int series = at < 0 ? -1 : line.Reading.IndexOf(" Series", at, StringComparison.Ordinal);
            if (series < 0 || series - at > LongestName * 2)
                continue;
            List<TextSpan> words = PersonNames.Words(line.Reading, at + 8, series + 7);
            int first = words.Count;
            while (first > 0 && IsNameWord(words[first - 1].In(line.Reading)))
                first--;
            if (first < words.Count - 1)
                return page.Value(new TextSpan(line.Span.Start + words[first].Start, words[words.Count - 1].End - words[first].Start));
        }

        return null;
    }

    private static bool IsNameWord(string word) =>
        (PersonNames.IsCapitalised(word) || word is "on" or "of" or "and") && !word.EndsWith("'s", StringComparison.Ordinal);
}
