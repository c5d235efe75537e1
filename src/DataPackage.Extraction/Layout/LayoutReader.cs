using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Layout;

/// <summary>Lines to blocks.</summary>
internal static class LayoutReader
{
    /// <summary>Reads a document as blocks.</summary>
    public static DocumentLayout Read(string text, bool isMarkdown)
    {
        var lines = new LineMap(text);
        var blocks = new List<Block>();
        bool afterBlank = true;
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan line = lines[i];
            int start = line.Start;
            int end = line.End;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (start < end)
                blocks.Add(new Block(BlockKind.Paragraph, TextSpan.FromBounds(start, end), 0, null, afterBlank));
            afterBlank = start == end;
        }

        return new DocumentLayout(text, text, lines, blocks, new Dictionary<string, IReadOnlyList<string>>());
    }
}
