using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>How surely a noun names an occurrence.</summary>
internal enum NounClass
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>When a date is told of it: "the visit in May".</summary>
    Act,

    /// <summary>Also when a year is but its name: "the 2011 earthquake".</summary>
    Happening,
}

/// <summary>Nouns that name occurrences.</summary>
internal static class NounLexicon
{
    private static readonly Dictionary<string, NounClass> Classes = DataTable.Rows("event-nouns.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key, rows => (NounClass)Enum.Parse(typeof(NounClass), rows.First()[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a word names.</summary>
    public static NounClass ClassOf(string word) => Classes.TryGetValue(word, out NounClass found) ? found : NounClass.None;
}
