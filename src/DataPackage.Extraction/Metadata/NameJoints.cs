using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Small words between the words of a name.</summary>
internal static class NameJoints
{
    private static readonly HashSet<string> OfSites = DataTable.Words("name-joints.tsv");
    private static readonly HashSet<string> Words = new(DataTable.Rows("name-joints.tsv").Where(row => row.Length == 1).Select(row => row[0]), StringComparer.Ordinal);

    /// <summary>Whether a word, as it is written, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>Whether a word may be one in the name of a site, which is freer: "Notes from the Quay".</summary>
    public static bool MayJoinSite(string word) => OfSites.Contains(word);
}
