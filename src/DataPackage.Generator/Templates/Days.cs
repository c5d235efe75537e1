using System;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Templates;

/// <summary>Days as numbers that compare as the days do: a byte for the day, one for the month, three for the year, as <c>Digits</c> are.</summary>
/// <remarks>The index holds these, so that a filter by date parses nothing.</remarks>
internal static class Days
{
    /// <summary>How many digits a day has.</summary>
    internal const int Width = 5;

    private const long Lowest = 0x3030303030;
    private const long Highest = 0x6F6F6F6F6F;
    private const int YearZero = 1 << 17;

    /// <summary>The first day a date can mean; above every day when nobody knows its year.</summary>
    internal static long First(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? Highest : date.Earliest is { } day ? Number(day) : Lowest;

    /// <summary>The last day a date can mean; below every day when nobody knows its year.</summary>
    internal static long Last(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? Lowest : date.Latest is { } day ? Number(day) : Highest;

    /// <summary>Whether a year has numbers of its own; farther ones share those of the farthest.</summary>
    internal static bool IsNear(int year) => unchecked((uint)(year + YearZero)) < 2u * YearZero;

    /// <summary>The nearest year that has numbers of its own.</summary>
    internal static int Nearest(long year) => (int)Math.Max(-YearZero, Math.Min(YearZero - 1, year));

    /// <summary>The first day of a year.</summary>
    internal static long FirstOf(int year) => Number(year, 1, 1);

    /// <summary>The last day of a year.</summary>
    internal static long LastOf(int year) => Number(year, 12, 31);

    private static long Number(CalendarDay day) => Number(Nearest(day.Year), day.Month, day.Day);

    // Without a branch, so that a loop over events computes its bounds once.
    private static long Number(int year, int month, int day)
    {
        long number = (long)year + YearZero;
        return Lowest + (number >> 12 << 32) + ((number >> 6 & 63) << 24) + ((number & 63) << 16) + (month << 8) + day;
    }
}
