using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Tool.Export;

/// <summary>EDTF dates for formats that know less.</summary>
internal static class Edtf
{
    public static string? Earliest(string? edtf) => EdtfDate.TryParse(edtf, out EdtfDate date) && !date.IsYearUnknown ? Day(date.Earliest) : null;

    public static string? Latest(string? edtf) => EdtfDate.TryParse(edtf, out EdtfDate date) && !date.IsYearUnknown ? Day(date.Latest) : null;

    /// <summary>Year, month and day as far as they are given, of one date or of both ends of an interval; null when the date holds a doubt.</summary>
    public static int[][]? Parts(string? edtf)
    {
        bool isPlain = EdtfDate.TryParse(edtf, out EdtfDate date) && date.Level == 0 && edtf!.All(c => char.IsAsciiDigit(c) || c is '-' or '/');
        if (!isPlain)
            return null;
        string[] ends = edtf!.Split('/');
        return ends.Any(end => end.StartsWith('-'))
            ? null
            : [.. ends.Select(end => end.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray())];
    }

    /// <summary>The date for a reader.</summary>
    public static string InWords(string edtf) => EdtfDate.TryParse(edtf, out EdtfDate date) ? date.ToDisplayString() : edtf;

    /// <summary>Whether the date is approximate or uncertain.</summary>
    public static bool IsCirca(string? edtf) => EdtfDate.TryParse(edtf, out EdtfDate date) && (date.IsApproximate || date.IsUncertain);

    private static string? Day(CalendarDay? day) => day?.ToDateTime()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
