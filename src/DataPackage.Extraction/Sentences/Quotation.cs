using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Finds what stands between quotation marks in a paragraph: straight and typographic, double and, where they clearly are quotes, single.</summary>
internal static class Quotation
{
    // Words that start with an apostrophe: "'nineties", "'twas", "'em".
    private static readonly string[] Elisions = { "nineties", "eighties", "tis", "twas", "em", "til", "cause", "n" };

    /// <summary>The quotations of a piece, marks included, in no particular order. A mark without its partner quotes nothing.</summary>
    /// <param name="text">The document, whose typographic marks tell which way they point.</param>
    /// <param name="reading">Its reading view, or the same text.</param>
    /// <param name="span">One paragraph.</param>
    /// <param name="goesOn">Whether the next paragraph opens with a mark, so that a quotation may go on there without being closed here.</param>
    public static List<TextSpan> Find(string text, string reading, TextSpan span, bool goesOn = false)
    {
        var found = new List<TextSpan>();
        int open = -1;
        int openSingle = -1;
        int closeSingle = -1;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (!IsMark(c) && !IsMark(reading[i]))
                continue;

            bool opens = MayOpen(reading, i, span);
            bool closes = MayClose(reading, i, span);
            if (c is '\'' or '`' or '\u2018' or '\u2019' || reading[i] == '\'')
            {
                // The workers' rights: an apostrophe after s closes only when nothing better comes.
                if (c != '\u2019' && opens && !IsElision(reading, i, span))
                {
                    Close(found, ref openSingle, ref closeSingle);
                    openSingle = i;
                }
                else if (openSingle >= 0 && c is not ('\u2018' or '`') && closes)
                {
                    bool sure = reading[i - 1] != 's';
                    closeSingle = sure || closeSingle < 0 ? i + 1 : closeSingle;
                    if (sure)
                        Close(found, ref openSingle, ref closeSingle);
                }

                continue;
            }

            if (open < 0)
            {
                if (PointsIn(c) || (!PointsOut(c) && opens))
                    open = i;
            }
            else if (PointsOut(c) || (!PointsIn(c) && closes))
            {
                found.Add(TextSpan.FromBounds(open, i + 1));
                open = -1;
            }
            else
            {
                open = i;
            }
        }

        Close(found, ref openSingle, ref closeSingle);
        if (open >= 0 && goesOn)
            found.Add(TextSpan.FromBounds(open, span.End));
        return found;
    }

    /// <summary>Whether a piece opens with a double quotation mark.</summary>
    public static bool Opens(string reading, TextSpan span) => span.Length > 0 && reading[span.Start] is '"' or '\u201C';

    private static void Close(List<TextSpan> found, ref int open, ref int close)
    {
        if (open >= 0 && close > open)
            found.Add(TextSpan.FromBounds(open, close));
        open = -1;
        close = -1;
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '`' || (c >= '\u00AB' && (c is '\u2018' or '\u2019' || PointsIn(c) || PointsOut(c)));

    private static bool PointsIn(char c) => c is '\u201C' or '\u201E' or '\u00AB';

    private static bool PointsOut(char c) => c is '\u201D' or '\u00BB';

    private static bool MayOpen(string reading, int at, TextSpan span)
    {
        char before = at > span.Start ? reading[at - 1] : ' ';
        char after = at + 1 < span.End ? reading[at + 1] : ' ';
        return !char.IsLetterOrDigit(before) && before is not ('.' or ',' or '!' or '?') && !char.IsWhiteSpace(after);
    }

    private static bool MayClose(string reading, int at, TextSpan span)
    {
        char before = at > span.Start ? reading[at - 1] : ' ';
        char after = at + 1 < span.End ? reading[at + 1] : ' ';
        return !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
    }

    private static bool IsElision(string reading, int at, TextSpan span)
    {
        int end = at + 1;
        if (end < span.End && char.IsDigit(reading[end]))
            return true;
        while (end < span.End && char.IsLetter(reading[end]))
            end++;
        foreach (string word in Elisions)
        {
            if (word.Length == end - at - 1 && string.CompareOrdinal(word, 0, reading, at + 1, word.Length) == 0)
                return true;
        }

        return false;
    }
}
