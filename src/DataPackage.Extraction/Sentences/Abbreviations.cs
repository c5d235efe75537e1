using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>How an abbreviation uses its dot.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>Stands before what it belongs to and never ends a sentence: "Mr.", "vs.", "Mt.".</summary>
    Title,

    /// <summary>Only before a number: "No. 5", "p. 55".</summary>
    Number,

    /// <summary>A month or weekday: "Nov. 22".</summary>
    Month,

    /// <summary>May end a sentence; the next word tells: "Co.", "U.S.", "p.m.".</summary>
    End,
}

/// <summary>The abbreviations that carry a dot.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, AbbreviationKind> Kinds = new(StringComparer.Ordinal);
    private static readonly HashSet<string> OrdinaryWords = new(StringComparer.Ordinal);

    static Abbreviations()
    {
        foreach (string[] row in DataTable.Rows("abbreviations.tsv"))
        {
            Kinds.Add(row[0], (AbbreviationKind)Enum.Parse(typeof(AbbreviationKind), row[1], ignoreCase: true));
            if (row.Length > 2)
                OrdinaryWords.Add(row[0]);
        }
    }

    /// <summary>The kind of a word given in lower case without its last dot.</summary>
    public static AbbreviationKind KindOf(string lower) =>
        Kinds.TryGetValue(lower, out AbbreviationKind kind) ? kind : AbbreviationKind.None;

    /// <summary>Whether the letters are an ordinary word too ("no", "sun"), so that a sentence may end with it.</summary>
    public static bool IsOrdinaryWord(string lower) => OrdinaryWords.Contains(lower);
}
