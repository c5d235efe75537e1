using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Templates;

namespace DataPackage.Generator.Emit;

/// <summary>Lays out the rows that belong to the corpus as a whole.</summary>
/// <param name="Table">Actors, then instruments.</param>
/// <param name="FirstInstrument">The column at which instruments start.</param>
/// <param name="Recommendations">The character at which the list of recommendations starts.</param>
internal sealed record CatalogueTable(RowTable Table, int FirstInstrument, int Recommendations)
{
    /// <summary>The table of a corpus.</summary>
    public static CatalogueTable Of(CatalogueSheet sheet)
    {
        int firstInstrument = ActorColumns.Count * sheet.Actors.Count;
        var table = new RowTable(new WordPool(), firstInstrument + (InstrumentColumns.Count * sheet.Instruments.Count));
        foreach (NamedActor actor in sheet.Actors)
            Add(table, actor);
        foreach (NamedInstrument instrument in sheet.Instruments)
            Add(table, instrument);
        int recommendations = table.AddList(sheet.Recommendations.Select(place => (place.Document, place.Row)).ToArray());
        return new CatalogueTable(table, firstInstrument, recommendations);
    }

    private static void Add(RowTable table, NamedActor actor) => table
        .Number((int)actor.Actor.Kind)
        .Text(actor.Actor.Id)
        .Text(actor.Name)
        .Text(actor.Actor.Label)
        .Text(actor.Actor.Iso)
        .Texts(actor.Actor.Aliases);

    private static void Add(RowTable table, NamedInstrument instrument) => table
        .Text(instrument.Instrument.Id)
        .Text(instrument.Name)
        .Text(instrument.Instrument.Label)
        .Text(instrument.Instrument.Short)
        .Text(instrument.Instrument.Long);
}
