using System.Globalization;
using System.Text;

namespace DataPackage.Extraction.Names;

/// <summary>Turns a label into an id: ASCII, lower case, words joined by '-'.</summary>
internal static class Slug
{
    /// <summary>"Côte d'Ivoire" becomes "cote-d-ivoire"; letters without an ASCII form stay as they are.</summary>
    public static string Of(string label)
    {
        var slug = new StringBuilder(label.Length);
        foreach (char c in WellFormed(label).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        if (slug.Length > 0 && slug[slug.Length - 1] == '-')
            slug.Length--;
        return slug.Length > 0 ? slug.ToString() : "unnamed";
    }

    // Normalize throws on lone surrogates.
    private static string WellFormed(string label)
    {
        var clean = new StringBuilder(label);
        for (int i = 0; i < clean.Length; i++)
        {
            bool paired = char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]);
            if (paired)
                i++;
            else if (char.IsSurrogate(clean[i]))
                clean[i] = ' ';
        }

        return clean.ToString();
    }
}
