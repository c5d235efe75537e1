namespace DataPackage.Extraction.Text;

/// <summary>How often a kind of character occurs, and where first (-1 when never).</summary>
internal readonly record struct Occurrences(int Times, int First)
{
    public Occurrences Add(int offset) => new(Times + 1, Times == 0 ? offset : First);
}

/// <summary>The suspicious characters of a text, counted in one pass.</summary>
/// <param name="Binary">NUL and other control characters that no text needs.</param>
/// <param name="Nul">NUL alone.</param>
/// <param name="Undecodable">U+FFFD, which decoders write for invalid bytes, and lone surrogates.</param>
/// <param name="Bidirectional">Embeddings, overrides and isolates (Trojan Source, CVE-2021-42574).</param>
internal readonly record struct CharacterCount(
    Occurrences Binary, Occurrences Nul, Occurrences Undecodable, Occurrences Bidirectional)
{
    /// <summary>A NUL is never text, and neither is a file with a control or undecodable character in every ten.</summary>
    public bool IsBinary(int length) => Nul.Times > 0 || (Binary.Times + Undecodable.Times > 8 && Binary.Times > 0 && (Binary.Times + Undecodable.Times) * 10L > length);

    /// <summary>Counts a text's suspicious characters.</summary>
    public static CharacterCount Of(string text)
    {
        Occurrences binary = new(0, -1), nul = binary, undecodable = binary, bidirectional = binary;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= ' ' && c < '\u007F')
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (c == '\uFFFD' || char.IsSurrogate(c))
                undecodable = undecodable.Add(i);
            else if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                bidirectional = bidirectional.Add(i);
            else if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
                binary = binary.Add(i);
            if (c == '\0')
                nul = nul.Add(i);
        }

        return new CharacterCount(binary, nul, undecodable, bidirectional);
    }
}
