using System;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Templates;

/// <summary>Days as numbers that compare as the days do: year * 10000 + month * 100 + day.</summary>
/// <remarks>The rows hold these, so that a filter by date parses nothing.</remarks>
internal static class Days
{
    /// <summary>The first day a date can mean; above every day when nobody knows its year.</summary>
    internal static int First(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? int.MaxValue : date.Earliest is { } day ? Number(day) : int.MinValue;

    /// <summary>The last day a date can mean; below every day when nobody knows its year.</summary>
    internal static int Last(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? int.MinValue : date.Latest is { } day ? Number(day) : int.MaxValue;

    /// <summary>The first day of a year.</summary>
    internal static int FirstOf(int year) => Number(year, 1, 1);

    /// <summary>The last day of a year.</summary>
    internal static int LastOf(int year) => Number(year, 12, 31);

    private static int Number(CalendarDay day) => Number(day.Year, day.Month, day.Day);

    private static int Number(long year, int month, int day) =>
        ((int)Math.Max(-200000, Math.Min(200000, year)) * 10000) + (month * 100) + day;
}
