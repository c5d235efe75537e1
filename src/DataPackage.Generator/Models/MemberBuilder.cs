using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Collects the named members of each document.</summary>
internal sealed class MemberBuilder
{
    private readonly Corpus corpus;
    private readonly Dictionary<string, int> documents;
    private readonly Dictionary<string, Actor> actors;
    private readonly DocumentPlace[] places;
    private readonly List<EventMember>?[] events;
    private readonly List<RecommendationMember>?[] recommendations;

    /// <summary>Starts with no members.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">The documents' numbers by their articles' ids.</param>
    /// <param name="documentFacts">Where the documents are.</param>
    public MemberBuilder(Corpus corpus, Dictionary<string, int> documents, IEnumerable<DocumentFacts> documentFacts)
    {
        this.corpus = corpus;
        this.documents = documents;
        actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (NamedActor named in corpus.Actors)
            actors[named.Actor.Id] = named.Actor;
        Dictionary<string, string> paths = PathsOf(documentFacts);
        places = corpus.Articles
            .Select(named => new DocumentPlace(named.Article.Source.File, paths.TryGetValue(named.Article.Id, out string? path) ? path : null))
            .ToArray();
        events = new List<EventMember>?[places.Length];
        recommendations = new List<RecommendationMember>?[places.Length];
    }

    /// <summary>Adds an event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="document">The document that tells it best.</param>
    /// <param name="position">Its place among the events of that document.</param>
    public void Add(Event e, int document, int position) => (events[document - 1] ??= new List<EventMember>()).Add(new EventMember(
        document, position, e.Group, e.Name, e.Id, e.Date, e.Factuality, e.Summary, TellingsOf(e)));

    /// <summary>Adds a recommendation.</summary>
    public void Add(Recommendation advice, RowPlace place) => (recommendations[place.Document - 1] ??= new List<RecommendationMember>()).Add(new RecommendationMember(
        place,
        advice.Group,
        advice.Name,
        advice.AddresseeIds.Select(id => actors.TryGetValue(id, out Actor? actor) ? actor.Label : id).ToEquatableArray(),
        advice.Action.Text,
        places[place.Document - 1].Tell(advice.Quote),
        GivenBy(corpus.Articles[place.Document - 1].Article)));

    /// <summary>The members of a document.</summary>
    public MemberSheet Of(int document) => new(
        new[] { Head(corpus.Articles[document - 1], document) }.ToEquatableArray(),
        events[document - 1]?.ToEquatableArray() ?? default,
        recommendations[document - 1]?.ToEquatableArray() ?? default);

    private ArticleMember Head(NamedArticle named, int document)
    {
        Article article = named.Article;
        Passage? first = article.Headings.Count > 0 ? article.Headings[0] : article.Paragraphs.Count > 0 ? article.Paragraphs[0] : null;
        return new ArticleMember(
            document,
            named.Group,
            named.Name,
            article.Title?.Value ?? article.Id,
            article.Authors,
            article.Publisher?.Value,
            article.Published?.Value,
            places[document - 1],
            first is null ? null : places[document - 1].Tell(first));
    }

    private EquatableArray<(Telling Quote, DataPackage.Extraction.Dates.EdtfDate Date)> TellingsOf(Event e)
    {
        var tellings = new List<(Telling, DataPackage.Extraction.Dates.EdtfDate)>(e.Mentions.Count);
        for (int i = 0; i < e.Mentions.Count; i++)
        {
            if (documents.TryGetValue(e.Mentions[i].ArticleId, out int document))
                tellings.Add((places[document - 1].Tell(e.Mentions[i].Quote), e.Mentions[i].Date));
        }

        return tellings.ToEquatableArray();
    }

    /// <summary>"by so-and-so", or "in" the article that names nobody.</summary>
    private static string GivenBy(Article article) => article.Authors.Count > 0
        ? "by " + article.Authors[0].Name
        : "in " + (article.Title?.Value ?? article.Id);

    // Of two files that give the same id the linker takes the first.
    private static Dictionary<string, string> PathsOf(IEnumerable<DocumentFacts> documents)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DocumentFacts document in documents)
        {
            if (document.Article is { } article && (!paths.TryGetValue(article.Id, out string? known) || string.CompareOrdinal(document.Path, known) < 0))
                paths[article.Id] = document.Path;
        }

        return paths;
    }
}
