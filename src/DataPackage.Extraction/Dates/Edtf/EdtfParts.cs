namespace DataPackage.Extraction.Dates;

/// <summary>Year, month and day of a date while it is read; each digit may be 'X', each part may carry '?', '~' or '%'.</summary>
/// <remarks>
/// A mark behind the whole date is level 1; a mark before a part, or behind a part that others follow, is level 2
/// (ISO 8601-2, "qualification").
/// </remarks>
internal struct EdtfParts
{
    private const int Absent = -1;

    private readonly string text;
    private int year;
    private int month;
    private int day;
    private bool negative;
    private int level;
    private EdtfTraits traits;

    public EdtfParts(string text)
    {
        this.text = text;
        year = month = day = Absent;
        negative = false;
        level = 0;
        traits = EdtfTraits.None;
    }

    /// <summary>Whether the month is a season, quarter, quadrimester or semester (21 to 41).</summary>
    public readonly bool IsSeason => month != Absent && text[month] >= '2' && text[month] <= '4';

    /// <summary>Whether any digit is unspecified or any part qualified.</summary>
    public readonly bool HasMarks => (traits & ~EdtfTraits.Signed) != 0;

    /// <summary>The first year it can mean.</summary>
    public readonly long FirstYear => negative ? -FilledYear('9') : FilledYear('0');

    private readonly long LastYear => negative ? -FilledYear('0') : FilledYear('9');

    public bool ReadYear(ref int i, int end)
    {
        ReadMark(ref i, end, 2);
        negative = i < end && text[i] == '-';
        if (negative)
        {
            traits |= EdtfTraits.Signed;
            i++;
        }

        year = i;
        return ReadDigits(ref i, end, 4) && !(negative && FilledYear('9') == 0) && ReadMarkBehind(ref i, end);
    }

    public bool ReadMonth(ref int i, int end)
    {
        ReadMark(ref i, end, 2);
        month = i;
        return ReadDigits(ref i, end, 2) && ReadMarkBehind(ref i, end);
    }

    public bool ReadDay(ref int i, int end)
    {
        ReadMark(ref i, end, 2);
        day = i;
        return ReadDigits(ref i, end, 2) && ReadMarkBehind(ref i, end);
    }

    public readonly bool TryGetValue(out EdtfValue value)
    {
        value = default;
        long earliest;
        long latest;
        int season = IsSeason ? ((text[month] - '0') * 10) + (text[month + 1] - '0') : 0;
        if (season != 0)
        {
            if (!EdtfSeasons.TryGetMonths(season, out int first, out int count))
                return false;
            earliest = CalendarDay.NumberOf(FirstYear, first, 1);
            int beyond = first + count;
            latest = CalendarDay.NumberOf(LastYear + ((beyond - 1) / 12), ((beyond - 1) % 12) + 1, 1) - 1;
        }
        else if (!(TryFind(last: false, out earliest) & TryFind(last: true, out latest)))
        {
            return false;
        }

        EdtfTraits all = traits;
        if (UnknownDigits(year, 4) == 4)
            all |= EdtfTraits.YearUnknown;
        int least = season >= 25 ? 2 : season != 0 ? 1 : LevelOfUnspecified();
        value = new EdtfValue(earliest, latest, level > least ? level : least, Precision(), all);
        return true;
    }

    /// <summary>Finds the first or the last day that fits every digit; false when none does ("2021-02-3X").</summary>
    private readonly bool TryFind(bool last, out long number)
    {
        int step = last ? -1 : 1;
        long endYear = (last ? FirstYear : LastYear) + step;
        for (long y = last ? LastYear : FirstYear; y != endYear; y += step)
        {
            if (!MatchesYear(y))
                continue;
            int endMonth = Bound(month, 12, !last) + step;
            for (int m = Bound(month, 12, last); m * step < endMonth * step; m += step)
            {
                if (!Matches(month, m))
                    continue;
                int days = CalendarDay.DaysInMonth(y, m);
                int endDay = Bound(day, days, !last) + step;
                for (int d = Bound(day, days, last); d * step < endDay * step; d += step)
                {
                    if (!Matches(day, d))
                        continue;
                    number = CalendarDay.NumberOf(y, m, d);
                    return true;
                }
            }
        }

        number = 0;
        return false;
    }

