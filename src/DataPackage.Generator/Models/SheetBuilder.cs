using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Gives every fact of a corpus its place in the tables. After an edit of one text, the sheets of the others are the same objects as before.</summary>
internal static class SheetBuilder
{
    private static readonly ConditionalWeakTable<NamedArticle, LaidSheet> Known = new();

    /// <summary>Lays out a corpus. Facts that name an unknown actor or instrument lose only that reference; an event or advice of no known article has no quote and is left out.</summary>
    public static CorpusSheets Build(Corpus corpus, IEnumerable<DocumentFacts>? documentFacts = null)
    {
        Numbering numbering = Numbering.Of(corpus, documentFacts ?? Enumerable.Empty<DocumentFacts>());
        LaidEvent[] events = Lay(corpus.Events, numbering);
        var rows = new SheetRows(corpus.Articles.Count);
        RowPlace[] homes = Array.ConvertAll(events, rows.Add);

        List<int>[] ofArticles = Turn(events, e => e.Documents, corpus.Articles.Count, first: 1);
        for (int i = 0; i < events.Length; i++)
            rows.Name(events[i], ofArticles[homes[i].Document - 1].BinarySearch(i));
        RowPlace[] advice = Place(corpus, numbering, rows);

        return new CorpusSheets(
            corpus.Articles.Select((article, i) => SheetOf(article, i + 1, numbering, rows)).ToEquatableArray(),
            EventIndex.Of(
                events,
                homes,
                ofArticles.Concat(Turn(events, e => e.Actors, corpus.Actors.Count)).Concat(Turn(events, e => e.Instruments, corpus.Instruments.Count)).ToList()),
            new CatalogueSheet(
                corpus.Articles.Select(article => article.Name).ToEquatableArray(), corpus.Actors, corpus.Instruments, advice.ToEquatableArray()),
            corpus.Forwarders);
    }

    /// <summary>The events of known articles, in the order of their rows: that in which the linker hands them over, and looking is cheaper than sorting.</summary>
    private static LaidEvent[] Lay(EquatableArray<Event> linked, Numbering numbering)
    {
        Event[] events = linked.ToArray();
        for (int i = 1; i < events.Length; i++)
        {
            int order = events[i - 1].Date.CompareTo(events[i].Date);
            if (order > 0 || (order == 0 && string.CompareOrdinal(events[i - 1].Id, events[i].Id) > 0))
            {
                events = events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal).ToArray();
                break;
            }
        }

        return Array.FindAll(Array.ConvertAll(events, e => LaidEvent.Of(e, numbering)), e => e.Documents.Count > 0);
    }

    private static RowPlace[] Place(Corpus corpus, Numbering numbering, SheetRows rows)
    {
        var places = new List<RowPlace>(corpus.Recommendations.Count);
        for (int i = 0; i < corpus.Recommendations.Count; i++)
        {
            Recommendation advice = corpus.Recommendations[i];
            if (numbering.Documents.TryGetValue(advice.ArticleId, out int document))
                places.Add(rows.Add(advice, LaidAdvice.Of(advice, numbering), document, corpus.Articles[document - 1].Article));
        }

        return places.ToArray();
    }

    private static DocumentSheet SheetOf(NamedArticle article, int number, Numbering numbering, SheetRows rows)
    {
        if (Known.TryGetValue(article, out LaidSheet? known) && known.Sheet.Number == number && ReferenceEquals(known.Numbering, numbering) && rows.Are(known.Sheet))
            return known.Sheet;
        var sheet = new DocumentSheet(
            number,
            article,
            rows.Told.Of(number).ToEquatableArray(),
            rows.Mentions.Of(number).ToEquatableArray(),
            rows.Advice.Of(number).ToEquatableArray(),
            rows.Addressees.Of(number).ToEquatableArray(),
            new MemberSheet(
                new[] { ArticleMember.Of(article, number, numbering.PlaceOf(number)) }.ToEquatableArray(),
                rows.EventMembers.Of(number).ToEquatableArray(),
                rows.AdviceMembers.Of(number).ToEquatableArray()));
        lock (Known)
        {
            Known.Remove(article);
            Known.Add(article, new LaidSheet(numbering, sheet));
        }

        return sheet;
    }

    /// <summary>From what each event has to the events each thing is in, each once and in order.</summary>
    private static List<int>[] Turn(LaidEvent[] events, Func<LaidEvent, IReadOnlyList<int>> thingsOf, int count, int first = 0)
    {
        var lists = new List<int>[count];
        for (int i = 0; i < count; i++)
            lists[i] = new List<int>();
        for (int row = 0; row < events.Length; row++)
        {
            IReadOnlyList<int> things = thingsOf(events[row]);
            for (int i = 0; i < things.Count; i++)
            {
                List<int> list = lists[things[i] - first];
                if (list.Count == 0 || list[list.Count - 1] != row)
                    list.Add(row);
            }
        }

        return lists;
    }

    private sealed class LaidSheet
    {
        public LaidSheet(Numbering numbering, DocumentSheet sheet)
        {
            Numbering = numbering;
            Sheet = sheet;
        }

        public Numbering Numbering { get; }

        public DocumentSheet Sheet { get; }
    }
}
