using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Layout;

/// <summary>Blanks HTML and inline Markdown in the reading view, so that only the words that a reader sees are left.</summary>
internal static class MarkupBlanker
{
    /// <summary>Blanks from <paramref name="start"/> on; emphasis with single marks only where the document is Markdown.</summary>
    public static void Blank(char[] view, int start, bool isMarkdown)
    {
        BlankHtml(view, start);
        BlankLinks(view, start, isMarkdown);
        EmphasisBlanker.Blank(view, start, isMarkdown);
    }

    private static void BlankHtml(char[] view, int start)
    {
        string html = new(view);
        bool canClose = true;
        bool canCloseTag = html.IndexOf("</", start, StringComparison.Ordinal) >= 0;
        for (int i = html.IndexOf('<', start); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            int end = -1;
            if (canClose && string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
            {
                end = After(html, "-->", i + 4);
                canClose = end >= 0;
            }
            else if (char.IsLetter(html[i + 1]) || html[i + 1] is '/' or '!')
            {
                end = TagEnd(html, i);
            }

            if (end < 0)
                continue;
            bool isHidden = IsTag(html, i, "script") || IsTag(html, i, "style");
            int close = isHidden && canCloseTag ? html.IndexOf("</", end, StringComparison.Ordinal) : -1;
            canCloseTag &= !isHidden || close > 0;
            Clear(view, i, close > 0 ? close : end);
            i = (close > 0 ? close : end) - 1;
        }
    }

    private static bool IsTag(string html, int open, string name) =>
        string.Compare(html, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int After(string text, string mark, int start)
    {
        int found = text.IndexOf(mark, start, StringComparison.Ordinal);
        return found < 0 ? -1 : found + mark.Length;
    }

    // "<em>", "</p>", "<a href=…>", "<https://…>"; not "<word and no end", which the next '<' or '>' decides.
    private static int TagEnd(string html, int open)
    {
        int i = open + 1;
        while (i < html.Length && (char.IsLetterOrDigit(html[i]) || html[i] is '/' or '!' or '-' or ':'))
            i++;
        if (i == html.Length || !(char.IsWhiteSpace(html[i]) || html[i] is '>' or '.'))
            return -1;
        while (i < html.Length && html[i] is not ('<' or '>'))
            i++;
        return i < html.Length && html[i] == '>' ? i + 1 : -1;
    }

    // "[text](address)" keeps text, "![picture](address)" keeps nothing, "[text][ref]" and "[^1]" are Markdown only.
    private static void BlankLinks(char[] view, int start, bool isMarkdown)
    {
        var open = new Stack<int>();
        for (int i = start; i < view.Length; i++)
        {
            if (view[i] == '\n' && i + 1 < view.Length && view[i + 1] == '\n')
                open.Clear();
            else if (view[i] == '[')
                open.Push(i);
            else if (view[i] == ']' && open.Count > 0)
                i = CloseLink(view, open.Pop(), i, isMarkdown);
        }
    }

    private static int CloseLink(char[] view, int open, int close, bool isMarkdown)
    {
        if (isMarkdown && view[open + 1] == '^' && (close + 1 == view.Length || view[close + 1] != ':'))
        {
            Clear(view, open, close + 1);
            return close;
        }

        char opener = close + 1 < view.Length ? view[close + 1] : '\0';
        int end = opener == '(' ? TargetEnd(view, close + 1, '(', ')') : opener == '[' && isMarkdown ? TargetEnd(view, close + 1, '[', ']') : -1;
        if (end < 0)
            return close;
        bool isPicture = open > 0 && view[open - 1] == '!';
        Clear(view, isPicture ? open - 1 : open, isPicture ? end : open + 1);
        Clear(view, close, end);
        return end - 1;
    }

    // Behind the bracket that closes a link's target; parentheses in an address may nest once.
    private static int TargetEnd(char[] view, int start, char opener, char closer)
    {
        int depth = 0;
        for (int i = start; i < view.Length && view[i] != '\n'; i++)
        {
            if (view[i] == closer && --depth == 0)
                return i + 1;
            if (view[i] == opener && ++depth > 2)
                return -1;
            if (view[i] == '[' && i > start)
                return -1;
        }

        return -1;
    }

    private static void Clear(char[] view, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (view[i] != '\n')
                view[i] = ' ';
        }
    }
}