    /// <summary>The least or greatest number that two digits can mean, from 1 to a limit; out of order when they mean none.</summary>
    private readonly int Bound(int part, int limit, bool greatest)
    {
        if (part == Absent)
            return greatest ? limit : 1;
        char filler = greatest ? '9' : '0';
        int tens = (text[part] == 'X' ? filler : text[part]) - '0';
        int ones = (text[part + 1] == 'X' ? filler : text[part + 1]) - '0';
        int number = (tens * 10) + ones;
        return greatest ? (number < limit ? number : limit) : number < 1 ? 1 : number;
    }

    /// <summary>Level 1 lets whole parts and the last digits of a lone year be unspecified, from the right; all else is level 2.</summary>
    private readonly int LevelOfUnspecified()
    {
        int ofYear = UnknownDigits(year, 4);
        int ofMonth = month == Absent ? 0 : UnknownDigits(month, 2);
        int ofDay = day == Absent ? 0 : UnknownDigits(day, 2);
        if (ofYear + ofMonth + ofDay == 0)
            return 0;
        bool yearAlone = month == Absent && ((ofYear == 1 && text[year + 3] == 'X') || (ofYear == 2 && text[year + 2] == 'X' && text[year + 3] == 'X'));
        bool wholeParts = ofYear == 0 && (ofMonth == 2 ? day == Absent || ofDay == 2 : ofMonth == 0 && ofDay == 2);
        return yearAlone || wholeParts ? 1 : 2;
    }

    private readonly DatePrecision Precision()
    {
        if (day != Absent && UnknownDigits(day, 2) < 2)
            return DatePrecision.Day;
        if (IsSeason)
            return DatePrecision.Season;
        if (month != Absent && UnknownDigits(month, 2) < 2)
            return DatePrecision.Month;
        for (int known = 4; known > 0; known--)
        {
            if (text[year + known - 1] != 'X')
                return (DatePrecision)known;
        }

        return DatePrecision.Unknown;
    }

    private bool ReadDigits(ref int i, int end, int count)
    {
        if (end - i < count)
            return false;
        for (int stop = i + count; i < stop; i++)
        {
            if (text[i] == 'X')
                traits |= EdtfTraits.Unspecified;
            else if (text[i] < '0' || text[i] > '9')
                return false;
        }

        return true;
    }

    private bool ReadMarkBehind(ref int i, int end)
    {
        int before = i;
        int levelBefore = level;
        ReadMark(ref i, end, 2);
        if (i > before && i == end && levelBefore < 2)
            level = 1;
        return i == end || text[i] is '-' or 'S';
    }

    private void ReadMark(ref int i, int end, int atLevel)
    {
        if (i >= end || text[i] is not ('?' or '~' or '%'))
            return;
        traits |= text[i] == '?' ? EdtfTraits.Uncertain
            : text[i] == '~' ? EdtfTraits.Approximate
            : EdtfTraits.Uncertain | EdtfTraits.Approximate;
        level = atLevel;
        i++;
    }

    private readonly long FilledYear(char filler)
    {
        long number = 0;
        for (int i = year; i < year + 4; i++)
            number = (number * 10) + ((text[i] == 'X' ? filler : text[i]) - '0');
        return number;
    }

    private readonly bool MatchesYear(long number)
    {
        long rest = number < 0 ? -number : number;
        for (int i = year + 3; i >= year; i--, rest /= 10)
        {
            if (text[i] != 'X' && text[i] - '0' != rest % 10)
                return false;
        }

        return true;
    }

    private readonly bool Matches(int part, int number) =>
        part == Absent
        || ((text[part] == 'X' || text[part] - '0' == number / 10) && (text[part + 1] == 'X' || text[part + 1] - '0' == number % 10));

    private readonly int UnknownDigits(int start, int count)
    {
        int unknown = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] == 'X')
                unknown++;
        }

        return unknown;
    }
}
