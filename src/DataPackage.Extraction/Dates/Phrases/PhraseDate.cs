using System;
using System.Globalization;

namespace DataPackage.Extraction.Dates.Phrases;

/// <summary>A date read from a phrase: as EDTF by itself, and as the first or last end of a range.</summary>
/// <param name="Text">By itself: "198X", "1980/1983".</param>
/// <param name="First">As the start of a range: "1980".</param>
/// <param name="Last">As the end of a range: "1989".</param>
internal sealed record PhraseDate(string Text, string First, string Last)
{
    public static PhraseDate Of(string text) => new(text, text, text);

    public static PhraseDate Interval(string first, string last) => new(first + "/" + last, first, last);

    /// <summary>The same date with '?', '~' or '%', on both ends of an interval.</summary>
    public PhraseDate With(string qualifier) =>
        qualifier.Length == 0 ? this
        : Text.IndexOf('/') > 0 ? Interval(First + qualifier, Last + qualifier)
        : new PhraseDate(Text + qualifier, First + qualifier, Last + qualifier);

    /// <summary>An astronomical year of four digits: "0079", "-0043".</summary>
    public static string Year(int year) =>
        (year < 0 ? "-" : string.Empty) + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A month, season or day of two digits.</summary>
    public static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);
}
