using System;
using System.Globalization;

namespace DataPackage.Extraction.Dates;

/// <summary>Puts an EDTF date in words. Months are named by the culture; the few other words are English.</summary>
internal static class EdtfDisplay
{
    private static readonly string[] SeasonNames = { "Spring", "Summer", "Autumn", "Winter" };

    public static string Format(string text, CultureInfo culture)
    {
        if (text[0] == '[' || text[0] == '{')
            return FormatSet(text, culture);
        int slash = text.IndexOf('/');
        return slash < 0
            ? FormatDate(text, culture)
            : FormatInterval(text.Substring(0, slash), text.Substring(slash + 1), culture);
    }

    private static string FormatInterval(string start, string end, CultureInfo culture)
    {
        bool startsOpen = start.Length == 0 || start == "..";
        bool endsOpen = end.Length == 0 || end == "..";
        if (startsOpen)
            return endsOpen ? "at any time" : "until " + FormatDate(end, culture);
        if (endsOpen)
            return "since " + FormatDate(start, culture);
        bool plainDays = start.Length == 10 && end.Length == 10;
        if (plainDays && string.CompareOrdinal(start, 0, end, 0, 8) == 0 && start.IndexOf('X') < 0)
            return start.Substring(8).TrimStart('0') + "–" + FormatDate(end, culture);
        return FormatDate(start, culture) + " – " + FormatDate(end, culture);
    }

    private static string FormatSet(string text, CultureInfo culture)
    {
        string[] parts = text.Substring(1, text.Length - 2).Split(',');
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Trim();
            int dots = part.IndexOf("..", StringComparison.Ordinal);
            parts[i] = dots < 0
                ? FormatDate(part, culture)
                : FormatInterval(part.Substring(0, dots), part.Substring(dots + 2), culture);
        }

        return string.Join(text[0] == '[' ? " or " : " and ", parts);
    }

    private static string FormatDate(string text, CultureInfo culture)
    {
        bool uncertain = text.IndexOfAny(new[] { '?', '%' }) >= 0;
        bool approximate = text.IndexOfAny(new[] { '~', '%' }) >= 0;
        string plain = text.Replace("?", string.Empty).Replace("~", string.Empty).Replace("%", string.Empty);
        return (approximate ? "c. " : string.Empty) + FormatPlain(plain, culture) + (uncertain ? " (uncertain)" : string.Empty);
    }

    private static string FormatPlain(string text, CultureInfo culture)
    {
        int sign = text[0] == '-' ? 1 : 0;
        if (text[0] == 'Y' || text.IndexOf('S') >= 0 || text.Length < sign + 4)
            return text;
        string year = FormatYear(text.Substring(0, sign + 4));
        if (text.Length < sign + 7)
            return year;
        string month = FormatMonth(text.Substring(sign + 5, 2), culture);
        if (text.Length < sign + 10)
            return Join(month, year);
        string day = text.Substring(sign + 8, 2);
        string time = text.Length > sign + 10 ? " " + text.Substring(sign + 11) : string.Empty;
        return Join(Join(day.IndexOf('X') >= 0 ? string.Empty : day.TrimStart('0'), month), year) + time;
    }

    private static string FormatYear(string year) =>
        year == "XXXX" ? "(year unknown)"
        : year[0] == '-' && int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? (1 - number).ToString(CultureInfo.InvariantCulture) + " BC"
        : year.EndsWith("XX", StringComparison.Ordinal) && year.IndexOf('X') == year.Length - 2 ? year.Replace('X', '0') + "s"
        : year.IndexOf('X') == year.Length - 1 ? year.Replace('X', '0') + "s"
        : year;

    private static string FormatMonth(string month, CultureInfo culture)
    {
        if (!int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int code))
            return string.Empty;
        if (code <= 12)
            return culture.DateTimeFormat.GetMonthName(code);
        if (code <= 32)
            return SeasonNames[(code - 21) % 4] + (code <= 24 ? string.Empty : code <= 28 ? " (northern)" : " (southern)");
        return code <= 36 ? "Q" + (code - 32).ToString(CultureInfo.InvariantCulture)
            : code <= 39 ? "quadrimester " + (code - 36).ToString(CultureInfo.InvariantCulture)
            : code == 40 ? "first half of"
            : "second half of";
    }

    private static string Join(string first, string second) => first.Length == 0 ? second : first + " " + second;
}
