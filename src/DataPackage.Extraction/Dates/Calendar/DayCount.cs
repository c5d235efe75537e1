namespace DataPackage.Extraction.Dates.Calendar;

/// <summary>Counts days in the proleptic Gregorian calendar, for years of any size (Hinnant, "chrono-compatible low-level date algorithms").</summary>
internal static class DayCount
{
    /// <summary>Days since 1970-01-01.</summary>
    public static int FromCivil(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = (y >= 0 ? y : y - 399) / 400;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    /// <summary>The date of a count of days.</summary>
    public static CalendarDate ToDate(int days)
    {
        int z = days + 719468;
        int era = (z >= 0 ? z : z - 146096) / 146097;
        int dayOfEra = z - (era * 146097);
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int shifted = ((5 * dayOfYear) + 2) / 153;
        int day = dayOfYear - (((153 * shifted) + 2) / 5) + 1;
        int month = shifted + (shifted < 10 ? 3 : -9);
        int year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return CalendarDate.OfDay(year, month, day);
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

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;

    /// <summary>Division that rounds down for negative values too.</summary>
    public static int FloorDivide(int value, int divisor) => (value - Modulo(value, divisor)) / divisor;
}
