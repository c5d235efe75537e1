using System;
using System.Globalization;

namespace DataPackage.Extraction.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar with astronomical years: year 0 is 1 BC, -43 is 44 BC.
/// Years reach far beyond those of <see cref="DateTime"/>.
/// </summary>
public readonly struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>
{
    // Days since 1970-01-01; conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private readonly long number;

    internal CalendarDay(long number) => this.number = number;

    /// <summary>Astronomical year.</summary>
    public long Year
    {
        get
        {
            Split(out long year, out _, out _);
            return year;
        }
    }

    /// <summary>Month, 1 to 12.</summary>
    public int Month
    {
        get
        {
            Split(out _, out int month, out _);
            return month;
        }
    }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int Day
    {
        get
        {
            Split(out _, out _, out int day);
            return day;
        }
    }

    /// <summary>The day as midnight of an unspecified zone, or null outside the years 1 to 9999.</summary>
    public DateTime? ToDateTime()
    {
        Split(out long year, out int month, out int day);
        return year >= 1 && year <= 9999 ? new DateTime((int)year, month, day) : (DateTime?)null;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => number.CompareTo(other.number);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number.GetHashCode();

    /// <summary>The day as ISO 8601: "2012-06-22", "-0043-03-15".</summary>
    public override string ToString()
    {
        Split(out long year, out int month, out int day);
        return string.Format(
            CultureInfo.InvariantCulture, "{0}{1:0000}-{2:00}-{3:00}", year < 0 ? "-" : string.Empty, Math.Abs(year), month, day);
    }

    /// <summary>Same day.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.Equals(right);

    /// <summary>Another day.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => !left.Equals(right);

    /// <summary>Earlier.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.number < right.number;

    /// <summary>Later.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.number > right.number;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.number <= right.number;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.number >= right.number;

    internal static long NumberOf(long year, int month, int day)
    {
        long shifted = month <= 2 ? year - 1 : year;
        long era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        long yearOfEra = shifted - (era * 400);
        long dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    internal static int DaysInMonth(long year, int month) =>
        month == 2 ? (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28)
        : month == 4 || month == 6 || month == 9 || month == 11 ? 30
        : 31;

    private void Split(out long year, out int month, out int day)
    {
        long shifted = number + 719468;
        long era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        long dayOfEra = shifted - (era * 146097);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
        month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
    }
}
