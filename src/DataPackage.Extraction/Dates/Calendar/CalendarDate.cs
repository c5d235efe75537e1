using System.Globalization;

namespace DataPackage.Extraction.Dates.Calendar;

/// <summary>How fine a date is, from coarse to fine.</summary>
internal enum Grain
{
    Century,
    Decade,
    Year,
    Half,
    Quarter,
    Season,
    Month,
    Week,
    Weekend,
    Day,
}

/// <summary>A date of one grain, parts of which may be unknown.</summary>
/// <param name="Grain">How fine it is.</param>
/// <param name="Year">Astronomical year (499 BC is -498), the first one of a decade or century, or <see cref="Unknown"/>.</param>
/// <param name="Part">Month, quarter, half, season (1 spring to 4 winter) or ISO week of the year; 0 when unknown.</param>
/// <param name="Day">Day of the month, for <see cref="Grain.Day"/>; 0 when unknown.</param>
internal readonly record struct CalendarDate(Grain Grain, int Year, int Part = 0, int Day = 0)
{
    public const int Unknown = int.MinValue;

    private static readonly string[] SeasonCodes = { "XX", "SP", "SU", "FA", "WI" };

    public bool HasYear => Year != Unknown;

    /// <summary>Whether no part of it is unknown.</summary>
    public bool IsComplete => HasYear && (Grain <= Grain.Year || Part > 0) && (Grain != Grain.Day || Day > 0);

    /// <summary>The month it lies in: that of a day or month, the first one of a season, quarter or half; 0 when unknown or coarser.</summary>
    public int Month => Part == 0 ? 0 : Grain switch
    {
        Grain.Day or Grain.Month => Part,
        Grain.Season => Part == 4 ? 1 : 3 * Part,
        Grain.Quarter => (3 * Part) - 2,
        Grain.Half => (6 * Part) - 5,
        Grain.Week or Grain.Weekend when HasYear => DayCount.ToDate(DayCount.MondayOf(Year, Part)).Month,
        _ => 0,
    };

    public static CalendarDate OfYear(int year) => new(Grain.Year, year);

    public static CalendarDate OfMonth(int year, int month) => new(Grain.Month, year, month);

    public static CalendarDate OfDay(int year, int month, int day) => new(Grain.Day, year, month, day);

    /// <summary>1 (spring) to 4 (winter) of a TIMEX3 code.</summary>
    public static int SeasonOf(string code) => System.Array.IndexOf(SeasonCodes, code);

    /// <summary>The value as TIMEX3 writes it: "1990-06", "199", "1941-SU", "BC0499", "2012-W23-WE".</summary>
    public string ToTimex()
    {
        string year = TimexYear;
        return Grain switch
        {
            Grain.Century => year.Substring(0, year.Length - 2),
            Grain.Decade => year.Substring(0, year.Length - 1),
            Grain.Year => year,
            Grain.Half => year + "-H" + Digit(Part),
            Grain.Quarter => year + "-Q" + Digit(Part),
            Grain.Season => year + "-" + SeasonCodes[Part],
            Grain.Month => year + "-" + Two(Part),
            Grain.Week => year + "-W" + Two(Part),
            Grain.Weekend => year + "-W" + Two(Part) + "-WE",
            _ => year + "-" + Two(Part) + "-" + Two(Day),
        };
    }

    private string TimexYear => !HasYear ? "XXXX" : Year > 0 ? Four(Year) : "BC" + Four(1 - Year);

    internal static string Four(int value) => value.ToString("D4", CultureInfo.InvariantCulture);

    internal static string Two(int value) => value == 0 ? "XX" : value.ToString("D2", CultureInfo.InvariantCulture);

    private static string Digit(int value) => value == 0 ? "X" : value.ToString(CultureInfo.InvariantCulture);
}
