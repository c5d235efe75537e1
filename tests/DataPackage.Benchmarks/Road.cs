using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Metadata;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Recommendations;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Benchmarks;

/// <summary>A document with what each step made of it, so that every step can be measured by itself.</summary>
internal sealed class Road
{
    private readonly SourceDocument document;
    private readonly DocumentLayout layout;
    private readonly AnnotatedArticle article;
    private readonly IReadOnlyList<Acronym> acronyms;

    private Road(SourceDocument document, DocumentLayout layout, ArticleText text)
    {
        this.document = document;
        this.layout = layout;
        ArticleMetadata metadata = MetadataReader.Read(document.Path, text, null);
        IReadOnlyList<Sentence> sentences = SentenceReader.Read(text);
        IReadOnlyList<TemporalExpression> dates = DateTagger.Tag(sentences, metadata.Published?.Value);
        acronyms = Acronyms(document.Text, text, sentences);
        article = new AnnotatedArticle("x", text, metadata, sentences, dates, NameTagger.Tag(document.Text, sentences, acronyms));
    }

    /// <summary>The steps in their order.</summary>
    public static IReadOnlyDictionary<string, Action<Road>> Steps { get; } = new Dictionary<string, Action<Road>>
    {
        ["inspect"] = road => TextInspector.Inspect(road.document.Path, road.document.Text),
        ["layout"] = road => LayoutReader.Read(road.document.Text, IsMarkdown(road.document)),
        ["article"] = road => ArticleFinder.Find(road.layout),
        ["metadata"] = road => MetadataReader.Read(road.document.Path, road.article.Article, null),
        ["sentences"] = road => SentenceReader.Read(road.article.Article),
        ["dates"] = road => DateTagger.Tag(road.article.Sentences, road.article.Metadata.Published?.Value),
        ["acronyms"] = road => Acronyms(road.document.Text, road.article.Article, road.article.Sentences),
        ["names"] = road => NameTagger.Tag(road.document.Text, road.article.Sentences, road.acronyms),
        ["events"] = road => EventFinder.Find(road.article),
        ["recommendations"] = road => RecommendationFinder.Find(road.article),
        ["whole road"] = road => FactExtractor.ExtractDocument(road.document),
    };

    /// <summary>Reads a document; null when it has no article.</summary>
    public static Road? Of(SourceDocument document)
    {
        DocumentLayout layout = LayoutReader.Read(document.Text, IsMarkdown(document));
        return ArticleFinder.Find(layout) is { } text ? new Road(document, layout, text) : null;
    }

    private static IReadOnlyList<Acronym> Acronyms(string text, ArticleText article, IReadOnlyList<Sentence> sentences) =>
        AcronymFinder.Find(text, sentences.Concat(SentenceReader.Read(PageProse.Around(article))).ToList());

    private static bool IsMarkdown(SourceDocument document) => document.Path.EndsWith(".md", StringComparison.Ordinal);
}
