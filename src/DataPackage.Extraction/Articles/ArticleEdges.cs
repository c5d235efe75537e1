using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Moves the edges of the chosen run to where the article itself begins and ends.</summary>
internal static class ArticleEdges
{
    private const int MostBiographies = 4;
    private const int MostStandfirstWords = 70;
    private const int MostStandfirstBlocks = 8;
    private const int MostLinesBelowTitle = 8;
    private const int LongestQuotedTitle = 20;

    /// <summary>The block behind the last byline, date or path to the page near the run's head: what stands above it is a standfirst or a slogan, not the article.</summary>
    public static int WithoutStandfirst(IReadOnlyList<BlockTraits> blocks, IReadOnlyList<double> weights, int first, int last)
    {
        int start = first;
        int words = 0;
        for (int i = first; i <= last && i - first <= MostStandfirstBlocks && words <= MostStandfirstWords; i++)
        {
            if ((blocks[i].IsByline || blocks[i].IsDateline || blocks[i].IsTrail) && words > 0)
                start = i + 1;
            else if (weights[i] > BlockWeights.Kept)
                words += blocks[i].Words;
        }

        while (start < last && weights[start] <= BlockWeights.Kept)
            start++;
        return HasProse(weights, start, last) ? start : first;
    }

    /// <summary>The block behind a short one that is a quotation and nothing else: so an interview is called, by a sentence that was said in it.</summary>
    public static int WithoutQuotedTitle(DocumentLayout layout, IReadOnlyList<BlockTraits> blocks, IReadOnlyList<double> weights, int first, int last)
    {
        if (blocks[first].Words > LongestQuotedTitle || !IsQuotation(layout, first) || (first < last && IsQuotation(layout, first + 1)))
            return first;
        int next = first + 1;
        while (next < last && weights[next] <= BlockWeights.Kept)
            next++;
        return HasProse(weights, next, last) ? next : first;
    }

    /// <summary>The section heading right above the run, when the page's title stands further up; else the run's first block.</summary>
    public static int WithSectionHeading(IReadOnlyList<Block> layout, IReadOnlyList<BlockTraits> blocks, int first)
    {
        if (first == 0 || !IsHeading(blocks[first - 1]))
            return first;
        if (StandsBelowHigher(layout, first - 1))
            return first - 1;
        bool belowDate = false;
        for (int i = first - 2; i >= 0 && i >= first - 1 - MostLinesBelowTitle; i--)
        {
            belowDate |= blocks[i].IsByline || blocks[i].IsDateline || blocks[i].NamesDay;
            if (belowDate && !blocks[i].EndsSentence && !blocks[i].IsJunk && !blocks[i].IsByline && !blocks[i].IsDateline && blocks[i].Words >= 3)
                return first - 1;
        }

        return first;
    }

    /// <summary>The last block before the lines about the authors.</summary>
    public static int WithoutBiography(IReadOnlyList<BlockTraits> blocks, IReadOnlyList<double> weights, int first, int last)
    {
        int end = last;
        int read = 0;
        for (int i = last; i > first && read < MostBiographies; i--)
        {
            if (weights[i] <= BlockWeights.Kept)
                continue;
            read++;
            if (blocks[i].IsBiography)
                end = i - 1;
        }

        return end;
    }

    // "## Summary" below "# The title".
    private static bool StandsBelowHigher(IReadOnlyList<Block> layout, int heading)
    {
        for (int i = heading - 1; i >= 0; i--)
        {
            if (layout[i].Kind == BlockKind.Heading && layout[i].Level == 1)
                return layout[heading].Level > 1;
        }

        return false;
    }

    private static bool IsHeading(BlockTraits block) =>
        block.Kind == BlockKind.Heading && block.Words > 0 && !block.IsJunk && !block.IsByline && !block.IsDateline && !block.NamesDay;

    private static bool IsQuotation(DocumentLayout layout, int block)
    {
        TextSpan span = layout.Blocks[block].Span;
        char open = layout.Reading[span.Start];
        return span.Length > 2 && open is '"' or '\'' && layout.Reading.IndexOf(open, span.Start + 1) >= span.End - 1 && layout.Reading[span.End - 1] == open;
    }

    private static bool HasProse(IReadOnlyList<double> weights, int first, int last)
    {
        double sum = 0;
        for (int i = first; i <= last && sum < MostStandfirstWords; i++)
            sum += weights[i] > 0 ? weights[i] : 0;
        return sum >= MostStandfirstWords;
    }
}
