using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>A full date, or month and year, written in a line; null when it can be read in two ways (04/07/2012).</summary>
internal readonly record struct WrittenDate(int Start, int End, EdtfDate? Date);

/// <summary>
/// Reads the dates of metadata lines: only those that give a year, name one day or month and can be read in one way.
/// </summary>
/// <remarks>
/// Not by the grammar of the Dates step, which reads the tokens of sentences: a line of a page is asked before anybody knows whether it is
/// prose, most have no tokens, and cutting them all for the few that hold a date would take longer than all of metadata.
/// </remarks>
internal static class MetadataDates
{
    private static readonly Dictionary<string, int> Months = DataTable.Rows("time-months.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Seasons = DataTable.Rows("time-seasons.tsv")
        .ToDictionary(row => row[0], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly char[] Digits = "0123456789".ToCharArray();
    private const int LongestMonth = 9;

    /// <summary>All dates of a line, in order.</summary>
    public static IReadOnlyList<WrittenDate> In(string line)
    {
        List<WrittenDate>? dates = null;
        for (int at = 0; Next(line, at, line.Length) is { } date; at = date.End)
            (dates ??= new List<WrittenDate>()).Add(date);
        return dates ?? (IReadOnlyList<WrittenDate>)Array.Empty<WrittenDate>();
    }

    /// <summary>The first date that begins at a place or behind it and before an end; null when there is none.</summary>
    public static WrittenDate? Next(string line, int start, int end)
    {
        // A date without a digit has no year; most lines end here.
        if (start >= end || line.IndexOfAny(Digits, start) < 0)
            return null;
        for (int i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(line[i]))
                i++;
            else if (TryRead(line, i) is { } date)
                return date;
            else
                i = EndOfWord(line, i);
        }

        return null;
    }

    /// <summary>The date a whole value gives ("2024-03-12T10:00:00Z", "12 March 2024"), or null.</summary>
    public static EdtfDate? Whole(string value)
    {
        IReadOnlyList<WrittenDate> dates = In(value);
        if (dates.Count > 0 && dates[0].Date is { } first)
            return first;
        string trimmed = value.Trim();
        // Dots part day, month and year in that order.
        string[] dotted = trimmed.Split('.');
        if (dotted.Length == 3 && dates.Count == 1 && dates[0].End == trimmed.Length
            && EdtfDate.TryParse(dotted[2] + "-" + dotted[1].PadLeft(2, '0') + "-" + dotted[0].PadLeft(2, '0'), out EdtfDate day))
            return day;
        return IsYear(trimmed) || IsYearMonth(trimmed) ? EdtfDate.Parse(trimmed) : null;
    }

    private static WrittenDate? TryRead(string line, int start) =>
        char.IsDigit(line[start])
            ? TryReadNumeric(line, start) ?? TryReadDayMonthYear(line, start)
            : TryReadMonthDayYear(line, start) ?? TryReadSeason(line, start);

    /// <summary>"2012-07-04", "2012/07/04", "31.12.2012", "13/06/2014", "11/20/19".</summary>
    private static WrittenDate? TryReadNumeric(string line, int start)
    {
        int i = start;
        if (!TryNumber(line, ref i, out int first, out int firstDigits) || i >= line.Length || line[i] is not ('-' or '/' or '.'))
            return null;
        char separator = line[i++];
        if (!TryNumber(line, ref i, out int second, out _) || i >= line.Length || line[i] != separator)
            return null;
        i++;
        if (!TryNumber(line, ref i, out int third, out int thirdDigits))
            return null;
        if (firstDigits == 4)
            return Day(start, i, first, second, third);
        if (thirdDigits != 4 && !(thirdDigits == 2 && separator == '/'))
            return null;
        int year = thirdDigits == 4 ? third : 2000 + third;
        bool dayFirst = first > 12 || first == second;
        bool monthFirst = second > 12;
        return dayFirst ? Day(start, i, year, second, first) : monthFirst ? Day(start, i, year, first, second)
            : Day(start, i, year, first, second) is { } either ? either with { Date = null } : null;
    }

    /// <summary>"04 July 2012", "4th of July, 2012", "20 Nov, 2019", "04-Jul-2012".</summary>
    private static WrittenDate? TryReadDayMonthYear(string line, int start)
    {
        // "2015/08      July 2015", "Papers 22, July 2015": the number before the month is no day.
        if (IsSecondOfRange(line, start) || (start > 0 && line[start - 1] == '/'))
            return null;
        int i = start;
        if (!TryNumber(line, ref i, out int day, out int digits) || digits > 2)
            return null;
        SkipOrdinal(line, ref i);
        int afterDay = i;
        SkipSeparators(line, ref i);
        if (i - afterDay > 2 || (i > afterDay && line[afterDay] == ','))
            return null;
        SkipWord(line, ref i, "of");
        if (!TryMonth(line, ref i, out int month))
            return null;
        SkipSeparators(line, ref i);
        return TryYear(line, ref i, out int year) ? Day(start, i, year, month, day) : null;
    }

    /// <summary>"July 4, 2012", "Jul. 4th 2012", "July 2012".</summary>
    private static WrittenDate? TryReadMonthDayYear(string line, int start)
    {
        int i = start;
        if (!TryMonth(line, ref i, out int month))
            return null;
        SkipSeparators(line, ref i);
        int afterMonth = i;
        if (TryNumber(line, ref i, out int day, out int digits) && digits <= 2)
        {
            SkipOrdinal(line, ref i);
            SkipSeparators(line, ref i);
            return TryYear(line, ref i, out int year) ? Day(start, i, year, month, day) : null;
        }

        i = afterMonth;
        return TryYear(line, ref i, out int only)
            ? new WrittenDate(start, i, EdtfDate.Parse(Format(only, 4) + "-" + Format(month, 2)))
            : null;
    }

    /// <summary>"Summer 2021"; a season is written with a capital where it dates an issue.</summary>
    private static WrittenDate? TryReadSeason(string line, int start)
    {
        int i = start;
        if (!char.IsUpper(line[i]) || !TryWord(line, ref i, Seasons, out int season) || i >= line.Length || line[i] != ' ')
            return null;
        i++;
        return TryYear(line, ref i, out int year) && !(i < line.Length && line[i] is '/' or '-')
            ? new WrittenDate(start, i, EdtfDate.Parse(Format(year, 4) + "-" + Format(season, 2)))
            : null;
    }

    private static WrittenDate? Day(int start, int end, int year, int month, int day) =>
        year is >= 1500 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new WrittenDate(start, end, EdtfDate.Parse(Format(year, 4) + "-" + Format(month, 2) + "-" + Format(day, 2)))
            : null;

    private static string Format(int number, int digits) =>
        number.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool TryNumber(string line, ref int i, out int number, out int digits)
    {
        int start = i;
        number = 0;
        while (i < line.Length && line[i] is >= '0' and <= '9' && i - start < 5)
            number = (number * 10) + (line[i++] - '0');
        digits = i - start;
        return digits is > 0 and < 5;
    }

    private static bool TryYear(string line, ref int i, out int year) =>
        TryNumber(line, ref i, out year, out int digits) && digits == 4 && year is >= 1500 and <= 2199;

    private static bool TryMonth(string line, ref int i, out int month)
    {
        bool isMonth = TryWord(line, ref i, Months, out month);
        if (i < line.Length && line[i] == '.')
            i++;
        return isMonth;
    }

    private static bool TryWord(string line, ref int i, Dictionary<string, int> table, out int number)
    {
        int start = i;
        int hash = CueWords.Seed;
        for (; i < line.Length && char.IsLetter(line[i]); i++)
            hash = CueWords.Add(hash, CueWords.Fold(line[i]));
        number = 0;
        int length = i - start;
        return length is >= 3 and <= LongestMonth && (CueWords.Find(hash) & CueClasses.Month) != 0
            && table.TryGetValue(line.Substring(start, length).ToLowerInvariant(), out number);
    }

    private static void SkipOrdinal(string line, ref int i)
    {
        if (i + 1 < line.Length && char.IsLetter(line[i]) && char.IsLetter(line[i + 1])
            && (i + 2 == line.Length || !char.IsLetter(line[i + 2])))
        {
            i += 2;
        }
    }

    private static void SkipSeparators(string line, ref int i)
    {
        while (i < line.Length && line[i] is ' ' or ',' or '-' or '.' && !IsSpacedDash(line, i))
            i++;
    }

    /// <summary>"Number 8 - August 2018": what stands before is no day.</summary>
    private static bool IsSpacedDash(string line, int i) =>
        line[i] == '-' && i > 0 && line[i - 1] == ' ' && i + 1 < line.Length && line[i + 1] == ' ';

    private static void SkipWord(string line, ref int i, string word)
    {
        if (string.CompareOrdinal(line, i, word + " ", 0, word.Length + 1) == 0)
            i += word.Length + 1;
    }

    private static bool IsSecondOfRange(string line, int start)
    {
        int i = start - 1;
        while (i >= 0 && line[i] == ' ')
            i--;
        return i > 0 && line[i] == '-' && char.IsDigit(line[i - 1]);
    }

    private static bool IsYear(string value) =>
        value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1500 and <= 2199;

    private static bool IsYearMonth(string value) =>
        value.Length == 7 && value[4] == '-' && IsYear(value.Substring(0, 4))
        && int.TryParse(value.Substring(5), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12;

    private static int EndOfWord(string line, int i)
    {
        while (i < line.Length && char.IsLetterOrDigit(line[i]))
            i++;
        return i;
    }
}
