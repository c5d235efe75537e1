using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the rows that belong to the corpus as a whole, and the way to each document's.</summary>
internal static class CatalogueEmitter
{
    /// <summary>How many arms a switch may have: a flat one over thousands costs the compiler gigabytes.</summary>
    private const int SwitchArms = 64;

    /// <summary>The source of the catalogue's data.</summary>
    public static string Emit(CatalogueSheet sheet, GenerationOptions options)
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

        SourceWriter source = SourceHead.Start("The rows of the whole corpus.", options.Namespace)
            .Line("internal static partial class FactData")
            .Open()
            .Line("internal const int EventCount = " + Literal.Number(corpus.Events.Count) + ";")
            .Line("internal const int ActorCount = " + Literal.Number(corpus.Actors.Count) + ";")
            .Line("internal const int InstrumentCount = " + Literal.Number(corpus.Instruments.Count) + ";")
            .Line()
            .Line("internal const int Events = 0;")
            .Line("internal const int Actors = " + Literal.Number(2 * firstActor) + ";")
            .Line("internal const int Instruments = " + Literal.Number(2 * firstInstrument) + ";")
            .Line("internal const int ArticleEvents = " + Literal.Number(2 * articleEvents) + ";")
            .Line("internal const int Articles = " + Literal.Number(articles) + ";")
            .Line("internal const int Recommendations = " + Literal.Number(recommendations) + ";")
            .Line()
            .Line("internal const string Version = " + Literal.String(options.DataVersion) + ";")
            .Line();
        DataLiteral.Words(source, words);
        source.Line();
        DataLiteral.Rows(source, table);
        string[] classes = corpus.Articles.Select(DocumentEmitter.ClassName).ToArray();
        WriteSwitch(source, "WordsOf", classes.Select(name => name + ".Words").ToArray());
        WriteSwitch(source, "RowsOf", classes.Select(name => name + ".Rows").ToArray());
        return source.Close().ToString();
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

    /// <summary>A method from the number of a document to a property of its class, in steps of at most 64 arms.</summary>
    private static void WriteSwitch(SourceWriter source, string method, string[] properties)
    {
        if (properties.Length <= SwitchArms)
        {
            WriteArms(source, "internal static string " + method, properties, first: 1);
            return;
        }

        int parts = (properties.Length + SwitchArms - 1) / SwitchArms;
        string[] calls = Enumerable.Range(0, parts).Select(part => method + Literal.Number(part) + "(document)").ToArray();
        WriteArms(source, "internal static string " + method, calls, first: 0, "((document - 1) / " + Literal.Number(SwitchArms) + ")");
        for (int part = 0; part < parts; part++)
        {
            string[] some = properties.Skip(part * SwitchArms).Take(SwitchArms).ToArray();
            WriteArms(source, "private static string " + method + Literal.Number(part), some, first: (part * SwitchArms) + 1);
        }
    }

    private static void WriteArms(
        SourceWriter source, string signature, string[] results, int first, string on = "document")
    {
        source.Line().Line(signature + "(int document) => " + on + " switch").Open();
        for (int i = 0; i < results.Length; i++)
            source.Line(Literal.Number(first + i) + " => " + results[i] + ",");
        source.Line("_ => throw NoDocument(document),").Close(";");
    }
}
