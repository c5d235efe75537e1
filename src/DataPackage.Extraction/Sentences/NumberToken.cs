namespace DataPackage.Extraction.Sentences;

/// <summary>Where a number ends: "1,200", "3.5", "23rd", "1990s", "2012-06-22", "2012-06-22T10:00Z".</summary>
internal static class NumberToken
{
    /// <summary>The end of the number that starts with the digit at <paramref name="start"/>.</summary>
    public static int End(string text, int start, int limit)
    {
        int at = Digits(text, start, limit);
        if (at - start == 4 && IsoDateEnd(text, at, limit) is { } end)
            return end;

        while (at + 1 < limit && char.IsDigit(text[at + 1]) && (text[at] == '.' || (text[at] == ',' && Digits(text, at + 1, limit) == at + 4)))
            at = Digits(text, at + 1, limit);
        while (at < limit && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    private static int? IsoDateEnd(string text, int at, int limit)
    {
        if (!IsPart(text, at, limit) || !IsPart(text, at + 3, limit))
            return null;
        at += 6;
        if (at < limit && text[at] == 'T')
        {
            while (at < limit && (char.IsLetterOrDigit(text[at]) || (text[at] is ':' or '+' && at + 1 < limit && char.IsDigit(text[at + 1]))))
                at++;
        }

        return at < limit && char.IsLetterOrDigit(text[at]) ? null : at;
    }

    private static bool IsPart(string text, int at, int limit) =>
        at + 2 < limit && text[at] == '-' && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]);

    private static int Digits(string text, int at, int limit)
    {
        while (at < limit && char.IsDigit(text[at]))
            at++;
        return at;
    }
}
