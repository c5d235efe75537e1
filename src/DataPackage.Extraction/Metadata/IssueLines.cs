using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the line that names an issue of a series and when it appeared.</summary>
internal static class IssueLines
{
    private static readonly string[] IssueWords = SeriesCues.Of("issue").Select(word => word + " ").ToArray();

    /// <summary>"News from City Hall · Issue 57 · May 2023", "(Tide Papers 22, January 2020)": the number of an issue, and its month.</summary>
    public static bool Names(PageLine line)
    {
        if (line.Dates.Count != 1)
            return false;
        IReadOnlyList<string> cells = line.Navigation.Places;
        if (cells.Count == 1)
            cells = line.Reading.Trim('(', ')').Split(',').Select(cell => cell.Trim()).ToList();
        return cells.Count > 1 && cells.Any(cell => IsIssue(cell) || Title.IsNumberedSeries(cell)) && cells.Any(IsDate);
    }

    private static bool IsIssue(string cell) =>
        IssueWords.Any(word => cell.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        && cell.Length < 30 && char.IsDigit(cell[cell.Length - 1]);

    /// <summary>Whether a piece of a line is a date and nothing else.</summary>
    public static bool IsDate(string cell) => DateLines.Read(cell) is { OtherWords: 0, Cue: >= DateCue.None };
}
