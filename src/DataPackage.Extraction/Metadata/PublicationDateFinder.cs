using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>
/// Finds when the article was published: front matter, an announced date, a date that stands alone by the title or byline,
/// the dateline of a press release. Dates of change, of captions, calendars and conferences are none.
/// </summary>
internal static class PublicationDateFinder
{
    private const int LinesAboveTitle = 5;
    private const int LinesBelowBody = 5;
    private const int LongestDateline = 140;
    private const int LinesOfTable = 60;
    private const int LongestCell = 5;
    private const int LinesOfFoot = 8;
    private const int LinesRightBelow = 2;

    /// <summary>The date of publication, or null when the text does not state it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="near">Its lines near the title.</param>
    public static EdtfDate? Find(Page page, IReadOnlyList<PageLine> near)
    {
        if (FrontMatterFields.Date(page.Article.Layout) is { } field && MetadataDates.Whole(field) is { } stated)
            return stated;
        // Only a date like 4/11/2024 asks for it.
        var monthFirst = new Lazy<bool?>(() => DayOrder.MonthFirst(page.Article.Layout.Reading));
        List<DateLine> read = near.Select(line => ReadLine(DayOrder.Settle(line, monthFirst))).OfType<DateLine>().ToList();
        return (read.FirstOrDefault(line => line.IsPublication)
            ?? Finer(read.FirstOrDefault(line => line.Cue == DateCue.None), page)
            ?? AnnouncedBelow(page)
            ?? InImprint(page)
            ?? InTable(page))?.Date
            ?? Dateline(page)
            ?? SignedBelow(page)?.Date
            ?? WireLines.DateOf(page);
    }

    /// <summary>When this version of the text was written, where a line below the title says no more than that.</summary>
    public static EdtfDate? Updated(IReadOnlyList<PageLine> near) => near
        .Select(line => line.DateLine).FirstOrDefault(line => line is { Cue: DateCue.Updated, OtherWords: <= 6 })?.Date;

    /// <summary>Where the head names the month of an issue alone, the foot may tell the day.</summary>
    private static DateLine? Finer(DateLine? near, Page page) =>
        near is not null && near.Date.Precision < DatePrecision.Day && AnnouncedBelow(page) is { Date.Precision: >= DatePrecision.Day } finer ? finer : near;

    /// <summary>The lines with figures from just above the title down to the first paragraph; the nearest to the title first.</summary>
    public static IReadOnlyList<PageLine> Near(Page page, PageLine? title)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        int at = Math.Max(0, before.Count - 6);
        for (int i = 0; title is not null && i < before.Count; i++)
        {
            if (ReferenceEquals(before[i], title))
                at = i;
        }

        var near = new List<PageLine>();
        for (int i = title is null ? at : at + 1; i < before.Count; i++)
            AddDated(page, near, before[i]);
        int end = EndOfStandfirst(page);
        foreach (PageLine line in page.In(PageZone.Inside))
        {
            if (line.Span.Start >= end)
                break;
            AddDated(page, near, line);
        }

        for (int i = at - 1, above = 0; i >= 0 && above < LinesAboveTitle; i--)
        {
            if (HeadsCalendar(before, i))
                continue;
            AddDated(page, near, before[i]);
            above++;
        }

