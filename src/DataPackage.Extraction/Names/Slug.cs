using System.Globalization;
using System.Text;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Names;

/// <summary>Turns a label into an id: ASCII, lower case, words joined by '-'.</summary>
internal static class Slug
{
    /// <summary>"Côte d'Ivoire" becomes "cote-d-ivoire"; letters without an ASCII form stay as they are.</summary>
    public static string Of(string label)
    {
        var slug = new StringBuilder(label.Length);
        foreach (char c in label)
        {
            if (LatinLetters.TryGetPlain(c, out string plain))
                slug.Append(plain.ToLowerInvariant());
            else if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        if (slug.Length > 0 && slug[slug.Length - 1] == '-')
            slug.Length--;
        return slug.Length > 0 ? slug.ToString() : "unnamed";
    }
}
