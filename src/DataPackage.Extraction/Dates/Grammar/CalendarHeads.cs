using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads the part of a date in front of its year: "June 22nd", "the 5th of March", "spring", "the third quarter", "Christmas".</summary>
internal static class CalendarHeads
{
    /// <summary>Reads a head at an index; its year is unknown. Returns the end, or -1.</summary>
    public static int Read(TimeText text, int i, out CalendarDate head)
    {
        int end = ReadMonthFirst(text, i, out head);
        if (end < 0)
            end = ReadDayFirst(text, i, out head);
        if (end < 0)
            end = ReadNamedDay(text, i, out head);
        if (end < 0)
            end = ReadSeason(text, i, out head);
        if (end < 0)
            end = Quarters.Read(text, i, out head);
        return end;
    }

    private static int ReadMonthFirst(TimeText text, int i, out CalendarDate head)
    {
        head = default;
        int month = text[i].Word.Month;
        if (month == 0 || !text[i].IsCapitalized)
            return -1;
        int end = text[i].Word.IsShort ? text.SkipDot(i + 1) : i + 1;
        int day = text.Skip(end, "the");
        TimePart number = text[day];
        if (IsDayNumber(number) && !StartsClock(text, day) && !CountsUnits(text, day))
        {
            head = CalendarDate.OfDay(CalendarDate.Unknown, month, number.Number);
            return number.Number <= DayCount.DaysInMonth(2000, month) ? day + 1 : -1;
        }

        if (!MonthGuard.Allows(text, i, end))
            return -1;
        head = CalendarDate.OfMonth(CalendarDate.Unknown, month);
        return end;
    }

    private static int ReadDayFirst(TimeText text, int i, out CalendarDate head)
    {
        head = default;
        if (text[i].Word.Ordinal == 0 && !IsDayNumber(text[i]))
            return -1;
        int end = i;
        int day = text[i].IsPlainNumber ? text[end++].Number : Numerals.ReadOrdinal(text, ref end);
        if (day is < 1 or > 31)
            return -1;
        bool spelled = text[end].Is("day") && text[end + 1].Is("of");
        if (spelled)
            end++;
        end = text.Skip(end, "of");
        end = text.SkipDash(end);
        TimePart month = text[end];
        // "three may" counts people: the month is written with a capital.
        if (month.Word.Month == 0 || !month.IsCapitalized)
            return -1;
        head = CalendarDate.OfDay(CalendarDate.Unknown, month.Word.Month, day);
        return month.Word.IsShort ? text.SkipDot(end + 1) : end + 1;
    }

    /// <summary>"Christmas Eve", "9/11".</summary>
    private static int ReadNamedDay(TimeText text, int i, out CalendarDate head)
    {
        head = default;
        if (!text[i].Word.OpensNamedDay && !(text[i].Number == 9 && text[i + 1].Is("/")))
            return -1;
        if (text[i].IsWord && !text[i].IsCapitalized)
            return -1;
        const int LongestName = 5;
        string name = string.Empty;
        int end = -1;
        for (int k = i; k < i + LongestName && k < text.Count; k++)
        {
            name += k == i || text[k].IsGlued ? text[k].Lower : " " + text[k].Lower;
            if (!TimeVocabulary.NamedDays.TryGetValue(name, out string? date))
                continue;
            head = Parse(date);
            end = k + 1;
        }

        return end > 0 && text[i].IsNumber && (text[end].Is("/") || !text[i + 1].IsGlued) ? -1 : end;
    }

    private static int ReadSeason(TimeText text, int i, out CalendarDate head)
    {
        head = default;
        if (text[i].Word.Season is not { } code)
            return -1;
        head = new CalendarDate(Grain.Season, CalendarDate.Unknown, CalendarDate.SeasonOf(code));
        return SeasonGuard.Allows(text, i) ? i + 1 : -1;
    }

    /// <summary>1 to 31 in digits, with or without an ordinal ending.</summary>
    public static bool IsDayNumber(TimePart part) =>
        part.Number is >= 1 and <= 31 && part.Digits <= 2 && (part.Suffix.Length == 0 || part.IsOrdinalNumber);

    private static bool StartsClock(TimeText text, int i) =>
        (text[i + 1].Is(":") && text[i + 2].IsNumber && text[i + 2].IsGlued) || (text[i + 1].Is(".") && text[i + 1].IsGlued && text[i + 2].IsGlued && text[i + 2].IsPlainNumber)
        || (text[i + 1].Is("%") && text[i + 1].IsGlued);

    /// <summary>"in June 12 people".</summary>
    private static bool CountsUnits(TimeText text, int i) =>
        text[i].IsPlainNumber && text[i + 1].Lower is "people" or "percent" or "per" or "million" or "billion" or "men" or "countries";

    private static CalendarDate Parse(string date)
    {
        string[] cells = date.Split('-');
        int Cell(int index) => int.Parse(cells[index], System.Globalization.CultureInfo.InvariantCulture);
        return cells.Length == 3 ? CalendarDate.OfDay(Cell(0), Cell(1), Cell(2)) : CalendarDate.OfDay(CalendarDate.Unknown, Cell(0), Cell(1));
    }
}
