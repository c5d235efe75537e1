using System;

namespace DataPackage.Extraction.Dates;

/// <summary>Reads a single EDTF date: "2012-06-22", "199X~", "?2004-06-~11", "2001-21", "1950S2", "Y17E7", "1985-04-12T23:20:30Z".</summary>
internal static class EdtfDateReader
{
    // Far beyond the age of the universe, and small enough for day numbers to fit a long.
    private const long GreatestYear = 1_000_000_000_000_000;

    public static bool TryRead(string text, int start, int end, out EdtfValue value)
    {
        value = default;
        if (start >= end)
            return false;
        if (text[start] == 'Y')
            return TryLongYear(text, start + 1, end, out value);
        int time = text.IndexOf('T', start, end - start);
        if (time < 0)
            return TryDate(text, start, end, out value);
        if (!TryDate(text, start, time, out EdtfValue day) || day.Level > 0 || day.Precision != DatePrecision.Day
            || !EdtfTimeReader.IsTime(text, time + 1, end))
        {
            return false;
        }

        value = new EdtfValue(day.Earliest, day.Latest, 0, DatePrecision.Time, day.Traits);
        return true;
    }

    private static bool TryDate(string text, int start, int end, out EdtfValue value)
    {
        value = default;
        var parts = new EdtfParts(text);
        int i = start;
        if (!parts.ReadYear(ref i, end))
            return false;
        if (i < end && text[i] == 'S')
            return TrySignificant(text, i + 1, end, parts, out value);
        if (i < end && !(text[i++] == '-' && parts.ReadMonth(ref i, end)))
            return false;
        if (i < end && (parts.IsSeason || !(text[i++] == '-' && parts.ReadDay(ref i, end))))
            return false;
        return i == end && parts.TryGetValue(out value);
    }

    /// <summary>"1950S2": some year of which two digits are sure, here 1900 to 1999, estimated to be 1950.</summary>
    private static bool TrySignificant(string text, int start, int end, EdtfParts parts, out EdtfValue value)
    {
        value = default;
        if (parts.HasMarks || !TryNumber(text, ref start, end, out long digits) || start != end)
            return false;
        return TrySignificant(parts.FirstYear, 4, digits, out value);
    }

    /// <summary>"Y170000002", "Y-17E7", "Y3388E2S3": years of more than four digits.</summary>
    private static bool TryLongYear(string text, int i, int end, out EdtfValue value)
    {
        value = default;
        bool negative = i < end && text[i] == '-';
        int first = negative ? i + 1 : i;
        i = first;
        if (!TryNumber(text, ref i, end, out long year) || text[first] == '0')
            return false;
        bool isLong = i - first > 4;
        int level = 1;
        if (i < end && text[i] == 'E')
        {
            i++;
            if (!TryNumber(text, ref i, end, out long exponent) || exponent > 15)
                return false;
            for (; exponent > 0 && year <= GreatestYear; exponent--)
                year *= 10;
            isLong = true;
            level = 2;
        }

        if (!isLong || year > GreatestYear)
            return false;
        year = negative ? -year : year;
        if (i < end && text[i] == 'S')
        {
            i++;
            return TryNumber(text, ref i, end, out long digits) && i == end
                && TrySignificant(year, CountDigits(Math.Abs(year)), digits, out value);
        }

        value = new EdtfValue(
            CalendarDay.NumberOf(year, 1, 1), CalendarDay.NumberOf(year, 12, 31), level, DatePrecision.Year, EdtfTraits.None);
        return i == end;
    }

    private static bool TrySignificant(long year, int digits, long significant, out EdtfValue value)
    {
        value = default;
        if (significant < 1 || significant > digits)
            return false;
        long unit = 1;
        for (long k = significant; k < digits; k++)
            unit *= 10;
        long low = Math.Abs(year) / unit * unit;
        long high = low + unit - 1;
        value = new EdtfValue(
            CalendarDay.NumberOf(year < 0 ? -high : low, 1, 1),
            CalendarDay.NumberOf(year < 0 ? -low : high, 12, 31),
            2,
            unit == 1 ? DatePrecision.Year : unit == 10 ? DatePrecision.Decade : unit == 100 ? DatePrecision.Century : DatePrecision.Millennium,
            EdtfTraits.None);
        return true;
    }

    private static bool TryNumber(string text, ref int i, int end, out long number)
    {
        int start = i;
        number = 0;
        while (i < end && text[i] >= '0' && text[i] <= '9')
        {
            number = (number * 10) + (text[i++] - '0');
            if (number > GreatestYear)
                return false;
        }

        return i > start;
    }

    private static int CountDigits(long number)
    {
        int digits = 1;
        while ((number /= 10) > 0)
            digits++;
        return digits;
    }
}
