using System;
using System.Runtime.CompilerServices;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Templates;

/// <summary>Days as numbers that compare as the days do: five bits for the day, four for the month, eighteen for the year, as <see cref="Septets"/>.</summary>
/// <remarks>The index holds these, so that a filter by date parses nothing. Years farther off share the numbers of the farthest.</remarks>
internal static class Days
{
    private const int Lowest = 0;
    private const int Highest = 0x7F7F7F7F;
    private const int YearZero = 1 << 17;

    /// <summary>What the first day of a year has above <see cref="StartOf"/>: 1 January.</summary>
    internal const int FirstDay = 0x0021;

    /// <summary>What the last day of a year has above <see cref="StartOf"/>: 31 December.</summary>
    internal const int LastDay = 0x031F;

    /// <summary>The first day a date can mean; above every day when nobody knows its year.</summary>
    internal static int First(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? Highest : date.Earliest is { } day ? Number(day) : Lowest;

    /// <summary>The last day a date can mean; below every day when nobody knows its year.</summary>
    internal static int Last(EdtfDate date) =>
        date.IsNone || date.IsYearUnknown ? Lowest : date.Latest is { } day ? Number(day) : Highest;

    /// <summary>What all days of a year have in common. A loop over events asks it of each again, so it is as little as possible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int StartOf(int year)
    {
        uint number = (uint)(year + YearZero);
        if (number >= 2 * YearZero)
            number = year < 0 ? 0 : (2u * YearZero) - 1;

        // Nine bits up is ten in septets, of which one bit is in the first.
        int spread = (int)number << 10;
        spread += spread & ~0x7FFF;
        return spread + (spread & ~0x7FFFFF);
    }

    private static int Number(CalendarDay day) =>
        StartOf((int)Math.Max(int.MinValue, Math.Min(int.MaxValue, day.Year))) + Septets.Spread((day.Month << 5) + day.Day);
}
