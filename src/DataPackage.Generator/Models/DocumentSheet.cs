using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>What the data of one document is printed from.</summary>
/// <param name="Number">1-based number of the document.</param>
/// <param name="Article">Its article.</param>
/// <param name="Events">The events it tells best, in the order of their dates.</param>
/// <param name="Mentions">The event mentions it holds, in the order of the events.</param>
/// <param name="Recommendations">Its advice, in the order of the text.</param>
/// <param name="Addressees">For each piece of advice the numbers of its addressees.</param>
/// <param name="Members">Its named members.</param>
internal sealed record DocumentSheet(
    int Number,
    NamedArticle Article,
    EquatableArray<ToldEvent> Events,
    EquatableArray<EventMention> Mentions,
    EquatableArray<Recommendation> Recommendations,
    EquatableArray<EquatableArray<int>> Addressees,
    MemberSheet Members);

/// <summary>A place in the tables: number of the document (0 for the catalogue) and of the row.</summary>
internal readonly record struct RowPlace(int Document, int Row);

/// <summary>An event and the places of its mentions.</summary>
internal sealed record ToldEvent(Event Event, EquatableArray<RowPlace> Mentions);

/// <summary>Everything to print.</summary>
/// <param name="Documents">What each document says.</param>
/// <param name="Index">The index of the events.</param>
/// <param name="Catalogue">The rows of the corpus as a whole.</param>
/// <param name="Forwarders">Former names.</param>
internal sealed record CorpusSheets(
    EquatableArray<DocumentSheet> Documents, EventIndex Index, CatalogueSheet Catalogue, EquatableArray<Forwarder> Forwarders);
