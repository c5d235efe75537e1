using System.Collections.Generic;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Trims what stands at the edges of the chosen run and is not the article.</summary>
internal static class ArticleEdges
{
    private const int MostBiographies = 4;

    /// <summary>The last block before the lines about the authors.</summary>
    public static int WithoutBiography(
        DocumentLayout layout, IReadOnlyList<BlockTraits> traits, IReadOnlyList<double> weights, int first, int last)
    {
        int end = last;
        int read = 0;
        for (int i = last; i > first && read < MostBiographies; i--)
        {
            if (weights[i] <= BlockWeights.Kept)
                continue;
            read++;
            if (Biography.IsBiography(layout.Reading, layout.Blocks[i].Span, traits[i].Words))
                end = i - 1;
        }

        return end;
    }
}
