using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>Lines to blocks.</summary>
internal static class LayoutReader
{
    /// <summary>Reads a document as blocks. Front matter makes any document Markdown.</summary>
    public static DocumentLayout Read(string text, bool isMarkdown)
    {
        var lines = new LineMap(text);
        FrontMatter frontMatter = FrontMatter.Read(text, lines);
        bool hasMarkup = isMarkdown || frontMatter.FirstTextLine > 0;
        char[] view = ReadingView.Of(text);
        if (frontMatter.FirstTextLine < lines.Count)
            MarkupBlanker.Blank(view, lines[frontMatter.FirstTextLine].Start, hasMarkup);
        List<SourceLine> content = SourceLine.Read(view, lines, frontMatter.FirstTextLine);
        IReadOnlyList<Block> blocks = NumberedHeadings.Promote(BlockReader.Read(text, view, content, hasMarkup), view);
        return new DocumentLayout(text, new string(view), lines, blocks, frontMatter.Values);
    }
}
