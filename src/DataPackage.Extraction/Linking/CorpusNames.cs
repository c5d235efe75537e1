using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Events;

namespace DataPackage.Extraction.Linking;

/// <summary>Gives every fact its id, its group in the catalogue and its member name.</summary>
internal static class CorpusNames
{
    /// <summary>Articles by id, named by their titles.</summary>
    public static List<NamedArticle> OfArticles(IEnumerable<Article> articles, PublishedNames published) =>
        MemberNames.Assign(
            articles.OrderBy(article => article.Id, StringComparer.Ordinal),
            article => SourceOf(article) with { Kept = article.GivenName ?? published.NameOf("Articles", article.Id) },
            (article, name) => new NamedArticle(name, article));

    /// <summary>Events by date, named by their summaries.</summary>
    public static List<Event> OfEvents(IEnumerable<IReadOnlyList<EventMention>> groups, ActorLinks actors, PublishedNames published) =>
        MemberNames.Assign(
            Apart(groups.Select(Describe).OrderBy(e => e.Mentions[0].Quote.Span.Start), e => e.Id, (e, id) => e with { Id = id }).Select(published.Keep).OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal),
            e => new NameSource(e.Group, WordsOf(e.Mentions[0], actors), e.Id) { Kept = GivenName(e) ?? (e.Name.Length > 0 ? e.Name : null) },
            (e, name) => e with { Name = name });

    /// <summary>Recommendations in the order of their articles, named by the action they advise.</summary>
    public static List<Recommendation> OfRecommendations(IEnumerable<Recommendation> recommendations, IEnumerable<NamedArticle> articles, PublishedNames published)
    {
        Dictionary<string, string> groups = articles.ToDictionary(named => named.Article.Id, GroupOf, StringComparer.Ordinal);
        IEnumerable<Recommendation> identified = recommendations
            .OrderBy(r => r.ArticleId, StringComparer.Ordinal)
            .ThenBy(r => r.Action.Span.Start)
            .Select(r => r with { Id = StableId.Of("r", r.ArticleId, r.Quote.Text, r.Action.Text), Group = groups[r.ArticleId] });
        return MemberNames.Assign(
            Apart(identified, r => r.Id, (r, id) => r with { Id = id }),
            r => new NameSource(r.Group, MemberWords.OfClause(r.Action.Text, string.Empty), r.Id) { Kept = r.GivenName ?? published.NameOf("Recommendations", r.Id) },
            (r, name) => r with { Name = name });
    }

    /// <summary>Actors, named by their labels.</summary>
    public static List<NamedActor> OfActors(IEnumerable<Actor> actors, PublishedNames published) =>
        MemberNames.Assign(
            actors,
            actor => new NameSource(string.Empty, MemberWords.OfLabel(actor.Label).Append(actor.Kind.ToString()).ToList(), actor.Id, 1) { Kept = published.NameOf("Actors", actor.Id) },
            (actor, name) => new NamedActor(name, actor));

    /// <summary>Instruments, named by their labels.</summary>
    public static List<NamedInstrument> OfInstruments(IEnumerable<Instrument> instruments, PublishedNames published) =>
        MemberNames.Assign(
            instruments,
            instrument => new NameSource(string.Empty, MemberWords.OfLabel(instrument.Label), instrument.Id) { Kept = published.NameOf("Instruments", instrument.Id) },
            (instrument, name) => new NamedInstrument(name, instrument));

    /// <summary>The words of the summary; a verb without its subject ("agreed to …") is told who is meant.</summary>
    private static IReadOnlyList<string> WordsOf(EventMention mention, ActorLinks actors)
    {
        IReadOnlyList<string> words = LinkedMention.Of(mention).NameWords;
        string first = words.Count > 0 ? words[0].ToLowerInvariant() : string.Empty;
        bool lacksSubject = mention.Summary.Text.StartsWith(first, StringComparison.Ordinal) && VerbLexicon.Past(first) is not null;
        return lacksSubject ? MemberWords.OfLabel(actors.Subject(mention.ActorIds)).Concat(words).ToList() : words;
    }

    private static NameSource SourceOf(Article article)
    {
        string title = article.Title?.Value ?? article.Id;
        IReadOnlyList<string> words = MemberWords.OfLabel(title);
        return new NameSource(string.Empty, words, article.Id, words.Count - MemberWords.CountOfMainTitle(title));
    }

    /// <summary>Facts whose words are the same, which an article that repeats a sentence has, get ids by their order in it.</summary>
    private static IEnumerable<T> Apart<T>(IEnumerable<T> facts, Func<T, string> idOf, Func<T, string, T> with) => facts
        .GroupBy(idOf, StringComparer.Ordinal)
        .SelectMany(same => same.Select((fact, i) => i == 0 ? fact : with(fact, StableId.Of(same.Key.Split('-')[0], same.Key, i.ToString(CultureInfo.InvariantCulture)))));

    private static string? GivenName(Event e) => e.Mentions.Select(mention => mention.GivenName).FirstOrDefault(name => name is not null);

    /// <summary>The id that a mention gives its event.</summary>
    public static string IdOf(EventMention mention) => LinkedMention.Of(mention).Id;

    private static Event Describe(IReadOnlyList<EventMention> mentions)
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
