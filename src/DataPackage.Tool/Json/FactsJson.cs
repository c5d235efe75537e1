using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataPackage.Extraction;

namespace DataPackage.Tool.Json;

/// <summary>Writes a corpus as JSON: UTF-8, no byte-order mark, stable order.</summary>
internal static class FactsJson
{
    private const int SchemaVersion = 1;

    // Quotes are to be read by people: only what JSON itself asks for is escaped.
    private static readonly FactsJsonContext Context = new(
        new JsonSerializerOptions(FactsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly FactsJsonContext OneLine = new(
        new JsonSerializerOptions(FactsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false });

    /// <summary>Facts as one line of JSON.</summary>
    public static byte[] WriteLine(FactsDocument facts) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(facts, OneLine.FactsDocument), (byte)'\n'];

    /// <summary>Facts as JSON, with a line end behind them.</summary>
    public static byte[] Write(FactsDocument facts) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(facts, Context.FactsDocument), (byte)'\n'];

    /// <summary>A corpus in the shape of the JSON.</summary>
    public static FactsDocument Describe(Corpus corpus)
    {
        Dictionary<string, string> actors = corpus.Actors.ToDictionary(named => named.Actor.Id, named => named.Actor.Label);
        Dictionary<string, string> instruments =
            corpus.Instruments.ToDictionary(named => named.Instrument.Id, named => named.Instrument.Label);
        return new FactsDocument(
            SchemaVersion,
            [.. corpus.Articles.Select(Describe)],
            [.. InOrderOfTelling(corpus.Events).Select(e => Describe(e, actors, instruments))],
            [.. corpus.Recommendations.Select(r => Describe(r, actors))],
            [.. corpus.Actors.Select(named => new ActorJson(
                named.Actor.Id, named.Name, named.Actor.Label, Words.Of(named.Actor.Kind), named.Actor.Iso, named.Actor.Aliases))],
            [.. corpus.Instruments.Select(named => new InstrumentJson(
                named.Instrument.Id, named.Name, named.Instrument.Short, named.Instrument.Long))],
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

    private static ArticleJson Describe(NamedArticle named)
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
            new SourceJson(article.Source.File, article.Source.Sha256, article.Source.Length));
    }

    private static EventJson Describe(Event e, Dictionary<string, string> actors, Dictionary<string, string> instruments) => new(
        e.Id,
        e.Name,
        e.Date.ToString(),
        Words.Of(e.Kind),
        Words.Of(e.Factuality),
        e.Summary,
        Labels(e.ActorIds, actors),
        Labels(e.InstrumentIds, instruments),
        e.Place,
        [.. e.Mentions.Select(m => new MentionJson(
            m.ArticleId,
            m.Quote.Text,
            m.Quote.Span.Start,
            m.Quote.Span.Length,
            m.Quote.Line,
            m.Quote.Column,
            m.DateText.Text,
            m.Date.ToString(),
            Words.Of(m.DateProvenance)))]);

    private static RecommendationJson Describe(Recommendation r, Dictionary<string, string> actors) => new(
        r.Id,
        r.Name,
        r.ArticleId,
        r.Ordinal,
        Labels(r.AddresseeIds, actors),
        r.Action.Text,
        r.Modality,
        Words.Of(r.Strength),
        r.Quote.Text,
        r.Quote.Span.Start,
        r.Quote.Span.Length,
        r.Quote.Line,
        r.Quote.Column);

    private static string[] Labels(IEnumerable<string> ids, Dictionary<string, string> labels) =>
        [.. ids.Select(id => labels.GetValueOrDefault(id, id))];
}
