using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>A token cut as fine as dates need it: letters, digits and marks apart ("mid-1990s" is three parts, "23rd" one with a suffix).</summary>
/// <param name="Start">Offset in the document.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Lower">Its text in lower case.</param>
/// <param name="Word">What it may mean in a date.</param>
/// <param name="Number">Value of its digits; -1 when it has none or is no plain whole number ("3.5", "1,200").</param>
/// <param name="Digits">How many digits it begins with.</param>
/// <param name="Suffix">Letters glued behind the digits: "rd", "s", "pm"; else empty.</param>
/// <param name="IsCapitalized">Whether it begins with an upper-case letter.</param>
/// <param name="IsGlued">Whether no blank stands before it.</param>
internal readonly record struct TimePart(
    int Start, int End, string Lower, TimeWord Word, int Number, int Digits, string Suffix, bool IsCapitalized, bool IsGlued)
{
    /// <summary>What stands before the first and behind the last part.</summary>
    public static readonly TimePart Nothing = new(0, 0, string.Empty, TimeWord.None, -1, 0, string.Empty, false, false);

    public bool IsNumber => Digits > 0;

    /// <summary>Whether a date can hang on it: a number or a word of time.</summary>
    public bool IsSignal => IsNumber || Word.IsSignal;

    /// <summary>Digits and nothing else.</summary>
    public bool IsPlainNumber => Number >= 0 && Suffix.Length == 0;

    public bool IsFourDigits => Number >= 0 && Digits == 4 && Suffix.Length == 0;

    public bool IsWord => Digits == 0 && Lower.Length > 0 && char.IsLetter(Lower[0]);

    public bool IsOrdinalNumber => Number > 0 && Suffix is "st" or "nd" or "rd" or "th";

    /// <summary>A hyphen or a longer dash.</summary>
    public bool IsDash => Lower is "-" or "\u2013" or "\u2014" or "\u2012";

    /// <summary>Value of "12", "1,200" or "twelve", or -1. Number words of several parts are read by <see cref="Numerals"/>.</summary>
    public int Count => IsPlainNumber ? Number : Word.Cardinal > 0 ? Word.Cardinal : -1;

    public bool Is(string lower) => string.Equals(Lower, lower, System.StringComparison.Ordinal);
}
