using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Blocks to the article among them.</summary>
internal static class ArticleFinder
{
    /// <summary>Finds the article, or null when the document has none.</summary>
    public static ArticleText? Find(DocumentLayout layout)
    {
        BlockTraits[] traits = layout.Blocks.Select(block => BlockTraits.Of(layout.Reading, block)).ToArray();
        bool[] dateHeadings = DateHeading.Find(layout, traits);
        for (int i = 0; i < traits.Length; i++)
        {
            if (dateHeadings[i])
                traits[i] = traits[i] with { IsDateline = false, NamesDay = false };
            if (layout.Blocks[i].Marker == LineShape.Bar)
                traits[i] = traits[i] with { IsDateline = false };
        }

        ListKind[] lists = ListGroups.Find(traits);
        double[] weights = Weigh(layout, traits, lists, Repetition.Find(layout), TeaserGrid.Find(traits));
        (int first, int last) = ArticleRun.Find(traits, weights);
        if (first > last)
            return null;

        last = ArticleEdges.WithoutBiography(traits, weights, first, last);
        first = ArticleEdges.WithoutQuotedTitle(layout, traits, weights, first, last);
        first = ArticleEdges.WithoutStandfirst(traits, weights, first, last);
        first = ArticleEdges.WithSectionHeading(layout.Blocks, traits, first);
        List<ArticlePassage> passages = PassageRoles.Assign(layout, traits, weights, lists, dateHeadings, first, last);
        return passages.Count == 0 ? null : new ArticleText(layout, passages, first, last);
    }

    private static double[] Weigh(DocumentLayout layout, BlockTraits[] traits, ListKind[] lists, bool[] repeated, bool[] teasers)
    {
        double[] weights = traits.Select((block, i) => BlockWeights.Of(block, repeated[i], teasers[i], lists[i] == ListKind.Announced || layout.Blocks[i].Marker == LineShape.Bar)).ToArray();
        for (int i = 0; i + 1 < weights.Length; i++)
        {
            if (weights[i + 1] > BlockWeights.Kept && IsSalutation(traits[i]))
                weights[i] = BlockWeights.Salutation;
        }

        return weights;
    }

    // "Madam President, dear colleagues," above the first sentence of a speech or letter.
    private static bool IsSalutation(BlockTraits block) =>
        block.EndsWithComma && block.Kind == BlockKind.Paragraph && block.Words is >= 2 and <= 25 && !block.IsJunk && !block.IsByline && !block.IsDateline;
}
