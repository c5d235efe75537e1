using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads a date as a whole: lead, weekday, head and year in the orders English knows.</summary>
internal static class CalendarExpressions
{
    private static readonly HashSet<string> NoNouns = TimeNeighbours.Of("no-noun");

    private static readonly HashSet<string> Named = TimeNeighbours.Of("named");

    private static readonly HashSet<string> Subjects = TimeNeighbours.Of("subject");

    private static readonly HashSet<string> DayEnds = TimeNeighbours.Of("day-end");

    /// <summary>Reads the date that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int start)
    {
        Lead lead = Lead.Read(text, start);
        int i = lead.End;
        if (ReadWeekday(text, i, out int weekday, out int afterWeekday))
        {
            if (ReadCore(text, SkipWeekdayMarks(text, afterWeekday), lead) is { Meaning: CalendarMeaning { Date.Grain: Grain.Day } day } dated)
                return dated with { Start = start, Meaning = day with { Weekday = weekday } };
            if (ReadDayBehindWeekday(text, afterWeekday) is var ordinal and > 0)
                return new Reading(start, ordinal + 1, new CalendarMeaning(CalendarDate.OfDay(CalendarDate.Unknown, 0, text[ordinal].Number), Shade.None, lead.Points, Deixis.None, weekday));
            if (lead is { HasArticle: true, Points: Deixis.None } && ReadNeighbourDay(text, start, weekday, afterWeekday) is { } neighbour)
                return neighbour;
            if (text[afterWeekday].Is("week") && lead.Points == Deixis.None && StandsAlone(text, i))
                return new Reading(start, afterWeekday + 1, new ShiftMeaning(1, TimeUnit.Week, true, true, new WeekdayMeaning(weekday, Deixis.Next)));
            if (lead.Points == Deixis.None && Lead.Read(text, text.Skip(afterWeekday, "of")) is { Points: not Deixis.None } week && text[week.End].Is("week"))
                return new Reading(start, week.End + 1, new WeekdayOfWeekMeaning(weekday, week.Points));
            return afterWeekday > i && StandsAlone(text, i)
                ? new Reading(start, afterWeekday, new WeekdayMeaning(weekday, lead.Points)) : null;
        }

        if (ReadCore(text, i, lead) is not { } core)
            return ReadUnit(text, start, lead);
        return core with { Start = OwnsArticle(text, core, lead) ? start : core.Start };
    }

    /// <summary>"Tuesday the 23rd", "Friday, the 3rd": the index of the ordinal, or -1.</summary>
    private static int ReadDayBehindWeekday(TimeText text, int i)
    {
        i = text.Skip(i, ",");
        bool isDay = text[i].Is("the") && text[i + 1] is { IsOrdinalNumber: true, Number: <= 31 } && (!text[i + 2].IsWord || Subjects.Contains(text[i + 2].Lower));
        return isDay ? i + 1 : -1;
    }

    /// <summary>"the Tuesday after Easter 1938", "the Sunday before 4 May", "on the Friday after.": a weekday counted from another day.</summary>
    private static Reading? ReadNeighbourDay(TimeText text, int start, int weekday, int i)
    {
        bool forward = text[i].Lower is "after" or "following";
        if (!forward && !text[i].Is("before"))
            return null;
        int next = text.Skip(i + 1, "the");
        bool mayBeDay = text[next].IsNumber || text[next].Word.Month > 0 || text[next].Word.OpensNamedDay || text[next].Word.Ordinal > 0;
        Reading? day = Feasts.Read(text, i + 1) ?? (mayBeDay ? Read(text, next) : null);
        if (day is { Meaning: CalendarMeaning { Date.Grain: Grain.Day or Grain.Month } } named)
            return new Reading(start, named.End, new NeighbourMeaning(weekday, forward, named.Meaning));
        return text[i + 1].IsWord || text[i + 1].IsNumber ? null : new Reading(start, i + 1, new NeighbourMeaning(weekday, forward, null));
    }

    /// <summary>In "the 1910 treaty" and "the November 1972 election" the article belongs to the noun behind the date.</summary>
    private static bool OwnsArticle(TimeText text, Reading core, Lead lead)
    {
        if (lead.Shade != Shade.None || lead.Points != Deixis.None || !lead.HasArticle || lead.End != core.Start
            || core.Meaning is not CalendarMeaning { Date: { Grain: Grain.Year or Grain.Month or Grain.Season } date })
            return true;
        bool plain = date.Grain == Grain.Season ? text[core.End].IsWord && NounFollows(text[core.End]) : !text[core.Start].Is("year");
        return !plain;
    }

    private static bool NounFollows(TimePart next) =>
        next.Word == TimeWord.None && !NoNouns.Contains(next.Lower);

