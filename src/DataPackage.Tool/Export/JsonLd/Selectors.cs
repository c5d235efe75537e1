using System;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.JsonLd;

/// <summary>How to find a quote again: W3C Web Annotation Data Model, selectors by words and by position in code points.</summary>
internal static class Selectors
{
    private const int Surroundings = 32;

    /// <summary>The words, with some of the paragraph around them.</summary>
    public static JsonObject Quote(ArticleJson article, string quote, int start)
    {
        var selector = new JsonObject { ["@type"] = "TextQuoteSelector", ["exact"] = quote };
        ParagraphJson? paragraph = article.Paragraphs.FirstOrDefault(p => p.Start <= start && start + quote.Length <= p.Start + p.Length);
        if (paragraph is null)
            return selector;
        int at = start - paragraph.Start;
        string before = paragraph.Text[Whole(paragraph.Text, Math.Max(0, at - Surroundings))..at];
        int end = at + quote.Length;
        string after = paragraph.Text[end..Whole(paragraph.Text, Math.Min(paragraph.Text.Length, end + Surroundings))];
        if (before.Length > 0)
            selector["prefix"] = before;
        if (after.Length > 0)
            selector["suffix"] = after;
        return selector;
    }

    /// <summary>From the first code point to the one behind the last.</summary>
    public static JsonObject Position(string quote, int codePointStart) => new()
    {
        ["@type"] = "TextPositionSelector",
        ["start"] = codePointStart,
        ["end"] = codePointStart + quote.EnumerateRunes().Count(),
    };

    /// <summary>An offset that splits no surrogate pair.</summary>
    private static int Whole(string text, int offset) => offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
