using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Articles;

/// <summary>The prose around an article: biographies, notes, disclaimers. It tells no facts, but it may define an acronym.</summary>
internal static class PageProse
{
    private const int ShortestSentence = 60;

    /// <summary>Paragraphs outside the article that end as sentences do.</summary>
    public static ArticleText Around(ArticleText article)
    {
        var taken = new HashSet<int>(article.Passages.Select(passage => passage.Span.Start));
        string reading = article.Layout.Reading;
        List<ArticlePassage> prose = article.Layout.Blocks
            .Where(block => block.Kind == BlockKind.Paragraph && block.Span.Length >= ShortestSentence
                && reading[block.Span.End - 1] is '.' or '!' or '?' && !taken.Contains(block.Span.Start))
            .Select(block => new ArticlePassage(PassageRole.Body, block.Span))
            .ToList();
        return article with { Passages = prose };
    }
}
