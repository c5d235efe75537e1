using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>
/// Reads dates that stand side by side and share words: "August 2-3", "April and June 1955", "31 May-1 June 1916", "1915-17",
/// "from March 16 to 17". Each stays a mention of its own, as TIMEX3 wants it; those that span a range are marked.
/// </summary>
internal static class DateSeries
{
    /// <summary>Days before the one that names the month: "3, 4, 5 and 7 May".</summary>
    private const int LongestList = 4;

    private static readonly HashSet<string> Counted = TimeNeighbours.Of("counted");

    /// <summary>Reads the series that begins at an index into the list; returns the end, or the start when there is no date.</summary>
    public static int Read(TimeText text, int start, List<TimeMention> mentions)
    {
        int first = mentions.Count;
        Reading? reading = TimeGrammar.ReadOne(text, start);
        Reading? open = ReadOpen(text, start);
        if (open is { } bare && (reading is not { } whole || whole.Meaning is not CalendarMeaning || whole.End <= bare.End))
            reading = bare;
        if (reading is not { } opening)
            return start;

        bool between = text[start - 1].Is("between");
        Add(opening, false);
        int end = opening.End;
        while (mentions[mentions.Count - 1].Meaning is CalendarMeaning last && ReadLink(text, end) is { Next: > 0 } link)
        {
            if (ReadNext(text, link, last) is not { } next || (link.IsComma && !ContinuesList(last, next)))
                break;
            bool range = link.IsRange || (between && link.IsAnd && mentions.Count == first + 1)
                || (link.IsAnd && IsNextDay(last, next) && !IsShared(text, next.End));
            Add(next, range);
            end = next.End;
        }

        ShareYears(mentions, first);
        return end;

        void Add(Reading read, bool range) => mentions.Add(new TimeMention(read.Start, read.End, read.Meaning, range));
    }

    /// <summary>"on 26 and 27 March": what lasted two days had not two dates.</summary>
    private static bool IsNextDay(CalendarMeaning last, Reading next) =>
        last.Date is { Grain: Grain.Day, Part: > 0 } && next.Meaning is CalendarMeaning { Date: { Grain: Grain.Day } day }
        && day.Part == last.Date.Part && day.Day == last.Date.Day + 1;

    /// <summary>"in Oslo and Bergen on 3 and 4 May respectively": a day for each.</summary>
    private static bool IsShared(TimeText text, int end) => text[end].Is("respectively") || text.Follows(end, ",", "respectively");

    /// <summary>What joins two dates.</summary>
    private readonly record struct Link(int Next, bool IsRange, bool IsAnd, bool IsComma, bool IsGlued);

    private static Link ReadLink(TimeText text, int i)
    {
        TimePart part = text[i];
        if (part.IsDash)
            return new Link(i + 1, true, false, false, part.IsGlued && text[i + 1].IsGlued);
        if (part.Lower is "to" or "through" or "until" or "till" or "thru")
            return new Link(text.Skip(i + 1, "about"), true, false, false, false);
        if (part.Lower is "and" or "or" or "&")
            return new Link(text[i + 1].Lower is "in" or "on" && text[i + 2].IsNumber ? i + 2 : i + 1, false, part.Is("and"), false, false);
        if (part.Is("/"))
            return new Link(i + 1, true, false, false, part.IsGlued);
        return part.Is(",") ? new Link(text.Skip(i + 1, "and"), false, false, true, false) : default;
    }

    /// <summary>"May, June and July": a comma continues a list of dates of one kind whose year comes last.</summary>
    private static bool ContinuesList(CalendarMeaning last, Reading next) =>
        next.Meaning is CalendarMeaning calendar && calendar.Date.Grain == last.Date.Grain && (last.Date.Grain is Grain.Month or Grain.Year or Grain.Day)
        && !last.Date.HasYear == (last.Date.Grain != Grain.Year);

    private static Reading? ReadNext(TimeText text, Link link, CalendarMeaning last)
    {
        int i = link.Next;
        if (ReadOpen(text, i) is { } open && open.Meaning is CalendarMeaning { Date.Month: > 0 })
            return open;
        if (TimeGrammar.ReadOne(text, i) is { } whole && whole.Meaning is CalendarMeaning)
            return whole;
        return ReadDay(text, i, last) ?? ReadShortYear(text, link, last);
    }

