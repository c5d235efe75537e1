using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Text;

/// <summary>Turns offsets into 1-based lines and columns. A line ends at LF, CR LF or CR.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly int[] starts;

    public LineMap(string text)
    {
        this.text = text;
        starts = FindStarts(text);
    }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int Count => starts.Length;

    /// <summary>The line at a 0-based index, without its line end.</summary>
    public TextSpan this[int index]
    {
        get
        {
            int end = index + 1 < starts.Length ? starts[index + 1] : text.Length;
            while (end > starts[index] && text[end - 1] is '\n' or '\r')
                end--;
            return TextSpan.FromBounds(starts[index], end);
        }
    }

    /// <summary>1-based line and column of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int index = Array.BinarySearch(starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The passage at a span.</summary>
    public Passage Passage(TextSpan span)
    {
        (int line, int column) = Locate(span.Start);
        return new Passage(span.In(text), span, line, column);
    }

    private static int[] FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts.ToArray();
    }
}
