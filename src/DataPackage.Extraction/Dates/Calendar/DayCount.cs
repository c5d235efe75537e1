namespace DataPackage.Extraction.Dates.Calendar;

/// <summary>Counts days and weeks for the arithmetic of dates; the calendar itself is that of <see cref="CalendarDay"/>.</summary>
internal static class DayCount
{
    /// <summary>Days since 1970-01-01.</summary>
    public static int FromCivil(int year, int month, int day) => (int)CalendarDay.NumberOf(year, month, day);

    /// <summary>The date of a count of days.</summary>
    public static CalendarDate ToDate(int days)
    {
        var day = new CalendarDay(days);
        return CalendarDate.OfDay((int)day.Year, day.Month, day.Day);
    }

    /// <summary>1 (Monday) to 7.</summary>
    public static int Weekday(int days) => Modulo(days + 3, 7) + 1;

    /// <summary>ISO 8601 week and the year it belongs to.</summary>
    public static (int Year, int Week) IsoWeek(int days)
    {
        int thursday = days - Weekday(days) + 4;
        int year = ToDate(thursday).Year;
        return (year, ((thursday - FromCivil(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of an ISO 8601 week.</summary>
    public static int MondayOf(int year, int week)
    {
        int fourth = FromCivil(year, 1, 4);
        return fourth - Weekday(fourth) + 1 + ((week - 1) * 7);
    }

    public static int DaysInMonth(int year, int month) => CalendarDay.DaysInMonth(year, month);

    public static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;

    /// <summary>Division that rounds down for negative values too.</summary>
    public static int FloorDivide(int value, int divisor) => (value - Modulo(value, divisor)) / divisor;
}
