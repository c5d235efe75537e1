using System.Globalization;
using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Reads the date of an article as a date to count from.</summary>
internal static class DocumentDate
{
    /// <summary>The year, month or day an EDTF date begins with; null when it has no known year.</summary>
    public static CalendarDate? Read(EdtfDate? date)
    {
        string[] cells = (date?.ToString() ?? string.Empty).Split('/')[0].TrimEnd('~', '?', '%').Split('-');
        if (cells[0].Length != 4 || !Number(cells[0], out int year))
            return null;
        if (cells.Length < 2 || !Number(cells[1], out int month) || month is < 1 or > 12)
            return CalendarDate.OfYear(year);
        return cells.Length < 3 || !Number(cells[2], out int day) || day < 1 || day > DayCount.DaysInMonth(year, month)
            ? CalendarDate.OfMonth(year, month) : CalendarDate.OfDay(year, month, day);
    }

    private static bool Number(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
