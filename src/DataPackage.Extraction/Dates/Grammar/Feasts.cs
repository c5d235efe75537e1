using System;
using System.Collections.Generic;
using System.Globalization;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads feasts that move from year to year: "Whit Sunday 1852", "Easter Monday", "August Bank Holiday 1999", "Thanksgiving".</summary>
internal static class Feasts
{
    private const int LongestName = 4;

    private static readonly Dictionary<string, CalendarMeaning> Days = Load();

    /// <summary>Reads the feast that begins at an index, or null.</summary>
    public static Reading? Read(TimeText text, int start)
    {
        int i = text.Skip(start, "the");
        bool mayOpen = text[i].Word.OpensNamedDay || text[i].Word.Month > 0 || text[i].Word.Season is not null || text[i].Word.Weekday > 0;
        if (!mayOpen || !text[i].IsCapitalized)
            return null;
        // "Good Friday" is read from its weekday on: its first word is too common to look for.
        string name = text[i].Word.Weekday > 0 && text[i - 1].IsCapitalized ? text[i - 1].Lower + " " : string.Empty;
        CalendarMeaning? found = null;
        int end = i;
        for (int k = i; k < i + LongestName && k < text.Count; k++)
        {
            name += k == i || text[k].IsGlued ? text[k].Lower : " " + text[k].Lower;
            if (!Days.TryGetValue(name, out CalendarMeaning? day))
                continue;
            found = day;
            end = k + 1;
        }

        if (found is null || text[end].Is("'s") || (text[end].IsCapitalized && text[end].IsWord && found.FromEaster == 0))
            return null;
        int tail = Years.ReadTail(text, end, out int year, out Deixis points);
        return new Reading(start, tail, found with { Date = found.Date with { Year = year }, YearPoints = points });
    }

    /// <summary>The Sunday of Easter in a year of the Gregorian calendar.</summary>
    /// <remarks>Anonymous Gregorian algorithm, Nature 13 (1876), 487.</remarks>
    public static CalendarDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int day = h + l - (7 * m) + 114;
        return CalendarDate.OfDay(year, day / 31, (day % 31) + 1);
    }

    private static Dictionary<string, CalendarMeaning> Load()
    {
        var days = new Dictionary<string, CalendarMeaning>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("time-feasts.tsv"))
        {
            int Cell(int index) => int.Parse(row[index], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            days[row[0]] = row[1] == "easter"
                ? new CalendarMeaning(CalendarDate.OfMonth(CalendarDate.Unknown, 4), FromEaster: Cell(2))
                : new CalendarMeaning(CalendarDate.OfMonth(CalendarDate.Unknown, Cell(1)), Weekday: Cell(2), Nth: Cell(3));
        }

        return days;
    }
}
