using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Gives every fact of a corpus its place in the tables.</summary>
internal static class SheetBuilder
{
    /// <summary>Lays out a corpus. Facts that name an unknown actor or instrument lose only that reference; an event or advice of no known article has no quote and is left out.</summary>
    public static CorpusSheets Build(Corpus corpus, IEnumerable<DocumentFacts>? documentFacts = null)
    {
        Dictionary<string, int> documents = NumberBy(corpus.Articles, article => article.Article.Id, first: 1);
        Dictionary<string, int> actors = NumberBy(corpus.Actors, actor => actor.Actor.Id, first: 0);
        Dictionary<string, int> instruments = NumberBy(corpus.Instruments, instrument => instrument.Instrument.Id, first: 0);
        Event[] events = InOrder(corpus.Events.Where(e => e.Mentions.Any(mention => documents.ContainsKey(mention.ArticleId))));
        int[][] actorsOf = Array.ConvertAll(events, e => Numbers(e.ActorIds, actors));
        int[][] instrumentsOf = Array.ConvertAll(events, e => Numbers(e.InstrumentIds, instruments));

        var mentions = new DocumentRows<EventMention>(corpus.Articles.Count);
        RowPlace[][] places = Array.ConvertAll(events, e => Place(e.Mentions, mention => mention.ArticleId, documents, mentions));
        var told = new DocumentRows<ToldEvent>(corpus.Articles.Count);
        var homes = new RowPlace[events.Length];
        for (int i = 0; i < events.Length; i++)
            homes[i] = told.Add(places[i][0].Document, new ToldEvent(events[i], places[i].ToEquatableArray()));
        var advice = new DocumentRows<Recommendation>(corpus.Articles.Count);
        RowPlace[] advicePlaces = Place(corpus.Recommendations, r => r.ArticleId, documents, advice);

        List<int>[] eventLists = Turn(Array.ConvertAll(places, all => Array.ConvertAll(all, place => place.Document - 1)), corpus.Articles.Count);
        var members = new MemberBuilder(corpus, documents, documentFacts ?? Enumerable.Empty<DocumentFacts>());
        for (int i = 0; i < events.Length; i++)
            members.Add(events[i], homes[i].Document, eventLists[homes[i].Document - 1].BinarySearch(i));
        foreach (RowPlace place in advicePlaces)
            members.Add(advice.Of(place.Document)[place.Row], place);

        return new CorpusSheets(
            corpus.Articles.Select((article, i) => new DocumentSheet(
                i + 1,
                article,
                told.Of(i + 1).ToEquatableArray(),
                mentions.Of(i + 1).ToEquatableArray(),
                advice.Of(i + 1).ToEquatableArray(),
                advice.Of(i + 1).Select(r => Numbers(r.AddresseeIds, actors).ToEquatableArray()).ToEquatableArray(),
                members.Of(i + 1))).ToEquatableArray(),
            EventIndex.Of(
                events,
                homes,
                actorsOf,
                instrumentsOf,
                eventLists.Concat(Turn(actorsOf, corpus.Actors.Count)).Concat(Turn(instrumentsOf, corpus.Instruments.Count)).ToList()),
            new CatalogueSheet(
                corpus.Articles.Select(article => article.Name).ToEquatableArray(), corpus.Actors, corpus.Instruments, advicePlaces.ToEquatableArray()),
            corpus.Forwarders);
    }

    // The linker hands them over in this order; looking is cheaper than sorting.
    private static Event[] InOrder(IEnumerable<Event> linked)
    {
        Event[] events = linked.ToArray();
        for (int i = 1; i < events.Length; i++)
        {
            int order = events[i - 1].Date.CompareTo(events[i].Date);
            if (order > 0 || (order == 0 && string.CompareOrdinal(events[i - 1].Id, events[i].Id) > 0))
                return events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToArray();
        }

        return events;
    }

    private static RowPlace[] Place<T>(EquatableArray<T> facts, Func<T, string> articleId, Dictionary<string, int> documents, DocumentRows<T> rows)
    {
        var places = new List<RowPlace>(facts.Count);
        for (int i = 0; i < facts.Count; i++)
        {
            if (documents.TryGetValue(articleId(facts[i]), out int document))
                places.Add(rows.Add(document, facts[i]));
        }

        return places.ToArray();
    }

    private static int[] Numbers(EquatableArray<string> ids, Dictionary<string, int> numbers) =>
        ids.Where(numbers.ContainsKey).Select(id => numbers[id]).ToArray();

    /// <summary>From what each event has to the events each thing is in, each once and in order.</summary>
    private static List<int>[] Turn(int[][] ofEvents, int count)
    {
        var events = new List<int>[count];
        for (int i = 0; i < count; i++)
            events[i] = new List<int>();
        for (int row = 0; row < ofEvents.Length; row++)
        {
            foreach (int thing in ofEvents[row])
            {
                List<int> list = events[thing];
                if (list.Count == 0 || list[list.Count - 1] != row)
                    list.Add(row);
            }
        }

        return events;
    }

    private static Dictionary<string, int> NumberBy<T>(IEnumerable<T> items, Func<T, string> id, int first)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            numbers[id(item)] = first;
            first++;
        }

        return numbers;
    }

    /// <summary>Rows of each document, in the order in which they came.</summary>
    private sealed class DocumentRows<T>
    {
        private static readonly List<T> None = new();
        private readonly List<T>?[] rows;

        public DocumentRows(int documents) => rows = new List<T>?[documents + 1];

        public RowPlace Add(int document, T fact)
        {
            List<T> list = rows[document] ??= new List<T>();
            list.Add(fact);
            return new RowPlace(document, list.Count - 1);
        }

        public List<T> Of(int document) => rows[document] ?? None;
    }
}
