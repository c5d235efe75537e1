using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads times and parts of the day: "10:57", "3 p.m.", "noon", "Friday morning", "the night of April 18, 1775", "tonight".</summary>
internal static class ClockTimes
{
    /// <summary>Reads the time that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int i) =>
        ReadClock(text, i) ?? ReadDayPart(text, i) ?? ReadPartOfNamedDay(text, i);

    private static Reading? ReadClock(TimeText text, int start)
    {
        TimePart part = text[start];
        if (!part.IsNumber || part.Digits > 2 || part.Number > 24)
            return null;
        int i = start + 1, minute = 0;
        bool colon = text[i].Lower is ":" or "." && text[i].IsGlued && text[i + 1].IsGlued && text[i + 1].Digits == 2 && text[i + 1].Number < 60;
        bool exact = colon && text[i].Is(":");
        string suffix = part.Suffix;
        if (colon)
        {
            minute = text[i + 1].Number;
            suffix = text[i + 1].Suffix;
            i += 2;
            if (exact && text[i].Is(":") && text[i].IsGlued && text[i + 1].IsPlainNumber)
                i += 2;
        }

        int half = ReadHalfOfDay(text, suffix, ref i);
        if (half == 0 && (!exact || suffix.Length > 0 || text[start - 1].Lower is ":" or "/" or "." && part.IsGlued))
            return null;
        int hour = half == 2 && part.Number < 12 ? part.Number + 12 : half == 1 && part.Number == 12 ? 0 : part.Number;
        // "3-2" in sport and "John 3:16" in a book look like times.
        if (hour > 24 || (half == 0 && text[start - 1].IsCapitalized && text[start - 1].Word == TimeWord.None && text[start - 1].Lower is not "at"))
            return null;
        i = SkipZone(text, i);
        string time = "T" + CalendarDate.Two(hour).Replace("XX", "00") + ":" + (minute == 0 ? "00" : CalendarDate.Two(minute));
        return WithDay(text, start, i, time);
    }

    /// <summary>1 for "a.m.", 2 for "p.m.", 0 for neither.</summary>
    private static int ReadHalfOfDay(TimeText text, string suffix, ref int i)
    {
        if (suffix is "am" or "pm")
            return suffix == "am" ? 1 : 2;
        if (suffix.Length > 0 && suffix is not ("a" or "p"))
            return 0;
        if (suffix.Length > 0)
        {
            if (!text[i].Is(".") || !text[i + 1].Is("m"))
                return 0;
            i = text.SkipDot(i + 2);
            return suffix == "a" ? 1 : 2;
        }

        if (text[i].Lower is "am" or "pm")
            return text[i++].Is("am") ? 1 : 2;
        if (text[i].Lower is "a" or "p" && text[i + 1].Is(".") && text[i + 2].Is("m") && text[i + 2].IsGlued)
        {
            int half = text[i].Is("a") ? 1 : 2;
            i = text.SkipDot(i + 3);
            return half;
        }

        return 0;
    }

    private static int SkipZone(TimeText text, int i)
    {
        if (text[i].Lower is "gmt" or "utc" or "est" or "edt" or "pst" or "pdt" or "cet" or "cest" or "bst" or "et")
            return i + 1;
        return text.Follows(i, "local", "time") ? i + 2 : i;
    }

    /// <summary>A day glued behind a time belongs to it: "9 a.m. Friday"; one behind "on" stands for itself.</summary>
    private static Reading WithDay(TimeText text, int start, int end, string time)
    {
        if ((text[end].Word.Weekday > 0 || text[end].Word.Month > 0 || text[end].Lower is "yesterday" or "today" or "tomorrow")
            && Day(text, end) is { } day)
            return new Reading(start, day.End, new ClockMeaning(time, day.Meaning));
        if (text[end].Is("on") && Day(text, text.Skip(end + 1, "the")) is { } named)
            return new Reading(start, end, new ClockMeaning(time, named.Meaning));
        return new Reading(start, end, new ClockMeaning(time, null));
    }

    /// <summary>"this morning", "that night", "the night of 18 April", "early the next morning", "tonight".</summary>
    private static Reading? ReadDayPart(TimeText text, int start)
    {
        if (text[start].Is("tonight"))
            return new Reading(start, start + 1, new ClockMeaning("TNI", new UnitMeaning(TimeUnit.Day, Deixis.This)));
        int i = start;
        if (text[i].Lower is "early" or "late" or "mid")
            i = text.SkipDash(text.Skip(text.Skip(i + 1, "in"), "on"));
        Lead lead = Lead.Read(text, i);
        TimePart part = text[lead.End];
        if (part.Word.DayPart is not { } code)
            return null;
        int end = lead.End + 1;
        end = text.Skip(end, "hours");
        if (text[end].Lower is "of" or "on" && Day(text, text.Skip(end + 1, "the")) is { } dated)
            return new Reading(start, dated.End, new ClockMeaning(code, dated.Meaning));
        if (Day(text, end) is { } next && text[end].Word.Weekday + text[end].Word.Month > 0)
            return new Reading(start, next.End, new ClockMeaning(code, next.Meaning));
        if (lead.Points != Deixis.None)
        {
            // "last night" was yesterday's.
            TimeMeaning day = lead.Points == Deixis.Last
                ? new ShiftMeaning(-1, TimeUnit.Day, false, true) : new UnitMeaning(TimeUnit.Day, lead.Points);
            return new Reading(start, end, new ClockMeaning(code, day));
        }

        bool led = text[start - 1].Lower is "at" or "in" or "by" or "until" or "around" or "before" or "after" or "during" or "since" or "of";
        return led && text[end - 1].Lower is not "dawn" ? new Reading(start, end, new ClockMeaning(code, null)) : null;
    }

    /// <summary>"Friday morning", "yesterday afternoon", "Christmas night".</summary>
    private static Reading? ReadPartOfNamedDay(TimeText text, int start)
    {
        if (Day(text, start) is not { } day || text[day.End].Word.DayPart is not { } code)
            return null;
        return new Reading(start, day.End + 1, new ClockMeaning(code, day.Meaning));
    }

    private static Reading? Day(TimeText text, int i)
    {
        Reading? reading = text[i].Lower is "yesterday" or "today" or "tomorrow" ? RelativeDates.Read(text, i) : CalendarExpressions.Read(text, i);
        return reading is { Meaning: CalendarMeaning { Date.Grain: Grain.Day } or WeekdayMeaning or ShiftMeaning } ? reading : null;
    }
}
