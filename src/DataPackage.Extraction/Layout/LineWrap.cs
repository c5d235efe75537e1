using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Layout;

/// <summary>Knows at which column a document was hard-wrapped, and so which line goes on in the next.</summary>
internal sealed class LineWrap
{
    private const int Narrowest = 40;
    private const int Widest = 130;
    private const int Ragged = 15;
    private const int Slack = 8;

    private readonly char[] view;
    private readonly bool isMarkdown;
    private readonly int width;

    public LineWrap(char[] view, IReadOnlyList<SourceLine> lines, bool isMarkdown)
    {
        this.view = view;
        this.isMarkdown = isMarkdown;
        width = FindWidth(lines);
    }

    /// <summary>Whether the document was wrapped at a column.</summary>
    public bool IsWrapped => width > 0;

    /// <summary>Whether the paragraph that <paramref name="line"/> belongs to goes on in <paramref name="next"/>.</summary>
    public bool Continues(SourceLine line, SourceLine next)
    {
        bool ends = LineShape.EndsSentence(view, line);
        bool fits = line.Indent + line.Length + 1 + FirstWord(next) <= width - Slack;
        if (IsWrapped && !fits && Math.Max(line.Length, next.Length) <= Widest)
            return true;
        if (!ends && line.Length >= (isMarkdown || IsWrapped ? 10 : 30) && char.IsLower(view[next.Start]))
            return true;
        return isMarkdown && line.Length >= Narrowest && !(ends && Math.Max(line.Length, next.Length) > Widest);
    }

    private int FirstWord(SourceLine line)
    {
        int i = line.Start;
        while (i < line.End && view[i] != ' ' && i - line.Start < Narrowest)
            i++;
        return i - line.Start;
    }

    // The width that nine in ten of the lines keep that have a line right below, if most of them come close to it.
    private static int FindWidth(IReadOnlyList<SourceLine> lines)
    {
        int[] lengths = new int[Widest + 1];
        int count = 0;
        long wide = 0;
        long all = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            int length = lines[i].Indent + lines[i].Length;
            all += length;
            if (length > Widest)
                wide += length;
            else if (length >= Narrowest && !lines[i].IsBlank && !lines[i + 1].IsBlank)
            {
                lengths[length]++;
                count++;
            }
        }

        if (count < 3 || wide * 3 > all)
            return 0;
        int below = 0;
        int width = Widest + 1;
        while (below * 10 < count)
            below += lengths[--width];
        int close = 0;
        for (int length = Math.Max(Narrowest, width - Ragged); length <= Widest; length++)
            close += lengths[length];
        return close * 10 >= count * 6 ? width : 0;
    }
}
