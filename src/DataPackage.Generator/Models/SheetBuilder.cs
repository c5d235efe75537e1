using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Gives every fact of a corpus its place in the tables.</summary>
internal static class SheetBuilder
{
    /// <summary>Lays out a corpus. Facts that name an unknown article, actor or instrument lose only that reference.</summary>
    public static CorpusSheets Build(Corpus corpus, IEnumerable<DocumentFacts>? documentFacts = null)
    {
        Event[] events = corpus.Events
            .OrderBy(e => e.Date)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .ToArray();
        Dictionary<string, int> documents = NumberBy(corpus.Articles, article => article.Article.Id, first: 1);
        Dictionary<string, int> actors = NumberBy(corpus.Actors, actor => actor.Actor.Id, first: 0);
        Dictionary<string, int> instruments = NumberBy(corpus.Instruments, instrument => instrument.Instrument.Id, first: 0);

        var mentions = documents.Values.ToDictionary(number => number, _ => new List<EventMention>());
        var eventMentions = events.Select(e => Place(e.Mentions, m => m.ArticleId, documents, mentions)).ToArray();
        var advice = documents.Values.ToDictionary(number => number, _ => new List<Recommendation>());
        EquatableArray<RowPlace> recommendations = Place(corpus.Recommendations, r => r.ArticleId, documents, advice);

        IEnumerable<DocumentSheet> sheets = corpus.Articles.Select((article, index) => new DocumentSheet(
            index + 1,
            article,
            mentions[index + 1].ToEquatableArray(),
            advice[index + 1].ToEquatableArray(),
            advice[index + 1].Select(r => Numbers(r.AddresseeIds, actors)).ToEquatableArray()));
        var catalogue = new CatalogueSheet(
            corpus with { Events = events.ToEquatableArray() },
            eventMentions.ToEquatableArray(),
            events.Select(e => Numbers(e.ActorIds, actors)).ToEquatableArray(),
            events.Select(e => Numbers(e.InstrumentIds, instruments)).ToEquatableArray(),
            recommendations)
        { Paths = DocumentPaths.Of(documentFacts ?? Enumerable.Empty<DocumentFacts>()) };
        return new CorpusSheets(sheets.ToEquatableArray(), catalogue);
    }

    private static EquatableArray<RowPlace> Place<T>(
        IEnumerable<T> facts, Func<T, string> articleId, Dictionary<string, int> documents, Dictionary<int, List<T>> rows)
    {
        var places = new List<RowPlace>();
        foreach (T fact in facts)
        {
            if (!documents.TryGetValue(articleId(fact), out int document))
                continue;
            places.Add(new RowPlace(document, rows[document].Count));
            rows[document].Add(fact);
        }

        return places.ToEquatableArray();
    }

    private static EquatableArray<int> Numbers(IEnumerable<string> ids, Dictionary<string, int> numbers) =>
        ids.Where(numbers.ContainsKey).Select(id => numbers[id]).ToEquatableArray();

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
}
