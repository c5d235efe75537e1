namespace DataPackage.Extraction;

/// <summary>Everything found in one document, before it is linked with the others.</summary>
/// <param name="Path">The document's path as it was given.</param>
/// <param name="Article">The article, or null when the document has none.</param>
/// <param name="Events">The dated occurrences it tells, in the order of the text.</param>
/// <param name="Recommendations">Its author's advice, in the order of the text; without names and ids.</param>
/// <param name="Actors">Everybody the facts name.</param>
/// <param name="Instruments">Every agreement the facts name.</param>
/// <param name="Findings">Problems and doubts.</param>
public sealed record DocumentFacts(
    string Path,
    Article? Article,
    EquatableArray<EventMention> Events,
    EquatableArray<Recommendation> Recommendations,
    EquatableArray<Actor> Actors,
    EquatableArray<Instrument> Instruments,
    EquatableArray<Finding> Findings);

/// <summary>An article with the member name it has in the corpus.</summary>
public sealed record NamedArticle(string Name, Article Article)
{
    /// <summary>Its group in the catalogue; empty unless there are more than completion shows well.</summary>
    public string Group { get; init; } = string.Empty;
}

/// <summary>An actor with the member name it has in the corpus.</summary>
public sealed record NamedActor(string Name, Actor Actor)
{
    /// <summary>Its group in the catalogue; empty unless there are more than completion shows well.</summary>
    public string Group { get; init; } = string.Empty;
}

/// <summary>An instrument with the member name it has in the corpus.</summary>
public sealed record NamedInstrument(string Name, Instrument Instrument)
{
    /// <summary>Its group in the catalogue; empty unless there are more than completion shows well.</summary>
    public string Group { get; init; } = string.Empty;
}

/// <summary>The facts of all documents, linked and named; every list has a stable order.</summary>
public sealed record Corpus(
    EquatableArray<NamedArticle> Articles,
    EquatableArray<Event> Events,
    EquatableArray<Recommendation> Recommendations,
    EquatableArray<NamedActor> Actors,
    EquatableArray<NamedInstrument> Instruments,
    EquatableArray<Finding> Findings)
{
    /// <summary>Old members that forward to facts whose names changed.</summary>
    public EquatableArray<Forwarder> Forwarders { get; init; }
}