        return near;
    }

    private static void AddDated(Page page, List<PageLine> near, PageLine line)
    {
        if (line.Facts.Has(Marks.Digit) && !BeginsWithinDate(page.Article.Layout.Reading, line))
            near.Add(line);
    }

    /// <summary>"… Geneva, Friday, 21" above "June 2019": the lines part a date.</summary>
    private static bool BeginsWithinDate(string reading, PageLine line)
    {
        if (line.AfterBlank || !line.Facts.Has(Marks.Letter) || line.Dates.Count == 0 || line.Dates[0].Start > 0 || line.Dates[0].Date is not { Precision: DatePrecision.Month })
            return false;
        int end = line.Span.Start;
        while (end > 0 && char.IsWhiteSpace(reading[end - 1]))
            end--;
        int start = end;
        while (start > 0 && char.IsDigit(reading[start - 1]))
            start--;
        return end - start is 1 or 2 && start > 0 && reading[start - 1] == ' ';
    }

    /// <summary>Below the month of a calendar stands a row of numbers.</summary>
    private static bool HeadsCalendar(IReadOnlyList<PageLine> lines, int at) =>
        at + 1 < lines.Count && (!lines[at + 1].Reading.HasLetter() || IsRowOfDays(lines[at + 1].Reading));

    /// <summary>"Mo Tu We Th Fr Sa Su".</summary>
    private static bool IsRowOfDays(string line) =>
        PersonNames.Words(line, 0, line.Length) is { Count: >= 5 and <= 7 } words && words.All(word => word.Length <= 3);

    /// <summary>A standfirst may be read as the first paragraph; then byline and date stand below it.</summary>
    private static int EndOfStandfirst(Page page)
    {
        int paragraphs = 0;
        foreach (ArticlePassage passage in page.Article.Passages)
        {
            if (passage.Role == PassageRole.Body && ++paragraphs == 3)
                return passage.Span.Start;
        }

        return int.MaxValue;
    }

    /// <summary>An unannounced date must stand alone, or with a name or place; the words of an event disqualify it.</summary>
    private static DateLine? ReadLine(PageLine line)
    {
        if (line.DateLine is not { } date || BookDetails.Describes(line.Reading))
            return null;
        if (date.Cue < DateCue.None)
            return null;
        if (date.IsPublication)
            return date.OtherWords <= 12 ? date : null;
        return date.OtherWords <= 1 || line.Byline is { Role: not AuthorRole.Speaker } || Bylines.OpensWithBy(line.Reading) || line.Names.Count > 0
            || IsPlaceAndDate(line.Reading, date) || IssueLines.Names(line) || HasCellOfDate(line) ? date : null;
    }

    /// <summary>"POLICY BRIEF 2015/08      July 2015", "SUNDAY 2 MARCH 2014 | £1.10": a running head with the date in a place of its own.</summary>
    private static bool HasCellOfDate(PageLine line)
    {
        IReadOnlyList<string> cells = line.Navigation.Places;
        return cells.Count > 1 && line.Dates.Count == 1 && line.Kind != BlockKind.ListItem && cells.Any(IssueLines.IsDate) && !EventWords.Speaks(line.Reading)
            && cells.All(cell => cell[cell.Length - 1] != ':' && PersonNames.CountWords(cell) <= LongestCell);
    }

    /// <summary>"Frankfurt am Main, 12 March 2024": a few words with capitals before the date and nothing behind it.</summary>
    private static bool IsPlaceAndDate(string line, DateLine date) =>
        date.OtherWords <= 5 && !EventWords.Speaks(line) && line.IndexOf(": ", StringComparison.Ordinal) < 0
        && MetadataDates.In(line) is { Count: 1 } dates
        && PersonNames.Words(line, 0, dates[0].Start).Select(word => word.In(line)).All(IsPlaceWord)
        && !line.Substring(dates[0].End).HasLetter();

    private static bool IsPlaceWord(string word) =>
        !char.IsLetter(word[0]) || char.IsUpper(word[0]) || word is "of" or "the" or "am" or "de" or "on" or "upon" or "and" or "at";

    /// <summary>"Published: 4 July 2012" below the text; of several such lines, which head other texts, only the one right below it.</summary>
    private static DateLine? AnnouncedBelow(Page page)
    {
        List<PageLine> lines = page.Lines.Where(line => line.Zone != PageZone.Before && line.IsShort).TakeWhile(line => !line.OpensComments).ToList();
        List<int> announced = Enumerable.Range(0, lines.Count).Where(i => IsAnnounced(lines[i])).ToList();
        return announced.Count == 1 || (announced.Count > 1 && announced[0] < LinesRightBelow) ? lines[announced[0]].DateLine : null;
    }

    private static bool IsAnnounced(PageLine line) =>
        line.Facts.Has(Marks.Digit) && line.Facts.OpensWith(CueClasses.Date) && DateLines.OpensWithPublication(line.Lower) && !EventWords.Speaks(line.Reading)
        && line.DateLine is { IsPublication: true, OtherWords: <= 8 };

    /// <summary>The one line among the last of a page that says "Published …": below the comments stand imprint and copyright.</summary>
    private static DateLine? InImprint(Page page)
    {
        List<DateLine> found = page.In(PageZone.After)
            .Skip(page.In(PageZone.After).Count - LinesOfFoot)
            .Where(line => line.IsShort && line.Facts.Has(Marks.Digit) && line.Lower.StartsWith("published", StringComparison.Ordinal))
            .Select(line => line.DateLine).OfType<DateLine>().Where(date => date is { IsPublication: true, OtherWords: <= 8 }).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>"| First published | 2024-08-06 |" in a table above the text.</summary>
    private static DateLine? InTable(Page page)
    {
        LineMap lines = page.Article.Layout.Lines;
        for (int i = 0; i < lines.Count && lines[i].Start < page.BodyStart && i < LinesOfTable; i++)
        {
            string line = lines[i].In(page.Article.Layout.Reading);
            if (line.StartsWith("|", StringComparison.Ordinal) && DateLines.Read(line) is { IsPublication: true, OtherWords: <= 2 } date)
                return date;
        }

        return null;
    }

    /// <summary>"GENEVA, 12 March 2024 - The …": place and date open the first paragraph and a dash parts them from it.</summary>
    private static EdtfDate? Dateline(Page page)
    {
        string? paragraph = page.Opening.FirstOrDefault();
        if (paragraph is null)
            return null;
        string head = paragraph.Substring(0, Math.Min(LongestDateline, paragraph.Length));
        if (MetadataDates.Next(head, 0, head.Length) is not { } written || !PersonNames.Words(head, 0, written.Start).Select(word => word.In(head)).All(IsPlaceWord))
            return null;
        // A chronology opens paragraph after paragraph with a day.
        if (written.Start == 0 && page.Opening.Skip(1).Any(next => MetadataDates.In(next.Substring(0, Math.Min(LongestDateline, next.Length))) is { Count: > 0 } dates && dates[0].Start == 0))
            return null;
        int i = written.End;
        while (i < head.Length && (head[i] is ' ' or ')' or ',' or '.' || IsAgency(head, ref i)))
            i++;
        return i < head.Length && head[i] is '-' or ':' or '|' ? written.Date : null;
    }

    /// <summary>Steps over "(Reuters)" between date and dash.</summary>
    private static bool IsAgency(string head, ref int i)
    {
        int close = head[i] is '(' or '[' or '/' ? head.IndexOfAny(new[] { ')', ']', '/' }, i + 1) : -1;
        if (close < 0 || close - i > 40)
            return false;
        i = close;
        return true;
    }

    /// <summary>A statement may be dated below its last line: "Oslo, 3 May 2024", "3 May 2024. This letter first appeared in the Gazette."</summary>
    private static DateLine? SignedBelow(Page page) => DateAloneBelow(page) ?? page.In(PageZone.After)
        .TakeWhile(line => !line.OpensComments)
        .FirstOrDefault(line => line.Facts.Has(CueClasses.Original) && line.IsShort && line.Dates.Count > 0 && line.Dates[0].Start == 0)?.DateLine;

    private static DateLine? DateAloneBelow(Page page) => page.Lines
        .Where((line, i) => line.Zone == PageZone.After && !HeadsCalendar(page.Lines, i))
        .TakeWhile(line => !line.IsLabel && !line.OpensComments)
        .Take(LinesBelowBody)
        .Where(line => line.IsShort && line.Kind != BlockKind.ListItem)
        .Select(line => (Line: line, Date: line.DateLine))
        .Where(found => found.Date is { Cue: DateCue.None } date && (date.OtherWords == 0 || IsPlaceAndDate(found.Line.Reading, date)))
        .Select(found => found.Date)
        .FirstOrDefault();
}
