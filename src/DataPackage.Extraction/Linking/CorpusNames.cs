using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>Gives every fact its id, its group in the catalogue and its member name.</summary>
internal static class CorpusNames
{
    private static readonly LinkMemory<object, NameSource> Sources = new();
    private static readonly LinkMemory<Recommendation, Recommendation> Identified = new();

    /// <summary>Articles by id, named by their titles.</summary>
    public static List<NamedArticle> OfArticles(IEnumerable<Article> articles, PublishedNames published) =>
        MemberNames.Assign(
            articles.OrderBy(article => article.Id, StringComparer.Ordinal),
            article => Remembered(article, published, SourceOf),
            (article, name) => new NamedArticle(name, article));

    /// <summary>Recommendations in the order of their articles, named by the action they advise.</summary>
    public static List<Recommendation> OfRecommendations(IEnumerable<Recommendation> recommendations, IEnumerable<NamedArticle> articles, PublishedNames published)
    {
        Dictionary<string, string> groups = articles.ToDictionary(named => named.Article.Id, GroupOf, StringComparer.Ordinal);
        IEnumerable<Recommendation> identified = recommendations
            .OrderBy(r => r.ArticleId, StringComparer.Ordinal)
            .ThenBy(r => r.Action.Span.Start)
            .Select(r => Identify(r, groups[r.ArticleId]));
        return MemberNames.Assign(
            Apart(identified, r => r.Id, (r, id) => r with { Id = id }),
            r => Remembered(r, published, SourceOf),
            (r, name) => r with { Name = name });
    }

    /// <summary>Actors, named by their labels.</summary>
    public static List<NamedActor> OfActors(IEnumerable<Actor> actors, PublishedNames published) =>
        MemberNames.Assign(
            actors,
            actor => Remembered(actor, published, SourceOf),
            (actor, name) => new NamedActor(name, actor));

    /// <summary>Instruments, named by their labels.</summary>
    public static List<NamedInstrument> OfInstruments(IEnumerable<Instrument> instruments, PublishedNames published) =>
        MemberNames.Assign(
            instruments,
            instrument => Remembered(instrument, published, SourceOf),
            (instrument, name) => new NamedInstrument(name, instrument));

    // A recommendation that stays the same object keeps its id, and with it its name.
    private static Recommendation Identify(Recommendation r, string group)
    {
        if (Identified.Find(r) is { } known && known.Group == group)
            return known;
        return Identified.Keep(r, r with { Id = StableId.Of("r", r.ArticleId, r.Quote.Text, r.Action.Text), Group = group });
    }

    // Published names depend on the baseline, which may change while the fact stays.
    private static NameSource Remembered<T>(T fact, PublishedNames published, Func<T, PublishedNames, NameSource> source)
        where T : class =>
        published.IsEmpty ? Sources.Find(fact) ?? Sources.Keep(fact, source(fact, published)) : source(fact, published);

    private static NameSource SourceOf(Recommendation r, PublishedNames published) =>
        new(r.Group, MemberWords.OfClause(r.Action.Text, string.Empty), r.Id) { Kept = r.GivenName ?? published.NameOf("Recommendations", r.Id) };

    private static NameSource SourceOf(Actor actor, PublishedNames published) =>
        new(string.Empty, MemberWords.OfLabel(actor.Label).Append(actor.Kind.ToString()).ToList(), actor.Id, 1) { Kept = published.NameOf("Actors", actor.Id) };

    private static NameSource SourceOf(Instrument instrument, PublishedNames published) =>
        new(string.Empty, MemberWords.OfLabel(instrument.Label), instrument.Id) { Kept = published.NameOf("Instruments", instrument.Id) };

    private static NameSource SourceOf(Article article, PublishedNames published)
    {
        string title = article.Title?.Value ?? article.Id;
        IReadOnlyList<string> words = MemberWords.OfLabel(title);
        return new NameSource(string.Empty, words, article.Id, words.Count - MemberWords.CountOfMainTitle(title))
        {
            Kept = article.GivenName ?? published.NameOf("Articles", article.Id),
        };
    }

    /// <summary>Facts whose words are the same, which an article that repeats a sentence has, get ids by their order in it.</summary>
    public static IEnumerable<T> Apart<T>(IEnumerable<T> facts, Func<T, string> idOf, Func<T, string, T> with) => facts
        .GroupBy(idOf, StringComparer.Ordinal)
        .SelectMany(same => same.Select((fact, i) => i == 0 ? fact : with(fact, StableId.Of(same.Key.Split('-')[0], same.Key, i.ToString(CultureInfo.InvariantCulture)))));

    /// <summary>The id that a mention gives its event.</summary>
    public static string IdOf(EventMention mention) => LinkedMention.Of(mention).Id;

    /// <summary>An event without its name, by its mentions; the best dated comes first.</summary>
    public static Event Describe(IReadOnlyList<EventMention> mentions)
    {
        EventMention best = mentions[0];
        return new Event(
            IdOf(best),
            string.Empty,
            best.Date,
            mentions.Select(mention => mention.Kind).FirstOrDefault(kind => kind != EventKind.Other),
            best.Factuality,
            best.Summary.Text,
            mentions.SelectMany(mention => mention.ActorIds).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            mentions.SelectMany(mention => mention.InstrumentIds).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            mentions.Select(mention => mention.Place).FirstOrDefault(place => place is not null),
            mentions.ToEquatableArray())
        { Group = GroupOf(best.Date) };
    }

    /// <summary>"In2012", "InThe1990s", "InUnknownYear": where an event stands in the catalogue.</summary>
    private static string GroupOf(EdtfDate date)
    {
        CalendarDay? day = date.Earliest ?? date.Latest;
        if (date.IsYearUnknown || day is null)
            return "InUnknownYear";
        string year = Math.Abs(day.Value.Year).ToString(CultureInfo.InvariantCulture) + (day.Value.Year < 0 ? "Bc" : string.Empty);
        return date.Precision < DatePrecision.Year && !date.IsInterval ? "InThe" + year + "s" : "In" + year;
    }

    /// <summary>"ByJaneDoe", "ByJaneDoeAndJohnRoe"; by the article when nobody signs it.</summary>
    private static string GroupOf(NamedArticle named)
    {
        string[] authors = named.Article.Authors.Select(author => string.Concat(MemberWords.OfLabel(author.Name))).ToArray();
        return authors.Length is > 0 and < 4 ? "By" + string.Join("And", authors) : "In" + named.Name;
    }
}
