using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads years, decades and centuries: "2012", "AD 79", "499 BC", "'99", "the 1870s", "the sixties", "the 19th century".</summary>
internal static class Years
{
    /// <summary>Reads a year that stands as such in a date ("June 2012"): four digits, or fewer with an era. Returns the end, or -1.</summary>
    public static int Read(TimeText text, int i, out int year)
    {
        TimePart part = text[i];
        year = 0;
        if (part.Is("ad") && text[i + 1].IsPlainNumber && text[i + 1].Digits is >= 1 and <= 4)
        {
            year = text[i + 1].Number;
            return i + 2;
        }

        if (!part.IsNumber || part.Number <= 0 || part.Digits > 4)
            return -1;
        int end = ReadEra(text, i, out bool before);
        if (end > 0)
        {
            year = before ? 1 - part.Number : part.Number;
            return end;
        }

        if (!part.IsFourDigits || part.Number is < 1000 or > 2199)
            return -1;
        year = part.Number;
        return i + 1;
    }

    /// <summary>Whether "BC", "B.C.", "AD" or "CE" follows a number, and where it ends; else -1.</summary>
    public static int ReadEra(TimeText text, int number, out bool before)
    {
        before = text[number].Suffix is "bc" or "bce";
        if (before || text[number].Suffix is "ad" or "ce")
            return number + 1;
        if (text[number].Suffix.Length > 0)
            return -1;
        TimePart next = text[number + 1];
        before = next.Is("bc") || next.Is("bce");
        if (before || next.Is("ad") || (next.Is("ce") && next.IsCapitalized))
            return number + 2;
        bool dotted = (next.Is("b") || next.Is("a")) && text[number + 2].Is(".") && text[number + 3].Lower is "c" or "d";
        if (!dotted)
            return -1;
        before = next.Is("b");
        return text.SkipDot(number + 4);
    }

    /// <summary>"1990s", "1990's", "the sixties", "the '60s", "the 470s BC". Returns the end, or -1.</summary>
    public static int ReadDecade(TimeText text, int i, out CalendarDate decade)
    {
        decade = default;
        TimePart part = text[i];
        int end = i + 1;
        int number = part.Number;
        if (part.Is("'") && text[i + 1].Suffix == "s" && text[i + 1].Digits == 2)
        {
            number = 1900 + text[i + 1].Number;
            end = i + 2;
        }
        else if (part.Word.Decade > 0)
        {
            number = 1900 + part.Word.Decade;
            if (text[i - 1].Word.Cardinal is 19 or 18)
                return -1;
        }
        else if (part.Word.Cardinal is 18 or 19 or 20 && text[text.SkipDash(i + 1)].Word.Decade > 0)
        {
            end = text.SkipDash(i + 1);
            number = (part.Word.Cardinal * 100) + text[end].Word.Decade;
            end++;
        }
        else if (part.Digits is 3 or 4 && (part.Suffix == "s" || (part.IsPlainNumber && text[i + 1].Is("'s") && part.Number % 10 == 0 && part.Digits == 4)))
        {
            end = part.Suffix == "s" ? i + 1 : i + 2;
        }
        else if (part.Digits == 2 && part.Suffix == "s" && part.Number % 10 == 0 && part.Number >= 20 && (text[i - 1].Is("the") || (text[i - 1].Lower is "and" or "or" or "to" && text[i - 2].Suffix == "s")))
        {
            number = 1900 + part.Number;
        }
        else
        {
            return -1;
        }

        if (number < 0 || number % 10 != 0 || number > 2190)
            return -1;
        bool isBefore = text[end].Lower is "bc" or "bce";
        if (number < 1000 && !isBefore)
            return -1;
        // "the 1800s" is the century, "the 1810s" the decade.
        Grain grain = number % 100 == 0 && number < 2000 ? Grain.Century : Grain.Decade;
        decade = new CalendarDate(grain, isBefore ? 1 - number : number);
        return isBefore ? end + 1 : end;
    }

    /// <summary>"19th century", "nineteenth-century", "4th century BC". Returns the end, or -1.</summary>
    public static int ReadCentury(TimeText text, int i, out CalendarDate century)
    {
        century = default;
        int end = i;
        int ordinal = Numerals.ReadOrdinal(text, ref end);
        if (ordinal is 0 or > 30)
            return -1;
        int unit = text.SkipDash(end);
        if (text[unit].Word.Unit == TimeUnit.Century)
            end = unit + 1;
        else if (!SharesCentury(text, end))
            return -1;
        bool before = text[end].Lower is "bc" or "bce";
        // WikiWars and TIMEX3 write the 4th century BC as BC03.
        century = new CalendarDate(Grain.Century, before ? 1 - ((ordinal - 1) * 100) : (ordinal - 1) * 100);
        return before ? end + 1 : end;
    }

    /// <summary>"the late 18th and early 19th centuries": the word behind the second number serves both.</summary>
    private static bool SharesCentury(TimeText text, int i)
    {
        if (text[i].Lower is not ("and" or "or" or "to"))
            return false;
        i = text.Skip(i + 1, "the");
        if (text[i].Word is { Shade: not Shade.None, IsShadeNoun: false })
            i = text.SkipDash(i + 1);
        return Numerals.ReadOrdinal(text, ref i) > 0 && text[text.SkipDash(i)].Word.Unit == TimeUnit.Century;
    }

    /// <summary>What "of that year", "of 1995", "last year" behind a month or season says. Returns the end, or the start when nothing does.</summary>
    public static int ReadTail(TimeText text, int start, out int year, out Deixis points)
    {
        year = CalendarDate.Unknown;
        points = Deixis.None;
        int i = text.SkipDot(start);
        bool comma = text[i].Is(",");
        if (comma)
            i++;
        bool of = text[i].Is("of") || (text[i].Is("in") && text[i + 1].IsFourDigits);
        if (of)
            i++;
        int end = Read(text, i, out int read);
        if (end > 0 && !CountsThings(text, i, end, comma))
        {
            year = read;
            return end;
        }

        if (text[i].Is("'") && text[i + 1].IsPlainNumber && text[i + 1].Digits == 2 && !comma)
        {
            year = text[i + 1].Number + (text[i + 1].Number < 40 ? 2000 : 1900);
            return i + 2;
        }

        int after = ReadPointedYear(text, i, out Deixis pointed);
        if (comma || after < 0)
            return start;
        points = pointed;
        return after;
    }

    /// <summary>"that year", "the same year", "last year", "the following year". Returns the end, or -1.</summary>
    private static int ReadPointedYear(TimeText text, int i, out Deixis points)
    {
        points = Deixis.None;
        bool article = text[i].Is("the");
        i = text.Skip(i, "the");
        while (text[i].Word.Deixis != Deixis.None)
        {
            if (points is Deixis.None or Deixis.This or Deixis.That)
                points = article && text[i].Is("next") ? Deixis.Following : text[i].Word.Deixis;
            i++;
        }

        return points != Deixis.None && text[i].Is("year") ? i + 1 : -1;
    }

    /// <summary>"in June, 2000 soldiers": a round number before a plural is an amount.</summary>
    private static bool CountsThings(TimeText text, int i, int end, bool comma)
    {
        TimePart next = text[end];
        return comma && text[i].Number % 100 == 0 && next.IsWord && !next.IsCapitalized
            && next.Lower.Length > 3 && next.Lower[next.Lower.Length - 1] == 's';
    }
}
