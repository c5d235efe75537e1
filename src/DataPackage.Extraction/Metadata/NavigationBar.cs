using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the menu of a site, written on one line, and the path to a page ("Home &gt; News &gt; Press room") from titles.</summary>
internal static class NavigationBar
{
    private const int LongestCell = 40;
    private const int FewestCells = 3;
    private const int FewestWords = 5;

    private static readonly string[] Bars = { " | ", " \u00B7 ", " \u2022 ", " \u25AA ", " \u25B8 ", " \u25BE ", " \u25BC ", "  " };
    // The reading view shows a closing guillemet as a straight quote.
    private static readonly string[] Steps = { " > ", " / ", " \u00BB ", " \u203A ", " \u2192 ", " \u25B8 ", " \u25BA ", " \\ ", " \" " };

    /// <summary>"News | Opinion | Sports", "Issues   Topics   About", "Home News Business Sports".</summary>
    public static bool IsMenu(string line) =>
        (Cells(line, Bars) is { Count: >= FewestCells } cells && cells.All(cell => cell[cell.Length - 1] != ':')) || Cells(line, Steps).Count >= FewestCells || IsRowOfLabels(line);

    /// <summary>"Opinion &gt; Editorials", "Issue 88 / Interview".</summary>
    public static bool IsPath(string line) => Cells(line, Steps) is { Count: >= 2 } cells && cells.Sum(cell => cell.Length) <= 2 * LongestCell;

    /// <summary>The places of a menu or path in order; the line itself where it is neither.</summary>
    public static IReadOnlyList<string> Places(string line)
    {
        IReadOnlyList<string> bars = Cells(line, Bars);
        IReadOnlyList<string> steps = Cells(line, Steps);
        return steps.Count >= 2 ? steps : bars.Count >= 2 ? bars : new[] { line };
    }

    /// <summary>Whether the last step of a path is this place; a title may be longer than the cells of a menu.</summary>
    public static bool EndsWithPlace(string line, string place)
    {
        string above = line.Substring(0, line.Length - place.Length);
        return Steps.Any(step => above.EndsWith(step, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Cells(string line, string[] marks)
    {
        if (line.Length > PageLine.LongestLabel || !marks.Any(mark => line.IndexOf(mark, StringComparison.Ordinal) > 0))
            return Array.Empty<string>();
        string[] cells = line.Split(marks, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()).Where(cell => cell.Any(char.IsLetterOrDigit)).ToArray();
        return cells.All(cell => cell.Length <= LongestCell && cell[cell.Length - 1] != '.') ? cells : Array.Empty<string>();
    }

    private static bool IsRowOfLabels(string line)
    {
        List<string> words = PersonNames.Words(line, 0, Math.Min(line.Length, PageLine.LongestLabel)).Select(word => word.In(line)).ToList();
        return words.Count >= FewestWords && words.All(PersonNames.IsCapitalised) && words.Count(PageLabels.IsLabel) >= FewestCells;
    }
}
