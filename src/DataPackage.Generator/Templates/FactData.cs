using System;

namespace DataPackage.Generator.Templates;

/// <summary>Finds the rows of the data. The other parts of this class are the data.</summary>
internal static partial class FactData
{
    internal static Row Event(int row) => new(Rows, Events + (2 * EventColumns.Count * row));

    internal static Row Actor(int row) => new(Rows, Actors + (2 * ActorColumns.Count * row));

    internal static Row Instrument(int row) => new(Rows, Instruments + (2 * InstrumentColumns.Count * row));

    internal static Row ArticleOf(int document) => new(RowsOf(document), 0);

    /// <summary>A row of a section of a document's table; the article's row says where the section starts.</summary>
    internal static Row Of(int document, int section, int row, int width)
    {
        string rows = RowsOf(document);
        return new Row(rows, new Row(rows, 0)[section] + (2 * width * row));
    }

    /// <summary>The events an article tells.</summary>
    internal static FactList<Event> EventsOf(int document) => document > 0
        ? new FactList<Event>(Rows, Row.ReadNumber(Rows, ArticleEvents + (2 * (document - 1))))
        : throw Row.NoFact(nameof(Article));

    private static Exception NoDocument(int document) =>
        new ArgumentOutOfRangeException(nameof(document), document, "There is no such document.");
}