    private static Reading? ReadCore(TimeText text, int i, Lead lead)
    {
        int end = NumericDates.Read(text, i, out CalendarDate date);
        if (end > 0)
            return Calendar(i, end, date, lead);
        end = CalendarHeads.Read(text, i, out date);
        if (end > 0)
            return WithYear(text, i, end, date, lead);
        end = Years.ReadDecade(text, i, out date);
        if (end < 0)
            end = Years.ReadCentury(text, i, out date);
        if (end > 0)
            return Calendar(i, end, date, lead);
        end = FiscalYears.Read(text, i, out date);
        if (end > 0)
            return Calendar(i, end, date, lead);
        end = ReadYear(text, i, lead, out int year);
        return end > 0 ? Calendar(i, end, CalendarDate.OfYear(year), lead) : ReadDayOfMonth(text, i, lead);
    }

    private static Reading WithYear(TimeText text, int start, int end, CalendarDate date, Lead lead)
    {
        if (date.HasYear)
            return Calendar(start, end, date, lead);
        if (date.Grain is Grain.Quarter or Grain.Half && text[end].Is("of") && text[end + 1].Lower is "fiscal" or "fy")
            end = text.Skip(end + 2, "year") - 1;
        int tail = Years.ReadTail(text, end, out int year, out Deixis yearPoints);
        if (tail == end && date.Grain is Grain.Quarter or Grain.Half && text.Follows(end, "of", "the") && text[end + 2].Is("year"))
            return new Reading(start, end + 3, new CalendarMeaning(date, lead.Shade));
        date = date with { Year = year };
        if (tail == end && date.Grain == Grain.Day && lead.Points == Deixis.None && IsLastOne(text, end))
            return new Reading(start, end + 1, new CalendarMeaning(date, lead.Shade, Deixis.Last));
        return new Reading(start, tail, new CalendarMeaning(date, lead.Shade, lead.Points, yearPoints));
    }

    /// <summary>"on 7 November last the governor …", "on 7 November last, …": the one before today.</summary>
    private static bool IsLastOne(TimeText text, int i) => text[i].Is("last") && (!text[i + 1].IsWord || Subjects.Contains(text[i + 1].Lower));

    private static Reading Calendar(int start, int end, CalendarDate date, Lead lead) =>
        new(start, end, new CalendarMeaning(date, lead.Shade));

    private static int ReadYear(TimeText text, int i, Lead lead, out int year)
    {
        bool named = text[i].Lower is "year" or "years" && (lead.HasArticle || text[i - 1].Is("calendar"));
        if (named)
            i++;
        int end = Years.Read(text, i, out year);
        if (end > 0)
            return named || lead.Shade != Shade.None || YearGuard.Allows(text, i, end) ? end : -1;
        // "the '89 elections", "Class of '99"
        bool clipped = text[i].Is("'") && !text[i].IsGlued && text[i + 1].IsPlainNumber && text[i + 1].Digits == 2 && text[i + 1].IsGlued;
        if (!clipped)
            return -1;
        year = text[i + 1].Number + (text[i + 1].Number < 30 ? 2000 : 1900);
        return i + 2;
    }

    /// <summary>"the last day of November 2021", "the first day of June".</summary>
    public static Reading? ReadEdgeDay(TimeText text, int start)
    {
        int i = text.Skip(start, "the");
        bool isLast = text[i].Lower is "last" or "final";
        int month = text[i + 3].Word.Month;
        if (!(isLast || text[i].Is("first")) || !text.Follows(i + 1, "day", "of") || month == 0 || !text[i + 3].IsCapitalized)
            return null;
        int end = text[i + 3].Word.IsShort ? text.SkipDot(i + 4) : i + 4;
        int tail = Years.ReadTail(text, end, out int year, out Deixis yearPoints);
        int day = isLast ? DayCount.DaysInMonth(year == CalendarDate.Unknown ? 2001 : year, month) : 1;
        return new Reading(start, tail, new CalendarMeaning(CalendarDate.OfDay(year, month, day), Shade.None, Deixis.None, yearPoints));
    }

    /// <summary>"the first Sunday in June", "the last Tuesday of September 2025".</summary>
    public static Reading? ReadNthWeekday(TimeText text, int start)
    {
        int i = text.Skip(start, "the");
        bool isLast = text[i].Lower is "last" or "final";
        int nth = isLast ? -1 : Numerals.ReadOrdinal(text, ref i);
        i = isLast ? i + 1 : i;
        int month = text[i + 2].Word.Month;
        if (nth is 0 or > 5 || text[i].Word.IsPluralWeekday || text[i].Word.Weekday is not (> 0 and var weekday) || text[i + 1].Lower is not ("in" or "of")
            || month == 0 || !text[i + 2].IsCapitalized)
            return null;
        int end = text[i + 2].Word.IsShort ? text.SkipDot(i + 3) : i + 3;
        int tail = Years.ReadTail(text, end, out int year, out Deixis yearPoints);
        return new Reading(start, tail, new CalendarMeaning(CalendarDate.OfMonth(year, month), Shade.None, Deixis.None, yearPoints, weekday, nth));
    }

