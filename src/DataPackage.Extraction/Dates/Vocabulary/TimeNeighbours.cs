using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Vocabulary;

/// <summary>The words beside a month or season that show it to be one.</summary>
internal static class TimeNeighbours
{
    private static readonly ILookup<string, string> Words = DataTable.Rows("time-neighbours.tsv")
        .ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The words of a place beside it.</summary>
    public static HashSet<string> Of(string place) => new(Words[place], StringComparer.Ordinal);
}
