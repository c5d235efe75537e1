using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Tool.Json;

/// <summary>A linked corpus in the shape of the JSON, which all that is not about texts works with.</summary>
internal static class FactsDescription
{
    /// <summary>Describes a corpus.</summary>
    /// <param name="corpus">The facts.</param>
    /// <param name="documents">The documents they are of.</param>
    public static FactsDocument Describe(Corpus corpus, IEnumerable<SourceDocument> documents)
    {
        ILookup<string, SourceDocument> byFile = documents.ToLookup(document => Path.GetFileName(document.Path), StringComparer.Ordinal);
        Dictionary<string, SourceText> texts = corpus.Articles.ToDictionary(
            named => named.Article.Id,
            named => SourceText.Of(byFile[named.Article.Source.File], named.Article.Source),
            StringComparer.Ordinal);
        Dictionary<string, string> actors = corpus.Actors.ToDictionary(named => named.Actor.Id, named => named.Actor.Label);
        Dictionary<string, string> instruments =
            corpus.Instruments.ToDictionary(named => named.Instrument.Id, named => named.Instrument.Label);
        return new FactsDocument(
            FactsDocument.CurrentSchemaVersion,
            [.. corpus.Articles.Select(named => Describe(named, texts[named.Article.Id].Supplied))],
            [.. InOrderOfTelling(corpus.Events).Select(e => Describe(e, actors, instruments, texts))],
            [.. corpus.Recommendations.Select(r => Describe(r, actors, texts[r.ArticleId]))],
            [.. corpus.Actors.Select(named => new ActorJson(
                named.Actor.Id, named.Name, named.Actor.Label, Words.Of(named.Actor.Kind), named.Actor.Iso, named.Actor.Aliases)
            { Group = OrNull(named.Group) })],
            [.. corpus.Instruments.Select(named => new InstrumentJson(
                named.Instrument.Id, named.Name, named.Instrument.Short, named.Instrument.Long)
            { Group = OrNull(named.Group) })],
            [.. corpus.Findings.Select(f => new DiagnosticJson(
                f.Id, Words.Of(f.Severity), Path.GetFileName(f.Path), f.Line, f.Column, f.Message))]);
    }

    /// <summary>By the first document that tells an event and its place there, so that a reader can follow the JSON in the texts.</summary>
    private static IEnumerable<Event> InOrderOfTelling(IEnumerable<Event> events) => events
        .Select(e => (Event: e, First: e.Mentions.OrderBy(m => m.ArticleId, StringComparer.Ordinal).ThenBy(m => m.Summary.Span.Start).First()))
        .OrderBy(told => told.First.ArticleId, StringComparer.Ordinal)
        .ThenBy(told => told.First.Quote.Span.Start)
        .ThenBy(told => told.First.Summary.Span.Start)
        .Select(told => told.Event);

    private static ArticleJson Describe(NamedArticle named, SuppliedMetadata? supplied)
    {
        Article article = named.Article;
        return new ArticleJson(
            article.Id,
            named.Name,
            article.Title?.Value,
            [.. article.Authors.Select(author => new AuthorJson(author.Name, author.Affiliation, Words.Of(author.Role)))],
            article.Publisher?.Value,
            article.OriginalPublication?.Value,
            article.Published?.Value.ToString(),
            article.Published is { } published ? Words.Of(published.Provenance) : null,
            Words.Of(article.Kind),
            article.Series,
            [.. article.Headings.Select(heading => heading.Text)],
            [.. article.Paragraphs.Select(p => new ParagraphJson(p.Text, p.Span.Start, p.Span.Length))],
            [.. article.Acronyms.Select(acronym => new AcronymJson(acronym.Short, acronym.Long))],
            new SourceJson(article.Source.File, article.Source.Sha256, article.Source.Length))
        { Supplied = supplied, Group = OrNull(named.Group) };
    }

    private static EventJson Describe(
        Event e, Dictionary<string, string> actors, Dictionary<string, string> instruments, Dictionary<string, SourceText> texts) => new(
        e.Id,
        e.Name,
        e.Group,
        e.Date.ToString(),
        Words.Of(e.Kind),
        Words.Of(e.Factuality),
        e.Summary,
        Labels(e.ActorIds, actors),
        e.ActorIds,
        Labels(e.InstrumentIds, instruments),
        e.InstrumentIds,
        e.Place,
        [.. e.Mentions.Select(m => new MentionJson(
            m.ArticleId,
            m.Quote.Text,
            m.Quote.Span.Start,
            m.Quote.Span.Length,
            texts[m.ArticleId].CodePointsBefore(m.Quote.Span.Start),
            m.Quote.Line,
            m.Quote.Column,
            m.DateText.Text,
            m.Date.ToString(),
            Words.Of(m.DateProvenance)))]);

    private static RecommendationJson Describe(Recommendation r, Dictionary<string, string> actors, SourceText text) => new(
        r.Id,
        r.Name,
        r.Group,
        r.ArticleId,
        r.Ordinal,
        Labels(r.AddresseeIds, actors),
        r.AddresseeIds,
        r.Action.Text,
        r.Modality,
        Words.Of(r.Strength),
        r.Quote.Text,
        r.Quote.Span.Start,
        r.Quote.Span.Length,
        text.CodePointsBefore(r.Quote.Span.Start),
        r.Quote.Line,
        r.Quote.Column);

    private static string? OrNull(string group) => group.Length > 0 ? group : null;

    private static string[] Labels(IEnumerable<string> ids, Dictionary<string, string> labels) =>
        [.. ids.Select(id => labels.GetValueOrDefault(id, id))];
}
