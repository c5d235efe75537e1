using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Small words between the words of a name.</summary>
internal static class NameJoints
{
    private static readonly HashSet<string> Words = DataTable.Words("name-joints.tsv");

    /// <summary>Whether a word, as it is written, is one.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
