using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Emit;

/// <summary>Lays out the rows that belong to the corpus as a whole.</summary>
/// <param name="Table">Events, actors, instruments, then for each article where the list of its events starts.</param>
/// <param name="FirstActor">The column at which actors start.</param>
/// <param name="FirstInstrument">The column at which instruments start.</param>
/// <param name="ArticleEvents">The column at which the articles' lists of events start.</param>
/// <param name="Articles">The character at which the list of articles starts.</param>
/// <param name="Recommendations">The character at which the list of recommendations starts.</param>
internal sealed record CatalogueTable(
    RowTable Table, int FirstActor, int FirstInstrument, int ArticleEvents, int Articles, int Recommendations)
{
    /// <summary>The table of a corpus.</summary>
    public static CatalogueTable Of(CatalogueSheet sheet)
    {
        Corpus corpus = sheet.Corpus;
        int firstActor = EventColumns.Count * corpus.Events.Count;
        int firstInstrument = firstActor + (ActorColumns.Count * corpus.Actors.Count);
        int articleEvents = firstInstrument + (InstrumentColumns.Count * corpus.Instruments.Count);
        var words = new WordPool();
        var table = new RowTable(words, articleEvents + corpus.Articles.Count);

        foreach ((Event e, int i) in corpus.Events.Select((e, i) => (e, i)))
            AddEvent(table, e, sheet.EventActors[i], sheet.EventInstruments[i], sheet.EventMentions[i]);
        ILookup<int, int> eventsOfActor = Turn(sheet.EventActors);
        foreach ((NamedActor actor, int i) in corpus.Actors.Select((actor, i) => (actor, i)))
            AddActor(table, actor, eventsOfActor[i]);
        ILookup<int, int> eventsOfInstrument = Turn(sheet.EventInstruments);
        foreach ((NamedInstrument instrument, int i) in corpus.Instruments.Select((instrument, i) => (instrument, i)))
            AddInstrument(table, instrument, eventsOfInstrument[i]);

        ILookup<int, int> eventsOfDocument = Turn(
            sheet.EventMentions.Select(places => places.Select(place => place.Document).Distinct().ToEquatableArray()));
        foreach ((NamedArticle article, int i) in corpus.Articles.Select((article, i) => (article, i)))
            table.Row("events of " + article.Name).List(Catalogue(eventsOfDocument[i + 1]));
        int articles = table.AddList(Enumerable.Range(1, corpus.Articles.Count).Select(document => (document, 0)).ToArray());
        int recommendations = table.AddList(Pairs(sheet.Recommendations));
        return new CatalogueTable(table, firstActor, firstInstrument, articleEvents, articles, recommendations);
    }

    private static void AddEvent(
        RowTable table, Event e, EquatableArray<int> actors, EquatableArray<int> instruments, EquatableArray<RowPlace> mentions) =>
        table.Row(e.Name)
            .Number(Days.First(e.Date))
            .Number(Days.Last(e.Date))
            .Number((int)e.Kind)
            .Number((int)e.Factuality)
            .List(Catalogue(actors))
            .List(Catalogue(instruments))
            .List(Pairs(mentions))
            .Text(e.Date.ToString())
            .Text(e.Id)
            .Text(e.Name)
            .Text(e.Summary)
            .Text(e.Place);

    private static void AddActor(RowTable table, NamedActor actor, IEnumerable<int> events) =>
        table.Row(actor.Name)
            .Number((int)actor.Actor.Kind)
            .List(Catalogue(events))
            .Text(actor.Actor.Id)
            .Text(actor.Name)
            .Text(actor.Actor.Label)
            .Text(actor.Actor.Iso)
            .Texts(actor.Actor.Aliases);

    private static void AddInstrument(RowTable table, NamedInstrument instrument, IEnumerable<int> events) =>
        table.Row(instrument.Name)
            .List(Catalogue(events))
            .Text(instrument.Instrument.Id)
            .Text(instrument.Name)
            .Text(instrument.Instrument.Label)
            .Text(instrument.Instrument.Short)
            .Text(instrument.Instrument.Long);

    private static (int, int)[] Catalogue(IEnumerable<int> rows) => rows.Select(row => (0, row)).ToArray();

    private static (int, int)[] Pairs(IEnumerable<RowPlace> places) =>
        places.Select(place => (place.Document, place.Row)).ToArray();

    /// <summary>From what each event has to the events each thing is in.</summary>
    private static ILookup<int, int> Turn(IEnumerable<EquatableArray<int>> ofEvents) => ofEvents
        .SelectMany((things, index) => things.Select(thing => (thing, index)))
        .ToLookup(pair => pair.thing, pair => pair.index);
}
