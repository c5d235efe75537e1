using System.Collections.Generic;

namespace DataPackage.Extraction.Text;

/// <summary>Says what is wrong with a document's characters; one finding a kind, at the first place.</summary>
internal static class TextInspector
{
    private const string Empty = "DPK0001";
    private const string Binary = "DPK0002";

    /// <summary>Whether a text with this finding is not read any further.</summary>
    public static bool IsUnreadable(Finding finding) => finding.Id is Empty or Binary;

    /// <summary>The problems of a document's text; none for a clean one.</summary>
    public static IReadOnlyList<Finding> Inspect(string path, string text)
    {
        if (IsBlank(text))
            return new[] { EmptyText(path) };
        CharacterCount count = CharacterCount.Of(text);
        if (count.IsBinary(text.Length))
        {
            string message = $"This looks like a binary file: {count.Binary.Times} NUL or control characters. Give the document as plain text in UTF-8.";
            return new[] { At(path, text, Binary, FindingSeverity.Warning, count.Binary.First, message) };
        }

        var findings = new List<Finding>();
        if (count.Undecodable.Times > 0)
        {
            string message = $"{count.Undecodable.Times} characters could not be decoded (U+FFFD or half a surrogate pair). Save the file as UTF-8; quotes that hold such characters are not the author's.";
            findings.Add(At(path, text, "DPK0003", FindingSeverity.Warning, count.Undecodable.First, message));
        }

        int hidden = count.Bidirectional.Times + count.Binary.Times;
        if (hidden > 0)
        {
            int first = count.Bidirectional.Times > 0 ? count.Bidirectional.First : count.Binary.First;
            string message = $"{hidden} invisible control characters, here U+{(int)text[first]:X4}, can make the text read otherwise than it is. Remove them from the file.";
            findings.Add(At(path, text, "DPK0005", FindingSeverity.Warning, first, message));
        }

        return findings;
    }

    /// <summary>The finding for a text in which no article was seen.</summary>
    public static Finding NoArticle(string path) => new(
        "DPK0004",
        FindingSeverity.Warning,
        path,
        default,
        1,
        1,
        "No article was found: there is no run of sentences among the lines. Check that the file holds the text itself, not only its page's menus.");

    private static Finding EmptyText(string path) => new(
        Empty, FindingSeverity.Warning, path, default, 1, 1, "The file is empty. Put the document's text into it or remove the file.");

    private static bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
                return false;
        }

        return true;
    }

    private static Finding At(string path, string text, string id, FindingSeverity severity, int offset, string message)
    {
        (int line, int column) = new LineMap(text).Locate(offset);
        return new Finding(id, severity, path, new TextSpan(offset, 1), line, column, message);
    }
}
