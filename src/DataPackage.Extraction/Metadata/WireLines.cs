using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads the dateline of a news agency, "ZIGUINCHOR, Senegal, June 3 (WAN)", which leaves the year to the copyright line of its page.</summary>
internal static class WireLines
{
    private const int LongestHead = 80;

    /// <summary>The day of the dateline in the year of the copyright; null when the page lacks either.</summary>
    public static EdtfDate? DateOf(Page page)
    {
        IEnumerable<string> heads = page.In(PageZone.Before).Reverse().Take(4).Concat(page.In(PageZone.Inside).Take(2)).Where(line => line.IsShort).Select(line => line.Reading)
            .Concat(page.Opening.Take(1));
        foreach (string head in heads)
        {
            if (DayOf(head) is { } day && CopyrightYear(page) is { } year
                && EdtfDate.TryParse(year.ToString("0000", CultureInfo.InvariantCulture) + day, out EdtfDate date))
                return date;
        }

        return null;
    }

    /// <summary>Month and day of "ACCRA, June 3 (GNA) -", as "-06-03"; null when the line opens with no place in capitals.</summary>
    private static string? DayOf(string line)
    {
        int comma = line.IndexOf(',');
        if (comma < 3 || comma >= LongestHead || line.Substring(0, comma).HasLower())
            return null;
        int end = line.IndexOfAny(new[] { '(', '-', '\u2014' }, comma);
        if (end < 0)
            end = Math.Min(line.Length, LongestHead);
        if (end > LongestHead)
            return null;
        // The reader of metadata wants a year; any leap year serves to read day and month.
        string words = line.Substring(comma + 1, end - comma - 1).Trim(' ', ',', '.');
        return MetadataDates.In(words + ", 2000") is { Count: 1 } dates && dates[0].End == words.Length + 6 && dates[0].Date is { Precision: DatePrecision.Day } date
            ? date.ToString().Substring(4) : null;
    }

    private static int? CopyrightYear(Page page)
    {
        foreach (PageLine line in page.In(PageZone.After).Where(line => line.IsShort))
        {
            int at = line.Lower.IndexOf("copyright", StringComparison.Ordinal);
            if (at < 0)
                at = line.Reading.IndexOf('\u00A9');
            if (at < 0)
                continue;
            List<int> years = PersonNames.Words(line.Reading, at, line.Reading.Length).Select(word => word.In(line.Reading).Trim(',', '.', '(', ')', '\u00A9'))
                .Where(word => word.Length == 4 && word.All(c => c is >= '0' and <= '9'))
                .Select(word => int.Parse(word, CultureInfo.InvariantCulture)).ToList();
            if (years.Count == 1 && years[0] is > 1900 and < 2200)
                return years[0];
        }

        return null;
    }
}
