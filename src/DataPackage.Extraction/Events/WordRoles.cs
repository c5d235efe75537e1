using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>Words that play a part in telling occurrences, from one table.</summary>
internal static class WordRoles
{
    private static readonly ILookup<string, string> Words = DataTable.Rows("event-word-roles.tsv")
        .ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>The words of a role.</summary>
    public static HashSet<string> Of(string role) => new(Words[role], StringComparer.Ordinal);
}
