namespace DataPackage.Extraction;

/// <summary>Advice that the article's own author or speaker gives.</summary>
/// <param name="Id">Stable id; empty until the corpus is linked.</param>
/// <param name="Name">C# member name; empty until the corpus is linked.</param>
/// <param name="ArticleId">The article that gives it.</param>
/// <param name="Ordinal">1-based place of the list item it belongs to, or of the advice in the article when there is no list.</param>
/// <param name="AddresseeIds">Who is to act, ids of actors; empty when the text does not say.</param>
/// <param name="Action">What to do, cut from the sentence, never rewritten.</param>
/// <param name="Modality">The words that make it advice, lower case and joined by '-': "should", "it-is-imperative".</param>
/// <param name="Strength">How firmly it is put.</param>
/// <param name="Quote">The sentence, verbatim.</param>
public sealed record Recommendation(
    string Id,
    string Name,
    string ArticleId,
    int Ordinal,
    EquatableArray<string> AddresseeIds,
    Passage Action,
    string Modality,
    Strength Strength,
    Passage Quote)
{
    /// <summary>Where it stands in the catalogue: "ByJaneDoe". Names are unique within a group.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Whether the extractor found it or the owner added or changed it, and why.</summary>
    public Attribution Origin { get; init; } = Attribution.Stated;

    /// <summary>The member name that the owner gives it, or null.</summary>
    public string? GivenName { get; init; }
}
