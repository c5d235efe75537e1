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
        bool[] repeated = Repetition.Find(layout);
        ListKind[] lists = ListGroups.Find(traits);
        double[] weights = traits.Select((block, i) => BlockWeights.Of(block, repeated[i], lists[i] == ListKind.Announced)).ToArray();
        (int first, int last) = ArticleRun.Find(traits, weights);
        last = ArticleEdges.WithoutBiography(layout, traits, weights, first, last);
        List<ArticlePassage> passages = PassageRoles.Assign(layout, traits, weights, lists, first, last);
        return passages.Count == 0 ? null : new ArticleText(layout, passages, first, last);
    }
}
