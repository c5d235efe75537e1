namespace DataPackage.Extraction.Layout;

/// <summary>Blanks the marks of Markdown emphasis, strikethrough, code and escapes.</summary>
internal static class EmphasisBlanker
{
    /// <summary>Blanks from <paramref name="start"/> on; outside Markdown only "**strong**" that opens and closes on one line.</summary>
    public static void Blank(char[] view, int start, bool isMarkdown)
    {
        int opener = -1;
        for (int i = start; i < view.Length; i++)
        {
            char c = view[i];
            if (c == '\n')
                opener = -1;
            if (isMarkdown && c == '\\' && i + 1 < view.Length && IsEscapable(view[i + 1]))
                view[i++] = ' ';
            else if (c is '*' or '_' or '~' or '`')
                i = ReadRun(view, i, isMarkdown, ref opener) - 1;
        }
    }

    // Reads a run of one mark; returns where it ends.
    private static int ReadRun(char[] view, int start, bool isMarkdown, ref int opener)
    {
        char mark = view[start];
        int end = start;
        while (end < view.Length && view[end] == mark)
            end++;
        bool afterWord = start > 0 && !char.IsWhiteSpace(view[start - 1]);
        bool beforeWord = end < view.Length && !char.IsWhiteSpace(view[end]);
        int length = end - start;
        if (mark == '`')
        {
            if (isMarkdown && length < 3)
                Clear(view, start, end);
        }
        else if (isMarkdown)
        {
            bool insideName = mark == '_' && afterWord && beforeWord && char.IsLetterOrDigit(view[start - 1]) && char.IsLetterOrDigit(view[end]);
            if ((afterWord || beforeWord) && length <= 3 && !insideName && (mark != '~' || length == 2))
                Clear(view, start, end);
        }
        else if (mark == '*' && length == 2)
        {
            if (opener >= 0 && afterWord)
            {
                Clear(view, opener, opener + 2);
                Clear(view, start, end);
                opener = -1;
            }
            else if (beforeWord)
            {
                opener = start;
            }
        }

        return end;
    }

    private static bool IsEscapable(char c) => c is '*' or '_' or '#' or '[' or ']' or '(' or ')' or '>' or '`' or '-' or '.' or '!' or '~' or '+' or '|' or '\n';

    private static void Clear(char[] view, int start, int end)
    {
        for (int i = start; i < end; i++)
            view[i] = ' ';
    }
}