    /// <summary>The bare number behind "August 2-" and its year.</summary>
    private static Reading? ReadDay(TimeText text, int start, CalendarMeaning last)
    {
        int i = text.Skip(start, "the");
        if (last.Date.Grain != Grain.Day || last.Date.Day == 0 || !CalendarHeads.IsDayNumber(text[i]) || text[i + 1].Word.Unit != TimeUnit.None
            || (text[i].IsPlainNumber && text[i + 1].IsWord && Counted.Contains(text[i + 1].Lower)))
            return null;
        if (text[i].Number <= last.Date.Day || text[i + 1].Is(":") || text[i + 1].Is("%"))
            return null;
        int year = last.Date.Year, tail = i + 1;
        Deixis points = last.YearPoints;
        if (!last.Date.HasYear)
            tail = Years.ReadTail(text, i + 1, out year, out points);
        return new Reading(start, tail, last with { Date = last.Date with { Year = year, Day = text[i].Number }, YearPoints = points });
    }

    /// <summary>"1915-17".</summary>
    private static Reading? ReadShortYear(TimeText text, Link link, CalendarMeaning last)
    {
        TimePart part = text[link.Next];
        bool fits = link.IsGlued && last.Date is { Grain: Grain.Year, HasYear: true, Year: > 999 } && part.IsPlainNumber && part.Digits == 2
            && part.Number == (last.Date.Year % 100) + 1 | part.Number > last.Date.Year % 100;
        int year = last.Date.Year - DayCount.Modulo(last.Date.Year, 100) + part.Number;
        return fits ? new Reading(link.Next, link.Next + 1, new CalendarMeaning(CalendarDate.OfYear(year))) : null;
    }

    /// <summary>The number that opens "6-7 January 1916", "the 13th to the 19th of October" or "499-493 BC".</summary>
    private static Reading? ReadOpen(TimeText text, int start, int days = 0)
    {
        int i = text.Skip(start, "the");
        TimePart part = text[i];
        if (!part.IsNumber || part.Number <= 0)
            return null;
        Link link = ReadLink(text, i + 1);
        // "on 3, 4 and 7 May"
        if (link.IsComma && CalendarHeads.IsDayNumber(part) && text[link.Next].IsNumber && days < LongestList
            && ReadOpen(text, link.Next, days + 1) is { Meaning: CalendarMeaning { Date: { Grain: Grain.Day } later } open } && later.Day > part.Number)
            return new Reading(start, i + 1, open with { Date = later with { Day = part.Number } });
        if (link.Next == 0 || link.IsComma)
            return null;
        if (CalendarHeads.IsDayNumber(part) && TimeGrammar.ReadOne(text, link.Next) is { Meaning: CalendarMeaning { Date: { Grain: Grain.Day, Month: > 0 } } day } whole
            && text[text.Skip(whole.Start, "the")].IsNumber && day.Date.Day > part.Number)
            return new Reading(start, i + 1, day with { Date = day.Date with { Day = part.Number } });
        if (i == start && part.IsPlainNumber && part.Digits is 2 or 3 or 4 && text[link.Next].IsNumber && Years.ReadEra(text, link.Next, out bool before) > 0 && before
            && part.Number > text[link.Next].Number)
            return new Reading(start, i + 1, new CalendarMeaning(CalendarDate.OfYear(1 - part.Number)));
        return null;
    }

    /// <summary>The year of "April and June 1955" belongs to both; over the turn of a year, to the later one.</summary>
    private static void ShareYears(List<TimeMention> mentions, int first)
    {
        for (int k = mentions.Count - 2; k >= first; k--)
        {
            if (mentions[k].Meaning is not CalendarMeaning { Points: Deixis.None } calendar || calendar.Date.HasYear || calendar.Date.Grain <= Grain.Year
                || mentions[k + 1].Meaning is not CalendarMeaning next)
                continue;
            bool turns = next.Date.HasYear && calendar.Date.Month > next.Date.Month && next.Date.Month > 0 && mentions[k + 1].EndsRange;
            CalendarDate date = next.Date.HasYear ? calendar.Date with { Year = turns ? next.Date.Year - 1 : next.Date.Year } : calendar.Date;
            mentions[k] = mentions[k] with { Meaning = calendar with { Date = date, YearPoints = next.Date.HasYear ? Deixis.None : next.YearPoints } };
        }
    }
}
