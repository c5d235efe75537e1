using System;

namespace DataPackage.Generator.Templates;

/// <summary>Finds the rows of the data. The other parts of this class are the data.</summary>
internal static partial class FactData
{
    /// <summary>The row of an event, which the index has at this digit.</summary>
    internal static Row RowOfEvent(int at)
    {
        Digits index = Index;
        return Of(index.Three(at + IndexColumns.Document), ArticleColumns.FirstEvent, index.Three(at + IndexColumns.Row), EventColumns.Count);
    }

    internal static FactList<Actor> ActorsOf(int at) => FactList<Actor>.OfIndex(Index.Four(at + IndexColumns.Lists));

    internal static FactList<Instrument> InstrumentsOf(int at)
    {
        int actors = Index.Four(at + IndexColumns.Lists);
        return FactList<Instrument>.OfIndex(actors + (IndexColumns.Item * (1 + Index.Three(actors))));
    }

    internal static Row Actor(int row) => new(0, Rows, Actors + (2 * ActorColumns.Count * row));

    internal static Row Instrument(int row) => new(0, Rows, Instruments + (2 * InstrumentColumns.Count * row));

    internal static Row ArticleOf(int document) => new(document, RowsOf(document), 0);

    /// <summary>A row of a section of a document's table; the article's row says where the section starts.</summary>
    internal static Row Of(int document, int section, int row, int width)
    {
        string rows = RowsOf(document);
        return new Row(document, rows, new Row(document, rows, 0)[section] + (2 * width * row));
    }

    /// <summary>An event by its place among those of a document.</summary>
    internal static Event Event(int document, int position) => EventsOfArticle(document)[position];

    internal static FactList<Event> EventsOfArticle(int number) => EventsOf(number, 0, nameof(Article));

    internal static FactList<Event> EventsOfActor(int number) => EventsOf(number, ArticleCount, nameof(Actor));

    internal static FactList<Event> EventsOfInstrument(int number) => EventsOf(number, ArticleCount + ActorCount, nameof(Instrument));

    /// <summary>The rows of a document, or those of the whole corpus for 0.</summary>
    internal static string Table(int document) => document == 0 ? Rows : RowsOf(document);

    // Behind the rows of the events stands where the lists of their numbers start: those of articles, of actors, of instruments.
    private static FactList<Event> EventsOf(int number, int before, string type) => number > 0
        ? FactList<Event>.OfIndex(Index.Four((IndexColumns.Width * EventCount) + (IndexColumns.Start * (before + number - 1))))
        : throw Row.NoFact(type);

    private static Exception NoDocument(int document) =>
        new ArgumentOutOfRangeException(nameof(document), document, "There is no such document.");
}
