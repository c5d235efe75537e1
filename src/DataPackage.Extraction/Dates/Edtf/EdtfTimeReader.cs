namespace DataPackage.Extraction.Dates;

/// <summary>Checks the time of a date-time: "23:20:30", "23:20:30Z", "23:20:30+04:30", "24:00:00".</summary>
internal static class EdtfTimeReader
{
    public static bool IsTime(string text, int start, int end)
    {
        if (end - start < 8 || text[start + 2] != ':' || text[start + 5] != ':')
            return false;
        int hour = TwoDigits(text, start);
        int minute = TwoDigits(text, start + 3);
        int second = TwoDigits(text, start + 6);
        bool inDay = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
        bool midnight = hour == 24 && minute == 0 && second == 0;
        return (inDay || midnight) && IsZone(text, start + 8, end);
    }

    /// <summary>Nothing, "Z", or an offset from -12:00 to +14:00, the zones that exist.</summary>
    private static bool IsZone(string text, int start, int end)
    {
        int length = end - start;
        if (length == 0 || (length == 1 && text[start] == 'Z'))
            return true;
        if ((length != 3 && (length != 6 || text[start + 3] != ':')) || (text[start] != '+' && text[start] != '-'))
            return false;
        int hours = TwoDigits(text, start + 1);
        int minutes = length == 6 ? TwoDigits(text, start + 4) : 0;
        if (hours < 0 || minutes < 0 || minutes > 59)
            return false;
        int offset = (hours * 60) + minutes;
        return text[start] == '+' ? offset <= 14 * 60 : offset > 0 && offset <= 12 * 60;
    }

    private static int TwoDigits(string text, int i) =>
        text[i] >= '0' && text[i] <= '9' && text[i + 1] >= '0' && text[i + 1] <= '9'
            ? ((text[i] - '0') * 10) + (text[i + 1] - '0')
            : -1;
}
