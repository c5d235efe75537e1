using System.Collections.Generic;

namespace DataPackage.Extraction.Articles;

/// <summary>Tells the caption of a picture from a paragraph that mentions one.</summary>
internal static class Captions
{
    private const int LongestCaption = 70;
    private const int MostCaptionsAbove = 2;
    private const int LongestCredit = 9;
    private const int MostSentences = 5;

    /// <summary>The first of the blocks right above the article that may be captions of its picture.</summary>
    public static int Before(IReadOnlyList<BlockTraits> blocks, int first)
    {
        int i = first;
        while (i > 0 && first - i < MostCaptionsAbove && IsCaption(blocks[i - 1]))
            i--;
        return i;
    }

    /// <summary>Whether a block that names a photographer or a source is short enough to stand below a picture.</summary>
    public static bool IsCaption(BlockTraits block) =>
        block.HasCaptionPhrase && !block.IsEnd && block.Words is > 3 and <= LongestCaption && block.Sentences <= MostSentences;

    /// <summary>Whether a block is no more than a credit, so that what stands above it is the caption.</summary>
    public static bool IsCredit(BlockTraits block) =>
        block.HasCaptionPhrase && !block.IsJunk && block.Words <= LongestCredit && !block.EndsSentence;
}
