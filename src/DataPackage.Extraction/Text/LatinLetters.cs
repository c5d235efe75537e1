using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Text;

/// <summary>Latin letters without their marks, for ids and names.</summary>
/// <remarks>A table and not <c>string.Normalize</c>, which does nothing where globalization is invariant.</remarks>
internal static class LatinLetters
{
    private static readonly Dictionary<char, string> Plain =
        DataTable.Rows("latin-letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    /// <summary>The plain letters that stand for a letter with a mark ("é" is "e"); false for every other character.</summary>
    public static bool TryGetPlain(char letter, out string plain)
    {
        plain = string.Empty;
        return letter >= '\u00C0' && Plain.TryGetValue(letter, out plain!);
    }
}
