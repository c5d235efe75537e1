using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the menu of a site, written on one line, and the path to a page ("Home &gt; News &gt; Press room") from titles.</summary>
/// <param name="IsMenu">"News | Opinion | Sports", "Issues   Topics   About", "Home News Business Sports".</param>
/// <param name="IsPath">"Opinion &gt; Editorials", "Issue 88 / Interview".</param>
/// <param name="Places">The places of a menu or path in order; the line itself where it is neither.</param>
internal sealed record NavigationBar(bool IsMenu, bool IsPath, IReadOnlyList<string> Places)
{
    private const int LongestCell = 40;
    private const int FewestCells = 3;
    private const int FewestWords = 5;

    private static readonly string[] Steps = PageMarks.Of("step");

    // Columns are parted by blanks alone.
    private static readonly string[] Bars = PageMarks.Of("bar").Concat(new[] { "  " }).ToArray();

    /// <summary>Reads a line of the reading view.</summary>
    public static NavigationBar Read(string line) => Read(line, LineFacts.Of(line));

    /// <summary>Reads a line of which the facts are known.</summary>
    public static NavigationBar Read(string line, LineFacts facts)
    {
        bool mayPart = facts.Has(Marks.Cell) && line.Length <= PageLine.LongestLabel;
        IReadOnlyList<string> bars = mayPart ? Cells(line, Bars) : Array.Empty<string>();
        IReadOnlyList<string> steps = mayPart ? Cells(line, Steps) : Array.Empty<string>();
        bool isMenu = (bars.Count >= FewestCells && bars.All(cell => cell[cell.Length - 1] != ':')) || steps.Count >= FewestCells || IsRowOfLabels(line, facts);
        bool isPath = steps.Count >= 2 && steps.Sum(cell => cell.Length) <= 2 * LongestCell;
        return new NavigationBar(isMenu, isPath, steps.Count >= 2 ? steps : bars.Count >= 2 ? bars : new[] { line });
    }

    /// <summary>Whether the last step of a path is this place; a title may be longer than the cells of a menu.</summary>
    public static bool EndsWithPlace(string line, string place)
    {
        string above = line.Substring(0, line.Length - place.Length);
        return Steps.Any(step => above.EndsWith(step, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Cells(string line, string[] marks)
    {
        if (!marks.Any(mark => line.IndexOf(mark, StringComparison.Ordinal) > 0))
            return Array.Empty<string>();
        string[] cells = line.Split(marks, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()).Where(cell => cell.Any(char.IsLetterOrDigit)).ToArray();
        return cells.All(cell => cell.Length <= LongestCell && cell[cell.Length - 1] != '.') ? cells : Array.Empty<string>();
    }

    private static bool IsRowOfLabels(string line, LineFacts facts)
    {
        if (facts.Words < FewestWords || (facts.Capitals < facts.Words && line.Length <= PageLine.LongestLabel))
            return false;
        List<string> words = PersonNames.Words(line, 0, Math.Min(line.Length, PageLine.LongestLabel)).Select(word => word.In(line)).ToList();
        return words.Count >= FewestWords && words.All(PersonNames.IsCapitalised) && words.Count(PageLabels.IsLabel) >= FewestCells;
    }
}
