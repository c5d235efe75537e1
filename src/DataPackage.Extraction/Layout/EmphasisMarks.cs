namespace DataPackage.Extraction.Layout;

/// <summary>Keeps a passage from being cut between the two marks of an emphasis.</summary>
internal static class EmphasisMarks
{
    /// <summary>"Noon:** the gate opens" without its opening marks is no verbatim paragraph: they are taken in, unless the whole is emphasised.</summary>
    public static TextSpan Balance(DocumentLayout layout, TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && IsBlankedMark(layout, start - 1))
            start--;
        int end = span.End;
        while (end < layout.Text.Length && IsBlankedMark(layout, end))
            end++;
        bool isWhole = start < span.Start == end > span.End;
        return isWhole ? span : TextSpan.FromBounds(start, end);
    }

    private static bool IsBlankedMark(DocumentLayout layout, int at) => layout.Text[at] is '*' or '_' && layout.Reading[at] == ' ';
}
