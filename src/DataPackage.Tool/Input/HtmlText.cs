using System;
using System.IO;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DataPackage.Tool.Input;

/// <summary>A web page as the text a browser saves of it: a line for each block, items of lists behind bullets.</summary>
internal sealed class HtmlText
{
    private const string Unseen = " script style noscript template svg math iframe object head select datalist ";

    private const string Blocks =
        " address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul ";

    private readonly StringBuilder text = new();
    private readonly StringBuilder line = new();

    /// <summary>The text of a page; its encoding is the one it declares.</summary>
    public static string Read(byte[] page)
    {
        using var stream = new MemoryStream(page);
        using IDocument document = new HtmlParser().ParseDocument(stream);
        var reader = new HtmlText();
        if (document.QuerySelector("h1") is null && !string.IsNullOrWhiteSpace(document.Title))
            reader.line.Append(document.Title).Append('\n');
        reader.Walk(document);
        return reader.text.ToString();
    }

    // Parsed pages may be nested deeper than the stack is high, so the walk goes from node to node.
    private void Walk(IDocument document)
    {
        INode? node = document.Body;
        int lists = 0;
        while (node is not null)
        {
            bool isSeen = node is not IElement element || !Is(element, Unseen);
            if (isSeen)
                lists += Enter(node, lists);
            if (isSeen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                lists -= Leave(node);
                node = node.Parent == document.Body ? null : node.Parent;
            }

            if (node is not null)
                lists -= Leave(node);
            node = node?.NextSibling;
        }

        EndLine();
    }

    private int Enter(INode node, int lists)
    {
        if (node is IText words)
            line.Append(words.Data);
        if (node is not IElement element)
            return 0;
        if (element.LocalName == "br" || Is(element, Blocks))
            EndLine();
        if (element.LocalName == "li")
            text.Append(' ', Math.Clamp(lists, 1, 10) * 2).Append("\u2022 ");
        if (element.LocalName is "td" or "th")
            line.Append(' ');
        return element.LocalName is "ul" or "ol" ? 1 : 0;
    }

    private int Leave(INode node)
    {
        if (node is not IElement element || Is(element, Unseen))
            return 0;
        if (Is(element, Blocks))
            EndLine();
        return element.LocalName is "ul" or "ol" ? 1 : 0;
    }

    private void EndLine()
    {
        bool hasWords = false;
        bool isGap = false;
        foreach (ReadOnlyMemory<char> chunk in line.GetChunks())
        {
            foreach (char c in chunk.Span)
            {
                // HTML folds white space; a no-break space is none.
                bool isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
                if (!isSpace && isGap && hasWords)
                    text.Append(' ');
                if (!isSpace)
                    text.Append(c);
                hasWords |= !isSpace;
                isGap = isSpace;
            }
        }

        line.Clear();
        if (hasWords)
            text.Append("\n\n");
    }

    private static bool Is(IElement element, string names) => names.Contains($" {element.LocalName} ", StringComparison.Ordinal);
}
