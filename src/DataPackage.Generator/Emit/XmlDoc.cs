using System.Globalization;
using System.Text;

namespace DataPackage.Generator.Emit;

/// <summary>Writes words of a text into an XML documentation comment: one line, nothing that ends the comment or the element.</summary>
internal static class XmlDoc
{
    private const int Longest = 600;

    /// <summary>The words, white space collapsed, escaped, cut behind a word when they are very long.</summary>
    public static string Text(string words)
    {
        var doc = new StringBuilder(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (char.IsWhiteSpace(c))
            {
                if (doc.Length >= Longest)
                    return doc.Append(" …").ToString();
                if (doc.Length > 0 && doc[doc.Length - 1] != ' ')
                    doc.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
            {
                AppendVisible(doc, words, i++, 2);
            }
            else
            {
                AppendVisible(doc, words, i, 1);
            }

            if (doc.Length >= 2 * Longest)
                return doc.Append('…').ToString();
        }

        return doc.ToString().TrimEnd(' ');
    }

    private static void AppendVisible(StringBuilder doc, string words, int index, int length)
    {
        switch (words[index])
        {
            case '&':
                doc.Append("&amp;");
                break;
            case '<':
                doc.Append("&lt;");
                break;
            case '>':
                doc.Append("&gt;");
                break;
            default:
                doc.Append(MayStand(words, index) ? words.Substring(index, length) : "\uFFFD");
                break;
        }
    }

    private static bool MayStand(string words, int index) => CharUnicodeInfo.GetUnicodeCategory(words, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
