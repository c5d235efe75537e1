using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>What the source of one document is printed from.</summary>
/// <param name="Number">1-based number of the document.</param>
/// <param name="Article">Its article.</param>
/// <param name="Mentions">The event mentions it holds, in the order of the events.</param>
/// <param name="Recommendations">Its advice, in the order of the text.</param>
/// <param name="Addressees">For each piece of advice the numbers of its addressees.</param>
internal sealed record DocumentSheet(
    int Number,
    NamedArticle Article,
    EquatableArray<EventMention> Mentions,
    EquatableArray<Recommendation> Recommendations,
    EquatableArray<EquatableArray<int>> Addressees);

/// <summary>A place in the tables: number of the document (0 for the catalogue) and of the row.</summary>
internal readonly record struct RowPlace(int Document, int Row);

/// <summary>What the catalogue is printed from: the corpus in the order of its rows, and where each thing stands.</summary>
/// <param name="Corpus">The facts; events in the order of their dates.</param>
/// <param name="EventMentions">For each event the places of its mentions.</param>
/// <param name="EventActors">For each event the numbers of its actors.</param>
/// <param name="EventInstruments">For each event the numbers of its instruments.</param>
/// <param name="Recommendations">The places of the corpus's recommendations, in its order.</param>
internal sealed record CatalogueSheet(
    Corpus Corpus,
    EquatableArray<EquatableArray<RowPlace>> EventMentions,
    EquatableArray<EquatableArray<int>> EventActors,
    EquatableArray<EquatableArray<int>> EventInstruments,
    EquatableArray<RowPlace> Recommendations)
{
    /// <summary>The articles' files by the articles' ids.</summary>
    public DocumentPaths Paths { get; init; } = new(default);
}

/// <summary>Everything to print.</summary>
internal sealed record CorpusSheets(EquatableArray<DocumentSheet> Documents, CatalogueSheet Catalogue);
