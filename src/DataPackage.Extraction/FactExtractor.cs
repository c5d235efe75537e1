using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Corrections;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Linking;
using DataPackage.Extraction.Metadata;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Recommendations;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction;

/// <summary>The road from text to facts.</summary>
public static class FactExtractor
{
    /// <summary>Extracts and links the facts of many documents. Their order does not matter.</summary>
    public static Corpus Extract(IEnumerable<SourceDocument> documents)
    {
        if (documents is null)
            throw new ArgumentNullException(nameof(documents));
        return Link(documents.Select(ExtractDocument));
    }

    /// <summary>Links the facts of documents that were extracted one by one.</summary>
    /// <param name="documents">Their order does not matter.</param>
    /// <param name="baseline">The published names, which facts keep even if the rules would now choose others; or null.</param>
    public static Corpus Link(IEnumerable<DocumentFacts> documents, NamesBaseline? baseline = null) => CorpusLinker.Link(documents, baseline);

    /// <summary>Extracts the facts of one document. Same document in, same facts out; never throws on any text.</summary>
    public static DocumentFacts ExtractDocument(SourceDocument document)
    {
        if (document is null)
            throw new ArgumentNullException(nameof(document));
        string id = Path.GetFileNameWithoutExtension(document.Path);
        IReadOnlyList<Finding> findings = TextInspector.Inspect(document.Path, document.Text);
        if (findings.Any(TextInspector.IsUnreadable))
            return Nothing(document.Path, findings);
        DocumentLayout layout = LayoutReader.Read(document.Text, IsMarkdown(document.Path));
        ArticleText? text = ArticleFinder.Find(layout);
        if (text is null)
            return Nothing(document.Path, findings.Append(TextInspector.NoArticle(document.Path)));

        CorrectionPlan corrections = CorrectionPlan.Of(document);
        ArticleMetadata metadata = MetadataReader.Read(document.Path, text, document.Supplied, corrections.Metadata);
        IReadOnlyList<Sentence> sentences = SentenceReader.Read(text);
        IReadOnlyList<TemporalExpression> dates = DateTagger.Tag(sentences, metadata.Written);
        IReadOnlyList<Acronym> acronyms = AcronymFinder.Find(
            document.Text, sentences.Concat(SentenceReader.Read(PageProse.Around(text))).ToList());
        NameIndex names = NameTagger.Tag(document.Text, sentences, acronyms);
        var annotated = new AnnotatedArticle(id, text, metadata, sentences, dates, names);
        FactCorrector corrected = FactCorrector.Correct(
            corrections, annotated, document.Text, EventFinder.Find(annotated), RecommendationFinder.Find(annotated));

        return new DocumentFacts(
            document.Path,
            ArticleDescription.Of(document, annotated, acronyms) with { GivenName = corrections.ArticleName },
            corrected.Events.ToEquatableArray(),
            corrected.Recommendations.ToEquatableArray(),
            names.Actors.ToEquatableArray(),
            names.Instruments.ToEquatableArray(),
            findings
                .Concat(metadata.Findings)
                .Concat(corrected.Findings)
                .Concat(Doubts.About(document.Path, corrected.Events))
                .ToEquatableArray());
    }

    private static DocumentFacts Nothing(string path, IEnumerable<Finding> findings) =>
        new(path, null, default, default, default, default, findings.ToEquatableArray());

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
