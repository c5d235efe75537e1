using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>Nouns that announce a list: "for three reasons", "the following steps".</summary>
internal static class ListNouns
{
    private static readonly HashSet<string> Singulars = DataTable.Words("list-nouns.tsv");

    /// <summary>Whether a lower-case word is one of them, in singular or plural.</summary>
    public static bool Contains(string word)
    {
        if (Singulars.Contains(word))
            return true;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return Singulars.Contains(word.Substring(0, word.Length - 3) + "y");
        return word.EndsWith("s", StringComparison.Ordinal) && Singulars.Contains(word.Substring(0, word.Length - 1));
    }
}
