namespace DataPackage.Extraction.Sentences;

/// <summary>Tells a line end that only wraps a paragraph from one that ends a heading or a list item.</summary>
internal sealed class LineWrap
{
    // Below this width a line before a capital is a heading or an item, not a wrapped line.
    private const int NarrowestPage = 50;

    private readonly string text;
    private readonly TextSpan passage;
    private int judgedUntil = -1;
    private bool isProse;

    public LineWrap(string text, TextSpan passage)
    {
        this.text = text;
        this.passage = passage;
    }

    /// <summary>Whether the sentence ends at the blanks from <paramref name="blanks"/> up to the text at <paramref name="next"/>. Ask in the order of the text.</summary>
    public bool Ends(int blanks, int next)
    {
        int newline = text.IndexOf('\n', blanks, next - blanks);
        if (newline < 0 || next >= passage.End)
            return false;
        char first = text[next];
        if (first is '.' or ',' or ';')
            return false;
        bool afterBlankLine = text.IndexOf('\n', newline + 1, next - newline - 1) >= 0;
        if (afterBlankLine || Bullets.IsBullet(first) || InlineMarker.Read(text, next, passage.End) is not null)
            return true;
        if (char.IsLower(first))
            return !IsProse(newline);

        int lineStart = newline;
        while (lineStart > passage.Start && text[lineStart - 1] != '\n')
            lineStart--;
        int width = blanks - lineStart;
        return width < NarrowestPage || !IsFull(width, next);
    }

    /// <summary>Whether the lines from here to the next blank line hold the punctuation of prose; a bare list does not.</summary>
    private bool IsProse(int from)
    {
        if (from < judgedUntil)
            return isProse;

        char last = ' ';
        int i = from;
        for (; i < passage.End && !(text[i] == '\n' && i + 1 < passage.End && text[i + 1] == '\n'); i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                last = text[i];
            else if (last is '.' or '!' or '?')
                break;
        }

        judgedUntil = i;
        isProse = last is '.' or '!' or '?' or ':' or ';' or '"' or ')' or '\u201D';
        return isProse;
    }

    /// <summary>Whether the first word of the next line would not have fitted on this one.</summary>
    private bool IsFull(int width, int next)
    {
        int end = next;
        while (end < passage.End && text[end] != '\n')
            end++;
        int word = next;
        while (word < end && !char.IsWhiteSpace(text[word]))
            word++;
        return width + 1 + (word - next) > end - next;
    }
}
