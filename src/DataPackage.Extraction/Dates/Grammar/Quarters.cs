using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads quarters and halves of a year: "Q3", "the third quarter", "H1", "the second half".</summary>
internal static class Quarters
{
    /// <summary>Returns the end, or -1. The year is unknown.</summary>
    public static int Read(TimeText text, int i, out CalendarDate date)
    {
        date = default;
        TimePart part = text[i];
        if (part.Lower.Length == 1 && part.Lower is "q" or "h" && part.IsCapitalized && text[i + 1].IsGlued && text[i + 1].IsPlainNumber)
            return Of(part.Is("q"), text[i + 1].Number, i + 2, out date);
        // "3Q", "1H"
        if (part.Digits == 1 && part.Suffix is "q" or "h" && text[i + 1].IsFourDigits)
            return Of(part.Suffix == "q", part.Number, i + 1, out date);
        int end = i;
        int ordinal = part.Is("latter") || part.Is("last") || part.Is("final") ? -1 : Numerals.ReadOrdinal(text, ref end);
        if (ordinal == 0)
            return -1;
        if (ordinal < 0)
            end = i + 1;
        end = text.SkipDash(end);
        end = text[end].Lower is "fiscal" or "financial" or "calendar" ? end + 1 : end;
        if (text[end].Word.Unit == TimeUnit.Quarter && !text[end].Word.IsPluralUnit)
            return Of(true, ordinal < 0 ? 4 : ordinal, end + 1, out date);
        bool half = text[end].Is("half") || text[end].Is("semester");
        return half && HalfOfYear(text, end + 1) ? Of(false, ordinal < 0 ? 2 : ordinal, end + 1, out date) : -1;
    }

    /// <summary>"the second half" is one of the year only when a year follows; games and loaves have halves too.</summary>
    public static bool HalfOfYear(TimeText text, int i)
    {
        int next = text.Skip(i, "of");
        if (Years.Read(text, next, out _) > 0)
            return true;
        next = text.Skip(next, "the");
        while (text[next].Word.Deixis != Deixis.None)
            next++;
        return next > i && text[next].Is("year");
    }

    private static int Of(bool quarter, int number, int end, out CalendarDate date)
    {
        date = new CalendarDate(quarter ? Grain.Quarter : Grain.Half, CalendarDate.Unknown, number);
        return number >= 1 && number <= (quarter ? 4 : 2) ? end : -1;
    }
}
