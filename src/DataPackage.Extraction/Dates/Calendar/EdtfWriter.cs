using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Calendar;

/// <summary>Writes a calendar date as EDTF, ISO 8601-2:2019.</summary>
internal static class EdtfWriter
{
    /// <summary>The date as EDTF; parts of a period ("early", "late", "around") make it approximate. Null when nothing of it is known.</summary>
    public static EdtfDate? Write(CalendarDate date, Shade shade)
    {
        // "Six months later" in a story that has only told the year.
        if (date.Part == 0 && date.Grain > Grain.Year)
            return null;
        if (date is { Grain: Grain.Day, Day: 0, HasYear: true })
            return Write(CalendarDate.OfMonth(date.Year, date.Part), Shade.About);
        if (date is { Grain: Grain.Year, HasYear: true } && shade == Shade.Close)
            date = CalendarDate.OfMonth(date.Year, 12);
        // "the mid-1950s"
        if (date is { Grain: Grain.Decade, Year: > 0 } && shade == Shade.Middle)
            date = CalendarDate.OfYear(date.Year + 5);
        string? text = Text(date);
        if (text is null)
            return null;
        if (shade is not (Shade.None or Shade.Rest) && text.IndexOf('/') < 0)
            text += "~";
        return EdtfDate.TryParse(text, out EdtfDate edtf) ? edtf : null;
    }

    private static string? Text(CalendarDate date)
    {
        if (!date.HasYear && (date.Part == 0 || date.Grain is Grain.Week or Grain.Weekend))
            return null;
        string year = Year(date);
        switch (date.Grain)
        {
            case Grain.Century when date.Year > 0: return year.Substring(0, 2) + "XX";
            case Grain.Century: return Years(date.Year - 99, date.Year);
            case Grain.Decade when date.Year > 0: return year.Substring(0, 3) + "X";
            case Grain.Decade: return Years(date.Year - 9, date.Year);
            case Grain.Year: return year;
            case Grain.Half: return year + "-" + CalendarDate.Two(39 + date.Part);
            case Grain.Quarter: return year + "-" + CalendarDate.Two(32 + date.Part);
            case Grain.Season: return year + "-" + CalendarDate.Two(20 + date.Part);
            case Grain.Month: return year + "-" + CalendarDate.Two(date.Part);
            case Grain.Week when date.Part > 0: return Days(DayCount.MondayOf(date.Year, date.Part), 6);
            case Grain.Weekend when date.Part > 0: return Days(DayCount.MondayOf(date.Year, date.Part) + 5, 1);
            case Grain.Week or Grain.Weekend: return year;
            default: return year + "-" + CalendarDate.Two(date.Part) + "-" + CalendarDate.Two(date.Day);
        }
    }

    private static string Year(CalendarDate date) =>
        !date.HasYear ? "XXXX" : date.Year >= 0 ? CalendarDate.Four(date.Year) : "-" + CalendarDate.Four(-date.Year);

    private static string Years(int first, int last) =>
        Year(CalendarDate.OfYear(first)) + "/" + Year(CalendarDate.OfYear(last));

    private static string Days(int first, int more) =>
        Text(DayCount.ToDate(first)) + "/" + Text(DayCount.ToDate(first + more));
}
