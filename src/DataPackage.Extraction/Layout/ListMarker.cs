namespace DataPackage.Extraction.Layout;

/// <summary>The marker that opens a list item: a bullet, or a number or letter with its dot or brackets.</summary>
internal static class ListMarker
{
    /// <summary>The length of the marker at <paramref name="start"/>, 0 when the line opens with none.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        int length = IsBullet(text[start]) ? 1 : CounterLength(text, start, end);
        bool parted = start + length == end || char.IsWhiteSpace(text[start + length]);
        return length > 0 && parted ? length : 0;
    }

    private static bool IsBullet(char c) =>
        c is '\u2022' or '-' or '*' or '+' or '\u2013' or '\u2023' or '\u25AA' or '\u25AB' or '\u25CF' or '\u25CB' or '\u25E6' or '\u25A0' or '\u2043' or '\u00B7' or '\u27A2' or '\u2714' or '\u2718' or '\u2713' or '\u2717' or '\u25BA' or '\u25B8' or '\u27A4' or '\u00BB';

    // "1." "12)" "(3)" "a)" "(b)" "(iv)"; a letter with a dot alone would be an initial.
    private static int CounterLength(string text, int start, int end)
    {
        int i = start;
        bool bracketed = text[i] == '(';
        if (bracketed)
            i++;
        int first = i;
        while (i < end && i - first < 3 && char.IsDigit(text[i]))
            i++;
        bool isNumber = i > first;
        // "(555) 010-4471" is a telephone number.
        if (bracketed && i - first > 2)
            return 0;
        while (!isNumber && i < end && i - first < 4 && (text[i] is 'i' or 'v' or 'x' || (i == first && text[i] is >= 'a' and <= 'z')))
            i++;
        if (i == first || i == end)
            return 0;
        bool closed = text[i] == ')' || (isNumber && !bracketed && text[i] == '.');
        return closed ? i + 1 - start : 0;
    }
}
