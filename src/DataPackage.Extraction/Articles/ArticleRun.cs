using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Articles;

/// <summary>The run of blocks that reads most like one article.</summary>
internal static class ArticleRun
{
    /// <summary>
    /// The contiguous run with the greatest sum of weights (Kadane's maximum subarray, one pass). A closing line ends
    /// the run that it stands behind, and what follows counts less.
    /// </summary>
    public static (int First, int Last) Find(IReadOnlyList<BlockTraits> blocks, IReadOnlyList<double> weights)
    {
        (int First, int Last) best = (0, -1);
        double bestSum = 0;
        double sum = 0;
        double factor = 1;
        int first = 0;
        int gap = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (Closes(blocks, weights, i) && sum >= BlockWeights.WordsBeforeEnd)
            {
                sum = 0;
                factor = Math.Min(factor, blocks[i].OpensComments ? BlockWeights.AfterComments : BlockWeights.AfterEnd);
            }

            if (sum <= 0)
            {
                sum = 0;
                first = i;
            }

            gap = weights[i] > 0 ? 0 : gap + 1;
            sum += weights[i] > 0 ? weights[i] * factor : weights[i] * BlockWeights.GapGrowth(gap);
            if (sum > bestSum)
            {
                bestSum = sum;
                best = (first, i);
            }
        }

        return best;
    }

    // A known closing line, or the line about the author with no prose behind it.
    private static bool Closes(IReadOnlyList<BlockTraits> blocks, IReadOnlyList<double> weights, int i)
    {
        if (blocks[i].IsEnd)
            return true;
        bool proseFollows = i + 1 < blocks.Count && weights[i + 1] > 0 && !blocks[i + 1].IsBiography;
        return blocks[i].IsBiography && !proseFollows;
    }
}
