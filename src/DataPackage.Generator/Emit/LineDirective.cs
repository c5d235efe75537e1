using System;
using System.Globalization;
using System.Linq;
using DataPackage.Generator.Models;

namespace DataPackage.Generator.Emit;

/// <summary>Maps a printed member to the words it stands for, so that a debugger's step or a stack trace lands in the text.</summary>
/// <param name="Span">First and last place of the words.</param>
/// <param name="Path">Their file.</param>
internal sealed record LineDirective(string Span, string Path)
{
    // What the compiler allows in a directive and in a sequence point.
    private const int GreatestLine = 16_000_000;
    private const int GreatestColumn = 65_000;

    /// <summary>The directive for a passage, or null where the file's name cannot stand in one.</summary>
    /// <param name="passage">The words.</param>
    /// <param name="path">The file as the project tells it.</param>
    public static LineDirective? Of(Telling passage, string path)
    {
        if (path.Length == 0 || !path.All(MayStand) || passage.Line > GreatestLine || passage.Column > GreatestColumn)
            return null;
        int lastBreak = passage.Words.LastIndexOf('\n');
        int line = passage.Line + passage.Words.Count(c => c == '\n');
        int column = passage.Words.Length - lastBreak - 1 + (lastBreak < 0 ? passage.Column : 1);
        return new LineDirective("(" + Literal.Number(passage.Line) + "," + Literal.Number(passage.Column) + ")-("
            + Literal.Number(line) + "," + Literal.Number(Math.Min(column, GreatestColumn)) + ")", path);
    }

    /// <summary>The directive before a line of code.</summary>
    /// <param name="column">The 1-based column of the line at which the words are to start.</param>
    public string Before(int column) => "#line " + Span + " " + Literal.Number(column) + " \"" + Path + "\"";

    /// <summary>A file's path from the project's folder, with slashes; outside of it the file's name.</summary>
    public static string PathOf(string file, string projectDirectory)
    {
        string path = file.Replace('\\', '/');
        string folder = projectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        return folder.Length > 1 && path.StartsWith(folder, StringComparison.Ordinal)
            ? path.Substring(folder.Length)
            : path.Substring(path.LastIndexOf('/') + 1);
    }

    // The name ends at a quotation mark and knows no escapes.
    private static bool MayStand(char c) => c != '"' && char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
