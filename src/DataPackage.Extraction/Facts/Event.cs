using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction;

/// <summary>One telling of an event in one document.</summary>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="Quote">The sentence, verbatim.</param>
/// <param name="Date">When, as this text gives it.</param>
/// <param name="DateProvenance">Whether the text states the date, it was derived, or the owner supplied it.</param>
/// <param name="DateText">The words that give the date, verbatim.</param>
/// <param name="Kind">PLOVER type.</param>
/// <param name="Factuality">Occurred, planned, cancelled or hypothetical.</param>
/// <param name="Summary">The clause that tells the event, cut from the sentence, never rewritten.</param>
/// <param name="ActorIds">Who took part, ids of <see cref="DocumentFacts.Actors"/>, in the order of the text.</param>
/// <param name="InstrumentIds">Agreements concerned, ids of <see cref="DocumentFacts.Instruments"/>.</param>
/// <param name="Place">Where, in the text's words, or null.</param>
public sealed record EventMention(
    string ArticleId,
    Passage Quote,
    EdtfDate Date,
    Provenance DateProvenance,
    Passage DateText,
    EventKind Kind,
    Factuality Factuality,
    Passage Summary,
    EquatableArray<string> ActorIds,
    EquatableArray<string> InstrumentIds,
    string? Place)
{
    /// <summary>Whether the extractor found it or the owner added or changed it, and why.</summary>
    public Attribution Origin { get; init; } = Attribution.Stated;

    /// <summary>The member name that the owner gives the event, or null.</summary>
    public string? GivenName { get; init; }
}

/// <summary>A specific occurrence, past or scheduled, with every telling of it in the corpus.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">C# member name, built from the text's own words.</param>
/// <param name="Date">The finest date of the mentions; each mention keeps its own.</param>
/// <param name="Kind">PLOVER type.</param>
/// <param name="Factuality">Occurred, planned, cancelled or hypothetical.</param>
/// <param name="Summary">Cut from the first mention's sentence.</param>
/// <param name="ActorIds">All who took part.</param>
/// <param name="InstrumentIds">All agreements concerned.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Mentions">At least one; the best dated first.</param>
public sealed record Event(
    string Id,
    string Name,
    EdtfDate Date,
    EventKind Kind,
    Factuality Factuality,
    string Summary,
    EquatableArray<string> ActorIds,
    EquatableArray<string> InstrumentIds,
    string? Place,
    EquatableArray<EventMention> Mentions)
{
    /// <summary>Where it stands in the catalogue: "In2012", "InThe1990s", "InUnknownYear". Names are unique within a group.</summary>
    public string Group { get; init; } = string.Empty;
}
