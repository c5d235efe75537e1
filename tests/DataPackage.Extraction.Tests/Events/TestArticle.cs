using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Metadata;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

/// <summary>An article made of a few sentences, read by the real steps before the events.</summary>
internal static class TestArticle
{
    public static AnnotatedArticle From(string text, string? documentDate)
    {
        DocumentLayout layout = LayoutReader.Read(text, isMarkdown: false);
        ArticlePassage[] passages = layout.Blocks.Select(block => new ArticlePassage(PassageRole.Body, block.Span)).ToArray();
        var article = new ArticleText(layout, passages, 0, layout.Blocks.Count - 1);
        Attributed<EdtfDate>? published = documentDate is null ? null : new(EdtfDate.Parse(documentDate), Provenance.Supplied);
        var metadata = new ArticleMetadata(null, default, null, null, published, ArticleKind.Other, null);
        var sentences = SentenceReader.Read(article);
        var acronyms = AcronymFinder.Find(text, sentences);
        return new AnnotatedArticle(
            "test", article, metadata, sentences, DateTagger.Tag(sentences, published?.Value), NameTagger.Tag(text, sentences, acronyms));
    }

    /// <summary>The events of a text as "date factuality: summary".</summary>
    public static string[] Events(string text, string? documentDate = "2026-06-17") => EventFinder.Find(From(text, documentDate))
        .Select(found => $"{found.Date} {found.Factuality}: {found.Summary.Text}").ToArray();
}
