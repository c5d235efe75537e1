using System;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the boards that sign editorials: "The Editorial Board", "The Harbour Gazette editorial board".</summary>
internal static class EditorialBoards
{
    private const string Name = "editorial board";

    /// <summary>Whether a name is that of a board.</summary>
    public static bool IsBoard(string name) => name.EndsWith(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says no more than that a board signs.</summary>
    public static bool IsAlone(string line) => IsBoard(line) && line.Length <= "the ".Length + Name.Length;

    /// <summary>Whose board it is, or null when its name does not tell.</summary>
    public static string? House(string name)
    {
        int end = name.Length - Name.Length - 1;
        return end > 0 && IsBoard(name) && name.IndexOf(' ') < end ? name.Substring(0, end) : null;
    }
}
