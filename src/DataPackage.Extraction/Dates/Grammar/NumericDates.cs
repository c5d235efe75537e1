using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads dates in digits: "2012-07-04", "2012.07.04", "29/09/2014", "9/11/2001", "04-Jul-2012".</summary>
internal static class NumericDates
{
    /// <summary>Returns the end, or -1.</summary>
    public static int Read(TimeText text, int i, out CalendarDate date)
    {
        date = default;
        if (!text[i].IsPlainNumber || (text[i].IsGlued && text[i - 1].Lower is "-" or "/" or "." or "," or "$" or ":"))
            return -1;
        if (text[i - 1].Lower is "version" or "v" or "release" or "build" or "section" or "article")
            return -1;
        string mark = text[i + 1].Lower;
        if (mark is not ("-" or "/" or ".") || !text[i + 1].IsGlued || !text[i + 2].IsGlued)
            return -1;
        TimePart first = text[i], second = text[i + 2], third = text[i + 4];
        if (second.Word.Month > 0 && text[i + 3].Is(mark) && third.IsFourDigits)
            return Check(third.Number, second.Word.Month, first.Number, i + 5, out date);
        if (!IsShort(second))
            return -1;
        bool hasThird = text[i + 3].Is(mark) && text[i + 3].IsGlued && third.IsNumber && third.IsGlued;
        if (first.IsFourDigits)
        {
            if (hasThird && (third.IsPlainNumber || third.Suffix is "t"))
                return IsShort(third with { Suffix = string.Empty }) ? Check(first.Number, second.Number, third.Number, i + 5, out date) : -1;
            // "2012-07" is a month, "2012-13" two years, "2012.5" a number.
            return mark == "-" && second.Digits == 2 && second.Number is >= 1 and <= 12 && first.Number % 100 >= second.Number
                && !hasThird ? Month(first.Number, second.Number, i + 3, out date) : -1;
        }

        if (!hasThird || !IsShort(first) || !third.IsPlainNumber || text[i + 5].Is(mark) && text[i + 6].IsNumber && text[i + 6].IsGlued)
            return -1;
        if (third.Digits != 4 && !(third.Digits == 2 && mark == "/"))
            return -1;
        int year = third.Digits == 4 ? third.Number : third.Number + (third.Number < 70 ? 2000 : 1900);
        if (year is < 1000 or > 2199)
            return -1;
        // Slashes are read as Americans do while the numbers allow it, dots and hyphens as the others do.
        bool monthFirst = mark == "/" ? first.Number <= 12 && !text.IsDayFirst : second.Number > 12;
        return monthFirst
            ? Check(year, first.Number, second.Number, i + 5, out date)
            : Check(year, second.Number, first.Number, i + 5, out date);
    }

    private static bool IsShort(TimePart part) => part.IsPlainNumber && part.Digits <= 2;

    private static int Month(int year, int month, int end, out CalendarDate date)
    {
        date = CalendarDate.OfMonth(year, month);
        return end;
    }

    private static int Check(int year, int month, int day, int end, out CalendarDate date)
    {
        date = CalendarDate.OfDay(year, month, day);
        return month is >= 1 and <= 12 && day >= 1 && day <= DayCount.DaysInMonth(year, month) ? end : -1;
    }
}
