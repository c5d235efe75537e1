using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>What the rows that belong to the corpus as a whole are printed from.</summary>
/// <param name="Articles">The articles' names, in the order of the documents' numbers.</param>
/// <param name="Actors">Everybody, in the order of the rows.</param>
/// <param name="Instruments">The agreements, in the order of the rows.</param>
/// <param name="Recommendations">The places of the recommendations, article by article.</param>
internal sealed record CatalogueSheet(
    EquatableArray<string> Articles,
    EquatableArray<NamedActor> Actors,
    EquatableArray<NamedInstrument> Instruments,
    EquatableArray<RowPlace> Recommendations);
