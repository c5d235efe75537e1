using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>Blocks to the article among them.</summary>
internal static class ArticleFinder
{
    /// <summary>Finds the article, or null when the document has none.</summary>
    public static ArticleText? Find(DocumentLayout layout)
    {
        ArticlePassage[] passages = layout.Blocks
            .Where(block => block.Span.Length > 200)
            .Select(block => new ArticlePassage(PassageRole.Body, block.Span))
            .ToArray();
        return passages.Length == 0 ? null : new ArticleText(layout, passages, 0, layout.Blocks.Count - 1);
    }
}
