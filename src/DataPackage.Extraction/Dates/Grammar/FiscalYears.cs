using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads "fiscal 2020", "FY2020", "the fiscal year 2020", "financial year 2019-20"; TIMEX3 gives them the year's number.</summary>
internal static class FiscalYears
{
    /// <summary>Returns the end, or -1.</summary>
    public static int Read(TimeText text, int i, out CalendarDate date)
    {
        date = default;
        bool named = text[i].Lower is "fiscal" or "financial" or "fy";
        // "FY2020" may come as one word cut in letters and digits.
        if (!named)
            return -1;
        int year = text[i].Is("fy") ? i + 1 : text.Skip(i + 1, "year");
        if (!text[year].IsFourDigits)
            return -1;
        date = CalendarDate.OfYear(text[year].Number);
        return year + 1;
    }
}
