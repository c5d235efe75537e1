using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Layout;

/// <summary>Tells "1. Introduction", a numbered section heading, from an item of a numbered list.</summary>
internal static class NumberedHeadings
{
    private const int LongestHeading = 80;

    /// <summary>Makes headings of numbered title-like items that stand alone between paragraphs.</summary>
    public static IReadOnlyList<Block> Promote(IReadOnlyList<Block> blocks, char[] view)
    {
        if (!blocks.Any(block => block.Kind == BlockKind.ListItem))
            return blocks;
        Block[] result = blocks.ToArray();
        for (int i = 0; i < result.Length; i++)
        {
            Block block = blocks[i];
            bool isNumbered = block.Marker is not null && char.IsDigit(block.Marker[0]);
            if (isNumbered && StandsAlone(blocks, i) && block.Span.Length <= LongestHeading
                && LineShape.IsTitleLike(view, new SourceLine(block.Span.Start, block.Span.End, 0)))
                result[i] = block with { Kind = BlockKind.Heading, Level = 2, Marker = null };
        }

        return result;
    }

    private static bool StandsAlone(IReadOnlyList<Block> blocks, int i) =>
        blocks[i].AfterBlank
        && (i == 0 || blocks[i - 1].Kind != BlockKind.ListItem)
        && i + 1 < blocks.Count && blocks[i + 1].AfterBlank && blocks[i + 1].Kind != BlockKind.ListItem;
}
