using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>A line of the reading view without the blanks around it.</summary>
/// <param name="Start">Its first visible character.</param>
/// <param name="End">Behind its last visible character.</param>
/// <param name="Indent">Columns in front of it.</param>
internal readonly record struct SourceLine(int Start, int End, int Indent)
{
    public int Length => End - Start;

    public bool IsBlank => End == Start;

    /// <summary>The lines from a 0-based line on.</summary>
    public static List<SourceLine> Read(char[] view, LineMap lines, int first)
    {
        var result = new List<SourceLine>(lines.Count);
        for (int i = first; i < lines.Count; i++)
            result.Add(Trim(view, lines[i].Start, lines[i].End));
        return result;
    }

    /// <summary>What is visible between two offsets.</summary>
    public static SourceLine Trim(char[] view, int start, int end)
    {
        int first = start;
        while (first < end && char.IsWhiteSpace(view[first]))
            first++;
        while (end > first && char.IsWhiteSpace(view[end - 1]))
            end--;
        return new SourceLine(first, end, first - start);
    }
}
