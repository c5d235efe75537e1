using System;
using System.Globalization;

namespace TimelineSite.Model;

/// <summary>When something happened, as finely as the texts say.</summary>
/// <param name="Edtf">EDTF (ISO 8601-2), for example "2012-06-22/2012-06-23".</param>
/// <param name="Words">In words, for example "22–23 June 2012".</param>
/// <param name="First">The first day it can mean, or null when the year is unknown.</param>
/// <param name="Last">The last day it can mean, or null.</param>
/// <param name="IsSoft">Whether its edges are not days that a text gives: a month, a year, "about", "early".</param>
internal sealed record FactDate(string Edtf, string Words, DateOnly? First, DateOnly? Last, bool IsSoft)
{
    /// <summary>Whether its year, or decade, is known.</summary>
    public bool IsKnown => First is not null && Last is not null;

    /// <summary>The column it belongs to: "2012", "1990s", "1990–1994", or "unknown".</summary>
    public string Period => this switch
    {
        { First: not { } } or { Last: not { } } => UnknownPeriod,
        { First.Year: int first, Last.Year: int last } when first == last => Year(first),
        { First.Year: int first, Last.Year: int last } when first % 10 == 0 && last == first + 9 => Year(first) + "s",
        { First: { } first, Last: { } last } => Year(first.Year) + "–" + Year(last.Year),
    };

    /// <summary>The name of the column for dates without a year.</summary>
    public const string UnknownPeriod = "unknown";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