    /// <summary>"the 20th" in a story whose month is known.</summary>
    private static Reading? ReadDayOfMonth(TimeText text, int i, Lead lead)
    {
        bool led = lead.HasArticle && text[i - 2].Lower is "on" or "by" or "until" or "from" or "to" or "of" or "since" or "till" or "and";
        if (!led || !text[i].IsOrdinalNumber || text[i].Number > 31)
            return null;
        TimePart next = text[i + 1];
        // "the 30th of that month"
        if (next.Is("of") && text[i + 2].Lower is "that" or "the" && text[text.Skip(i + 3, "same")].Is("month"))
            return new Reading(i, text.Skip(i + 3, "same") + 1, new CalendarMeaning(CalendarDate.OfDay(CalendarDate.Unknown, 0, text[i].Number), lead.Shade));
        if (next.Is("of") && text[i + 2].Lower is "this" or "next" or "last" && text[i + 3].Is("month"))
        {
            Deixis points = text[i + 2].Word.Deixis;
            return new Reading(i, i + 4, new CalendarMeaning(CalendarDate.OfDay(CalendarDate.Unknown, 0, text[i].Number), lead.Shade, points));
        }

        bool ends = !next.IsWord && !next.IsNumber && !next.IsDash && !next.Is("'s")
            || DayEnds.Contains(next.Lower);
        return ends
            ? new Reading(i, i + 1, new CalendarMeaning(CalendarDate.OfDay(CalendarDate.Unknown, 0, text[i].Number), lead.Shade)) : null;
    }

    /// <summary>"the same day", "last week", "the end of the month", "later that year".</summary>
    private static Reading? ReadUnit(TimeText text, int start, Lead lead)
    {
        TimePart part = text[lead.End];
        if (ReadPeriodEnd(text, lead.End) is { } periodEnd)
            return text[lead.End + 1].IsDash ? periodEnd : periodEnd with { Start = start };
        if (part.Word.Unit == TimeUnit.None || part.Word.IsPluralUnit || part.Word.Unit < TimeUnit.Night)
            return null;
        bool pointed = lead.Points != Deixis.None;
        if (part.Word.Unit == TimeUnit.Weekend && !pointed && lead.HasArticle && text[lead.End + 1].Lower is not "of")
            return new Reading(start, lead.End + 1, new UnitMeaning(TimeUnit.Weekend, Deixis.None));
        bool shaded = lead.Shade != Shade.None && lead.HasArticle && text[lead.End + 1].Lower is not "of";
        if (!pointed && !shaded)
            return null;
        // "the first quarter" is read elsewhere, "this second" is a moment.
        if (part.Word.Unit is TimeUnit.Night or TimeUnit.Half || (part.Word.Ordinal > 0 && !pointed))
            return null;
        Deixis points = pointed ? lead.Points : Deixis.None;
        // "on the same day that the law took effect"
        if (part.Word.Unit == TimeUnit.Day && text[lead.End - 1].Is("same") && text[lead.End + 1].Lower is "that" or "as" && text[lead.End + 2].IsWord)
            return new Reading(start, lead.End + 1, new ShiftMeaning(0, TimeUnit.Day, true, false, null, FromEvent: true));
        // "the past year" is a length of time that ends now.
        if (points == Deixis.Last && text[lead.End - 1].Lower is "past" or "last" && text[lead.End - 2].Is("the") && part.Word.Unit != TimeUnit.Weekend)
            return new Reading(start, lead.End + 1, new DurationMeaning(Durations.Value("1", part.Word.Unit)));
        return new Reading(start, lead.End + 1, new UnitMeaning(part.Word.Unit, points, lead.IsWithin ? Shade.Rest : lead.Shade));
    }

    /// <summary>"year-end", "the year's end", "month's end".</summary>
    private static Reading? ReadPeriodEnd(TimeText text, int i)
    {
        TimeUnit unit = text[i].Word.Unit;
        bool joined = text[i + 1].IsDash || text[i + 1].Is("'s");
        if (unit is not (TimeUnit.Year or TimeUnit.Month) || !joined || !text[i + 2].Is("end"))
            return null;
        return new Reading(i, i + 3, unit == TimeUnit.Year
            ? new CalendarMeaning(CalendarDate.OfMonth(CalendarDate.Unknown, 12), Shade.End, Deixis.None, Deixis.That)
            : new UnitMeaning(TimeUnit.Month, Deixis.That, Shade.End));
    }

    private static bool ReadWeekday(TimeText text, int i, out int weekday, out int end)
    {
        TimePart part = text[i];
        weekday = part.Word.IsPluralWeekday ? 0 : part.Word.Weekday;
        end = i + 1;
        if (weekday == 0 || !part.IsCapitalized)
            return false;
        if (part.Word.IsShort)
            end = text.SkipDot(end);
        return true;
    }

    /// <summary>"Sun" and "Sat" without a date are a star and a verb; "Black Friday" and "Bloody Sunday" are names.</summary>
    private static bool StandsAlone(TimeText text, int i) =>
        !text[i].Word.IsShort && !(text[i - 1].IsCapitalized && Named.Contains(text[i - 1].Lower));

    private static int SkipWeekdayMarks(TimeText text, int i)
    {
        i = text.Skip(i, ",");
        if (text.Follows(i, "on", "the"))
            return i + 2;
        return text[i].Is("the") || text[i].Is("on") ? i + 1 : i;
    }
}
