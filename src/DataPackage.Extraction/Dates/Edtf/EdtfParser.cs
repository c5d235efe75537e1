using System;

namespace DataPackage.Extraction.Dates;

/// <summary>Reads EDTF: intervals and sets here, single dates in <see cref="EdtfDateReader"/>.</summary>
internal static class EdtfParser
{
    public static bool TryParse(string? text, out EdtfValue value)
    {
        value = default;
        if (text is null || text.Length == 0)
            return false;
        if (text[0] == '[' || text[0] == '{')
            return TrySet(text, out value);
        int slash = text.IndexOf('/');
        if (slash >= 0)
            return TryInterval(text, slash, out value);
        if (!EdtfDateReader.TryRead(text, 0, text.Length, out value))
            return false;
        if (value.Level == 0 && (value.Traits & EdtfTraits.Signed) != 0)
            value = new EdtfValue(value.Earliest, value.Latest, 1, value.Precision, value.Traits);
        return true;
    }

    private static bool TryInterval(string text, int slash, out EdtfValue value)
    {
        value = default;
        bool startsOpen = IsOpen(text, 0, slash);
        bool endsOpen = IsOpen(text, slash + 1, text.Length);
        if (startsOpen && endsOpen && slash + 1 == text.Length)
            return false;
        EdtfValue start = Unbounded;
        EdtfValue end = Unbounded;
        if (!startsOpen && !EdtfDateReader.TryRead(text, 0, slash, out start))
            return false;
        if (!endsOpen && !EdtfDateReader.TryRead(text, slash + 1, text.Length, out end))
            return false;
        if (start.Earliest > end.Latest)
            return false;

        EdtfTraits traits = start.Traits | end.Traits | EdtfTraits.Interval;
        int level = Math.Max(start.Level, end.Level);
        if (startsOpen || endsOpen)
            level = Math.Max(level, 1);
        if ((traits & EdtfTraits.Unspecified) != 0)
            level = 2;
        value = new EdtfValue(start.Earliest, end.Latest, level, Coarser(start, end), traits);
        return true;
    }

    /// <summary>"[1667,1668,1670..1672]" is one of them, "{…}" all of them; "..1984" and "1984.." are open.</summary>
    private static bool TrySet(string text, out EdtfValue value)
    {
        value = default;
        int end = text.Length - 1;
        if (end < 2 || text[end] != (text[0] == '[' ? ']' : '}'))
            return false;

        EdtfValue whole = default;
        bool first = true;
        for (int start = 1; start <= end;)
        {
            int comma = text.IndexOf(',', start, end - start);
            int stop = comma < 0 ? end : comma;
            while (!first && start < stop && text[start] == ' ')
                start++;
            if (!TryElement(text, start, stop, out EdtfValue element))
                return false;
            whole = first ? element : Union(whole, element);
            first = false;
            start = stop + 1;
        }

        value = new EdtfValue(whole.Earliest, whole.Latest, 2, whole.Precision, whole.Traits | EdtfTraits.Set);
        return true;
    }

    private static bool TryElement(string text, int start, int end, out EdtfValue value)
    {
        int dots = text.IndexOf("..", start, end - start, StringComparison.Ordinal);
        if (dots < 0)
            return EdtfDateReader.TryRead(text, start, end, out value);

        value = default;
        EdtfValue from = Unbounded;
        EdtfValue to = Unbounded;
        bool startsOpen = dots == start;
        bool endsOpen = dots + 2 == end;
        if ((startsOpen && endsOpen)
            || (!startsOpen && !EdtfDateReader.TryRead(text, start, dots, out from))
            || (!endsOpen && !EdtfDateReader.TryRead(text, dots + 2, end, out to))
            || (!startsOpen && !endsOpen && from.Precision != to.Precision)
            || from.Earliest > to.Latest)
        {
            return false;
        }

        value = new EdtfValue(from.Earliest, to.Latest, 2, Coarser(from, to), from.Traits | to.Traits);
        return true;
    }

    private static EdtfValue Unbounded => new(long.MinValue, long.MaxValue, 0, DatePrecision.Time, EdtfTraits.None);

    private static bool IsOpen(string text, int start, int end) =>
        start == end || (end - start == 2 && text[start] == '.' && text[start + 1] == '.');

    private static EdtfValue Union(EdtfValue a, EdtfValue b) =>
        new(Math.Min(a.Earliest, b.Earliest), Math.Max(a.Latest, b.Latest), 2, Coarser(a, b), a.Traits | b.Traits);

    private static DatePrecision Coarser(EdtfValue a, EdtfValue b) => a.Precision < b.Precision ? a.Precision : b.Precision;
}
