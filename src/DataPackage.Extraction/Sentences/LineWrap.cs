namespace DataPackage.Extraction.Sentences;

/// <summary>Tells a line end that only wraps a paragraph from one that ends a heading or a list item.</summary>
internal static class LineWrap
{
    // How far to look for the end of a block of lines; a bound, so that no text takes quadratic time.
    private const int FarthestLook = 2000;

    // Below this width a line before a capital is a heading or an item, not a wrapped line.
    private const int NarrowestPage = 50;

    /// <summary>Whether the sentence ends at the blanks from <paramref name="blanks"/> up to the text at <paramref name="next"/>.</summary>
    public static bool Ends(string text, TextSpan passage, int blanks, int next)
    {
        int newline = text.IndexOf('\n', blanks, next - blanks);
        if (newline < 0 || next >= passage.End)
            return false;
        char first = text[next];
        if (first is '.' or ',' or ';')
            return false;
        if (text.IndexOf('\n', newline + 1, next - newline - 1) >= 0 || Bullets.IsBullet(first) || InlineMarker.Read(text, next, passage.End) is not null)
            return true;

        int lineStart = newline;
        while (lineStart > passage.Start && text[lineStart - 1] != '\n')
            lineStart--;
        int lineEnd = newline;
        while (lineEnd > lineStart && char.IsWhiteSpace(text[lineEnd - 1]))
            lineEnd--;
        if (char.IsLower(first))
            return !EndsAsProse(text, passage, newline);
        return lineEnd - lineStart < NarrowestPage || !IsFull(text, passage, newline, lineEnd - lineStart, next);
    }

    /// <summary>Whether the block of lines ends with the punctuation of prose; a bare list does not.</summary>
    private static bool EndsAsProse(string text, TextSpan passage, int from)
    {
        char last = ' ';
        int limit = System.Math.Min(passage.End, from + FarthestLook);
        for (int i = from; i < limit; i++)
        {
            if (text[i] == '\n' && i + 1 < limit && text[i + 1] == '\n')
                break;
            if (text[i] is '.' or '!' or '?' && (i + 1 == limit || char.IsWhiteSpace(text[i + 1])))
                return true;
            if (!char.IsWhiteSpace(text[i]))
                last = text[i];
        }

        return last is ':' or ';' or '"' or ')' or '\u201D';
    }

    /// <summary>Whether the first word of the next line would not have fitted on this one.</summary>
    private static bool IsFull(string text, TextSpan passage, int newline, int length, int next)
    {
        int end = next;
        while (end < passage.End && text[end] != '\n')
            end++;
        int word = next;
        while (word < end && !char.IsWhiteSpace(text[word]))
            word++;
        return length + 1 + (word - next) > end - next;
    }
}
