using System;
using System.Globalization;

namespace DataPackage.Extraction.Dates;

/// <summary>
/// A date with its precision and its doubt: Extended Date/Time Format, levels 0 to 2 of ISO 8601-2:2019.
/// "2012-06", "1984?", "199X~", "2012-06-22/2012-06-23", "XXXX-11-22", "2016/..", "[1667,1668]".
/// </summary>
/// <remarks>
/// Dates are equal when their text is. They sort by their earliest day, then by their latest;
/// dates whose year nobody knows sort last. The default value is no date: <see cref="IsNone"/>.
/// </remarks>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private readonly string? text;
    private readonly EdtfValue value;

    private EdtfDate(string text, EdtfValue value)
    {
        this.text = text;
        this.value = value;
    }

    /// <summary>Whether this is the default value, no date at all.</summary>
    public bool IsNone => text is null;

    /// <summary>The lowest level of EDTF (0, 1 or 2) that has this date.</summary>
    public int Level => value.Level;

    /// <summary>How fine it is; of an interval or set, the coarsest of its parts.</summary>
    public DatePrecision Precision => value.Precision;

    /// <summary>Whether a part of it is marked uncertain ('?' or '%').</summary>
    public bool IsUncertain => (value.Traits & EdtfTraits.Uncertain) != 0;

    /// <summary>Whether a part of it is marked approximate ('~' or '%').</summary>
    public bool IsApproximate => (value.Traits & EdtfTraits.Approximate) != 0;

    /// <summary>Whether it is an interval: "2004-06/2006-08", "2016/..".</summary>
    public bool IsInterval => (value.Traits & EdtfTraits.Interval) != 0;

    /// <summary>Whether it is a set of dates: one of "[1667,1668]", or all of "{1960,1961-12}".</summary>
    public bool IsSet => (value.Traits & EdtfTraits.Set) != 0;

    /// <summary>Whether no digit of the year is known: "XXXX-11-22".</summary>
    public bool IsYearUnknown => (value.Traits & EdtfTraits.YearUnknown) != 0;

    /// <summary>The first day it can mean; null when it is open or unknown towards the past.</summary>
    public CalendarDay? Earliest => IsNone || value.Earliest == long.MinValue ? (CalendarDay?)null : new CalendarDay(value.Earliest);

    /// <summary>The last day it can mean; null when it is open or unknown towards the future.</summary>
    public CalendarDay? Latest => IsNone || value.Latest == long.MaxValue ? (CalendarDay?)null : new CalendarDay(value.Latest);

    /// <summary>The year, when all of the date lies in one year of 0 to 9999; else null.</summary>
    public int? Year =>
        !IsYearUnknown && Earliest is { } first && Latest is { } last && first.Year == last.Year && first.Year >= 0 && first.Year <= 9999
            ? (int)first.Year
            : (int?)null;

    /// <summary>Reads an EDTF string.</summary>
    /// <exception cref="FormatException">The string is no valid EDTF.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out EdtfDate date)
            ? date
            : throw new FormatException("Not an EDTF date (ISO 8601-2): '" + text + "'. Write for example 2012-06-22, 2012-06 or 199X~.");

    /// <summary>Reads an EDTF string; false when it is none.</summary>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        bool valid = EdtfParser.TryParse(text, out EdtfValue value);
        date = valid ? new EdtfDate(text!, value) : default;
        return valid;
    }

    /// <summary>Whether every day <paramref name="other"/> can mean is a day this date can mean. A date of unknown year contains nothing.</summary>
    public bool Contains(EdtfDate other) =>
        IsComparableWith(other) && value.Earliest <= other.value.Earliest && other.value.Latest <= value.Latest;

    /// <summary>Whether the two can mean the same day. A date of unknown year overlaps nothing: nobody knows.</summary>
    public bool Overlaps(EdtfDate other) =>
        IsComparableWith(other) && value.Earliest <= other.value.Latest && other.value.Earliest <= value.Latest;

    /// <summary>Whether it can mean a day of a year.</summary>
    public bool Overlaps(int year) =>
        !IsNone && !IsYearUnknown
        && value.Earliest <= CalendarDay.NumberOf(year, 12, 31) && CalendarDay.NumberOf(year, 1, 1) <= value.Latest;

    /// <inheritdoc/>
    public int CompareTo(EdtfDate other)
    {
        int order = IsYearUnknown.CompareTo(other.IsYearUnknown);
        if (order == 0)
            order = value.Earliest.CompareTo(other.value.Earliest);
        if (order == 0)
            order = value.Latest.CompareTo(other.value.Latest);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) =>
        obj is null ? 1
        : obj is EdtfDate other ? CompareTo(other)
        : throw new ArgumentException("Not an EDTF date.", nameof(obj));

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The date as EDTF, exactly as it was read; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <summary>The date in words: "22–23 June 2012", "c. 1990s", "22 November (year unknown)".</summary>
    /// <param name="culture">Gives the names of the months; null stands for the invariant culture.</param>
    public string ToDisplayString(CultureInfo? culture = null) =>
        text is null ? string.Empty : EdtfDisplay.Format(text, culture ?? CultureInfo.InvariantCulture);

    /// <summary>Same EDTF text.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Another EDTF text.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Sorts before.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>Sorts after.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Sorts before, or is the same.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Sorts after, or is the same.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private bool IsComparableWith(EdtfDate other) => !IsNone && !other.IsNone && !IsYearUnknown && !other.IsYearUnknown;
}
