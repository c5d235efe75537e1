using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the controls, menus and notices of a page from lines that somebody wrote as a title.</summary>
internal static class PageLabels
{
    private static readonly HashSet<string> Whole = DataTable.Words("page-labels.tsv");

    private static readonly ILookup<char, string> Openings = Whole
        .Where(label => label.EndsWith("*", StringComparison.Ordinal))
        .ToLookup(label => label[0], label => label.TrimEnd('*'));

    private const int LongestLabel = 80;

    private static readonly string[] Partings = { " - ", " | " };

    private static readonly string[] CommentHeads = { "comments", "comment", "responses", "replies" };

    private static readonly string[] Endings = Whole
        .Where(label => label[0] == '*').Select(label => label.TrimStart('*')).ToArray();

    /// <summary>Whether a line is a label of the page.</summary>
    public static bool IsLabel(string line) =>
        line.Length is > 0 and <= LongestLabel && MayBeLabel(line, LineFacts.Of(line)) && IsLabelInLower(line.ToLowerInvariant());

    /// <summary>Whether a line opens or ends with a word of a label.</summary>
    public static bool MayBeLabel(string line, LineFacts facts) =>
        line.Length is > 0 and <= LongestLabel && (!char.IsLetter(line[0]) || facts.OpensWith(CueClasses.Label) || facts.Has(CueClasses.LabelEnd));

    /// <summary>Whether a line, given in lower case, is a label of the page.</summary>
    public static bool IsLabelInLower(string lower) =>
        lower.Length is > 0 and <= LongestLabel
        && (Whole.Contains(lower) || Endings.Any(end => lower.EndsWith(end, StringComparison.Ordinal))
            || Openings[lower[0]].Any(label => Opens(lower, label)) || IsRowOfLabels(lower));

    /// <summary>Whether the comments of readers begin at a line; nothing below speaks of the article.</summary>
    public static bool OpensComments(string line) =>
        line.StartsWith("leave a ", StringComparison.OrdinalIgnoreCase)
        || (line.Length < 30 && (line.EndsWith(" comments", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(CommentHeads, head => string.Equals(line, head, StringComparison.OrdinalIgnoreCase))));

    /// <summary>"press release - for immediate release".</summary>
    private static bool IsRowOfLabels(string lower) =>
        Array.Exists(Partings, parting => lower.IndexOf(parting, StringComparison.Ordinal) > 0)
        && lower.Split(Partings, StringSplitOptions.None).All(part => part.Trim() is { Length: > 0 } label && IsLabelInLower(label));

    /// <summary>A label opens only short lines: "Share this" does, "Share prices fell for the third week running" does not.</summary>
    private static bool Opens(string lower, string label) =>
        lower.StartsWith(label, StringComparison.Ordinal)
        && ((lower.Length > label.Length && lower[label.Length] == ':') || label[label.Length - 1] is ' ' or ':' || lower.Length == label.Length || !char.IsLetter(lower[label.Length]))
        && (label.Contains(":") || label.Contains(" ") || PersonNames.CountWords(lower) <= 4);
}
