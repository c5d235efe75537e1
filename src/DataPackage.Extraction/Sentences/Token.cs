namespace DataPackage.Extraction.Sentences;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes, hyphens and the dots of abbreviations: "co-writes", "Lee's" is "Lee" + "'s", "U.S.".</summary>
    Word,

    /// <summary>Starts with a digit: "22", "23rd", "1990s", "1,200", "3.5".</summary>
    Number,

    /// <summary>One character of anything else.</summary>
    Punctuation,
}

/// <summary>What a word is written with.</summary>
[System.Flags]
internal enum WordForm : byte
{
    None = 0,
    Lower = 1,
    Upper = 2,

    /// <summary>Two capitals at least.</summary>
    Capitals = 4,

    /// <summary>A dot or hyphen, or what may be one.</summary>
    Mark = 8,
}

/// <summary>A word, number or punctuation mark of the reading view.</summary>
/// <param name="Start">Offset in the document.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Lower">The token in invariant lower case; equal tokens of a document share one string.</param>
/// <param name="IsCapitalized">Whether the first character is an upper-case letter.</param>
/// <param name="IsQuoted">Whether it stands inside quotation marks.</param>
/// <param name="Number">Its number in the <see cref="Vocabulary"/>, by which tables are asked.</param>
/// <param name="Form">How a word is written, noted while it was cut.</param>
internal readonly record struct Token(
    int Start, int Length, TokenKind Kind, string Lower, bool IsCapitalized, bool IsQuoted, int Number, WordForm Form)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool Is(string lower) => string.Equals(Lower, lower, System.StringComparison.Ordinal);
}
