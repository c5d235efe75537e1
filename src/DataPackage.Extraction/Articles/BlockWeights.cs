using System;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>
/// All the weights by which the article is chosen, in words: a block of prose weighs about as many words as it has,
/// a block of anything else costs as many words of prose as one would give up to leave it out.
/// </summary>
/// <remarks>Set by hand on pages of many kinds, then checked one by one on public article-extraction pages.</remarks>
internal static class BlockWeights
{
    /// <summary>Prose words that must stand before a closing line ("About the author", "Comments") for it to close the article.</summary>
    public const double WordsBeforeEnd = 45;

    /// <summary>What prose behind a closed article still counts.</summary>
    public const double AfterEnd = 0.15;

    /// <summary>What prose behind a comment heading still counts: comments may be longer than the article they follow.</summary>
    public const double AfterComments = 0.02;

    /// <summary>A block is kept inside the article when it weighs more than this.</summary>
    public const double Kept = 0;

    private const int MostGapGrowth = 9;

    private const double Junk = -6;
    private const double Aside = -14;
    private const double Repeated = -5;
    private const double Byline = -6;
    private const double Teaser = -5;
    private const double TitleLike = -3.5;
    private const double MenuItem = -3;
    private const double LongItem = -1;
    private const int MostWords = 60;

    /// <summary>A line that ends in a comma right above prose.</summary>
    public const double Salutation = 1;

    /// <summary>
    /// How much dearer a block is that is no prose when others stand before it: one heading between two paragraphs is
    /// usual, three lines between two single sentences are a list of teasers.
    /// </summary>
    public static double GapGrowth(int gap) => 0.8 * Math.Sqrt(Math.Min(gap, MostGapGrowth));

    /// <summary>The weight of a block.</summary>
    public static double Of(BlockTraits block, bool isRepeated, bool isTeaser, bool isAnnouncedItem)
    {
        if (block.IsAside)
            return Aside;
        if (block.IsJunk || block.Words == 0)
            return Junk;
        if (isRepeated)
            return Repeated;
        if (block.IsByline || block.IsDateline)
            return Byline;
        if (isTeaser)
            return Teaser;
        if (block.IsCutOff && block.Words >= 8 && block.Sentences <= 3)
            return Teaser;
        double words = Math.Min(block.Words, MostWords);
        if (block.Kind == BlockKind.ListItem)
            return ListItem(block, words, isAnnouncedItem);
        if (block.Kind == BlockKind.Heading)
            return TitleLike;
        if (block.EndsSentence && (block.LowerShare >= 0.35 || IsFullOfNames(block) || block.IsTurn))
            return block.Words >= 10 ? words : words / 2;
        if (block.LowerShare >= 0.55 && block.Words >= 16)
            return words / 2;
        return TitleLike;
    }

    // A paragraph that lists films, towns or ministers: many capitals, and still some sentences.
    private static bool IsFullOfNames(BlockTraits block) => block.Words >= 25 && block.Sentences >= 2 && block.LowerShare >= 0.2;

    private static double ListItem(BlockTraits block, double words, bool isAnnounced)
    {
        if (block.EndsSentence && block.Words >= 6 && block.LowerShare >= 0.4)
            return words * 0.8;
        if (isAnnounced)
            return Math.Max(1, words / 2);
        return block.LowerShare >= 0.5 && block.Words >= 6 ? LongItem : MenuItem;
    }
}
