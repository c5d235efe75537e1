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
        string reading = new(ReadingView.Of(text));
        var blocks = new List<Block>();
        bool afterBlank = true;
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan line = Trim(reading, lines[i]);
            bool alone = afterBlank && (i + 1 == lines.Count || Trim(reading, lines[i + 1]).Length == 0);
            if (line.Length > 0)
            {
                Block block = ReadLine(text, reading, line, line.Start - lines[i].Start, afterBlank, alone);
                if (block.Span.Length > 0)
                    blocks.Add(block);
            }

            afterBlank = line.Length == 0;
        }

        return new DocumentLayout(text, reading, lines, blocks, new Dictionary<string, IReadOnlyList<string>>());
    }

    private static Block ReadLine(string text, string reading, TextSpan line, int indent, bool afterBlank, bool alone)
    {
        int marker = ListMarker.LengthAt(text, line.Start, line.End);
        if (marker > 0)
        {
            TextSpan item = Trim(reading, TextSpan.FromBounds(line.Start + marker, line.End));
            return new Block(BlockKind.ListItem, item, indent / 2, text.Substring(line.Start, marker), afterBlank);
        }

        return alone && LooksLikeTitle(reading, line)
            ? new Block(BlockKind.Heading, line, 2, null, afterBlank)
            : new Block(BlockKind.Paragraph, line, 0, null, afterBlank);
    }

    private static bool LooksLikeTitle(string reading, TextSpan line) =>
        line.Length <= 100
        && (char.IsUpper(reading[line.Start]) || char.IsDigit(reading[line.Start]) || reading[line.Start] is '"' or '\'')
        && (reading[line.End - 1] is not ('.' or '!' or ',' or ';' or ':') || EndsWithAbbreviation(reading, line));

    // "… Korea, Japan, and the U.S." is a title, "… as we did." is a sentence.
    private static bool EndsWithAbbreviation(string reading, TextSpan line) =>
        line.Length >= 4 && reading[line.End - 1] == '.' && char.IsUpper(reading[line.End - 2]) && reading[line.End - 3] == '.';

    private static TextSpan Trim(string reading, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && char.IsWhiteSpace(reading[start]))
            start++;
        while (end > start && char.IsWhiteSpace(reading[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
