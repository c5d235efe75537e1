using System;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the line that opens what an organisation says of itself below its press release: "About Millbrook City Library".</summary>
internal static class SelfNotice
{
    private const string Opening = "About ";
    private const int LongestLine = 9;

    // The issuer is named in the heading or the first sentences; looking no further keeps a page of such lines cheap.
    private const int TopOfPage = 4000;

    /// <summary>Whether a line is "About" with a name that the top of the page names too.</summary>
    public static bool IsHeading(string reading, TextSpan span, int words)
    {
        if (words is < 2 or > LongestLine || string.CompareOrdinal(reading, span.Start, Opening, 0, Opening.Length) != 0)
            return false;
        int start = span.Start + Opening.Length;
        if (string.CompareOrdinal(reading, start, "the ", 0, 4) == 0)
            start += 4;
        string name = reading.Substring(start, Math.Max(0, span.End - start));
        return name.Length > 2 && char.IsUpper(name[0]) && char.IsLetterOrDigit(name[name.Length - 1])
            && reading.IndexOf(name, 0, Math.Min(span.Start, TopOfPage), StringComparison.Ordinal) >= 0;
    }
}
