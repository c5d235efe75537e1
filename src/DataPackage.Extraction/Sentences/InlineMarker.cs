namespace DataPackage.Extraction.Sentences;

/// <summary>A list marker in running text: "1.", "2)", "3.)", "(a)", "b.", "(iv)".</summary>
/// <param name="Style">How it is written; items of one list share it.</param>
/// <param name="Value">Its place in the list.</param>
/// <param name="End">The first position behind it.</param>
internal readonly record struct InlineMarker(InlineMarker.Styles Style, int Value, int End)
{
    /// <summary>What a marker is made of, as flags.</summary>
    [System.Flags]
    internal enum Styles
    {
        Number = 1,
        LowerLetter = 2,
        UpperLetter = 4,
        Roman = 8,
        Dot = 16,
        Bracket = 32,
        OpeningBracket = 64,
    }

    /// <summary>Whether <paramref name="later"/> is the item after this one.</summary>
    public bool IsFollowedBy(InlineMarker later) => later.Style == Style && later.Value == Value + 1;

    /// <summary>Reads the marker at a word's start; null when there is none.</summary>
    /// <param name="text">The reading view.</param>
    /// <param name="start">The first character of the word.</param>
    /// <param name="limit">Where the paragraph ends.</param>
    /// <param name="after">The marker of the item before, which tells whether "i" is a letter or a number.</param>
    public static InlineMarker? Read(string text, int start, int limit, InlineMarker? after = null)
    {
        int at = start;
        Styles style = 0;
        if (text[at] == '(')
        {
            style |= Styles.OpeningBracket;
            at++;
        }

        int first = at;
        while (at < limit && at - first < 5 && IsPart(text[at]))
            at++;
        int end = at;
        while (end < limit && text[end] is '.' or ')')
            style |= text[end++] == '.' ? Styles.Dot : Styles.Bracket;
        if (at == first || end == at || end - at > 2 || end >= limit || !char.IsWhiteSpace(text[end]))
            return null;
        if ((style & Styles.OpeningBracket) != 0 && (style & Styles.Bracket) == 0)
            return null;
        return Valued(text, first, at, style, end, after);
    }

    private static InlineMarker? Valued(string text, int first, int at, Styles style, int end, InlineMarker? after)
    {
        if (Number(text, first, at) is { } number)
            return number is > 0 and < 1000 ? new InlineMarker(style | Styles.Number, number, end) : null;

        int? roman = RomanNumeral.Read(text, first, at);
        bool bracket = (style & Styles.Bracket) != 0;
        if (at - first == 1)
        {
            char c = text[first];
            bool upper = c is >= 'A' and <= 'Z';
            // "A. Smith" is an initial, so capital letters need a bracket.
            if (c is not (>= 'a' and <= 'z') && !(upper && bracket))
                return null;
            var letter = new InlineMarker(style | (upper ? Styles.UpperLetter : Styles.LowerLetter), (c | 0x20) - 'a' + 1, end);
            bool startsRoman = roman == 1 && after is null;
            bool goesOnRoman = roman is not null && after is { } before && (before.Style & Styles.Roman) != 0;
            return startsRoman || goesOnRoman ? new InlineMarker(style | Styles.Roman, roman ?? 0, end) : letter;
        }

        return roman is { } value && bracket ? new InlineMarker(style | Styles.Roman, value, end) : null;
    }

    private static bool IsPart(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int? Number(string text, int first, int end)
    {
        int value = 0;
        for (int i = first; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return null;
            value = (value * 10) + text[i] - '0';
        }

        return value;
    }
}
