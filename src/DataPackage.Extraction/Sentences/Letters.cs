namespace DataPackage.Extraction.Sentences;

/// <summary>Composes decomposed Latin letters and takes the ligatures of PDF files apart.</summary>
/// <remarks>Not <c>string.Normalize</c>: it does nothing where globalization is switched off, and the same text must give the same words everywhere.</remarks>
internal static class Letters
{
    // Combining mark, the letters it is put on, and what they become.
    private static readonly (char Mark, string Base, string Composed)[] Marks =
    {
        ('\u0300', "aeiou", "\u00E0\u00E8\u00EC\u00F2\u00F9"),
        ('\u0301', "aeiouycnsz", "\u00E1\u00E9\u00ED\u00F3\u00FA\u00FD\u0107\u0144\u015B\u017A"),
        ('\u0302', "aeiou", "\u00E2\u00EA\u00EE\u00F4\u00FB"),
        ('\u0303', "aon", "\u00E3\u00F5\u00F1"),
        ('\u0304', "aeiou", "\u0101\u0113\u012B\u014D\u016B"),
        ('\u0306', "ag", "\u0103\u011F"),
        ('\u0307', "ez", "\u0117\u017C"),
        ('\u0308', "aeiouy", "\u00E4\u00EB\u00EF\u00F6\u00FC\u00FF"),
        ('\u030A', "au", "\u00E5\u016F"),
        ('\u030B', "ou", "\u0151\u0171"),
        ('\u030C', "cdenrstz", "\u010D\u010F\u011B\u0148\u0159\u0161\u0165\u017E"),
        ('\u0327', "cst", "\u00E7\u015F\u0163"),
        ('\u0328', "ae", "\u0105\u0119"),
    };

    private static readonly string[] Ligatures = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

    /// <summary>The letter that a lower-case letter and a combining mark make, or null.</summary>
    public static char? Compose(char letter, char mark)
    {
        foreach ((char known, string bases, string composed) in Marks)
        {
            if (known == mark)
                return bases.IndexOf(letter) is >= 0 and int at ? composed[at] : null;
        }

        return null;
    }

    /// <summary>The letters of a ligature (U+FB00 to U+FB06), or null.</summary>
    public static string? Ligature(char c) => c is >= '\uFB00' and <= '\uFB06' ? Ligatures[c - '\uFB00'] : null;
}
