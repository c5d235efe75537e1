using System;

namespace DataPackage.Generator.Templates;

/// <summary>Finds the rows of the data. The other parts of this class are the data.</summary>
internal static partial class FactData
{
    /// <summary>Whether a list of the index holds a number.</summary>
    internal static bool Holds(int list, int number)
    {
        for (int left = EventRow.Item(list); left > 0; left--)
        {
            list += IndexColumns.Item;
            if (EventRow.Item(list) == number)
                return true;
        }

        return false;
    }

    /// <summary>The list behind a list of the index.</summary>
    internal static int Behind(int list) => list + (IndexColumns.Item * (1 + EventRow.Item(list)));

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
        ? FactList<Event>.OfIndex(EventRow.Start((IndexColumns.Width * EventCount) + (IndexColumns.Start * (before + number - 1))))
        : throw Row.NoFact(type);

    private static Exception NoDocument(int document) =>
        new ArgumentOutOfRangeException(nameof(document), document, "There is no such document.");
}
