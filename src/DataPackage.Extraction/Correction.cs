using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction;

/// <summary>What the owner of a corpus corrects by hand in one document.</summary>
/// <param name="ArticleId">The article it is about.</param>
/// <param name="Quote">Words of the document on which it rests; when they are gone, it has expired and is left out.</param>
/// <param name="Why">The reason.</param>
/// <param name="By">Who says so.</param>
/// <param name="Place">Where it is written.</param>
public abstract record Correction(string ArticleId, string Quote, string Why, string By, CorrectionPlace Place)
{
    /// <summary>Reason and author as they show in the record: "misprint in the source (M. Sato)".</summary>
    public string Reason => Why + " (" + By + ")";
}

/// <summary>The quote of an entry in its corrections file.</summary>
/// <param name="Path">The file's path as it was given.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Line">1-based line of the place.</param>
/// <param name="Column">1-based column of the place.</param>
public sealed record CorrectionPlace(string Path, TextSpan Span, int Line, int Column);

/// <summary>What kind of fact a correction is about.</summary>
public enum CorrectedFact
{
    /// <summary>The article itself.</summary>
    Article,

    /// <summary>One of its events.</summary>
    Event,

    /// <summary>One of its recommendations.</summary>
    Recommendation,
}

/// <summary>Sets title, authors, publisher or date of the article.</summary>
public sealed record SetCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, SuppliedMetadata Values)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>Fixes parts of an event; null leaves a part as it is.</summary>
public sealed record FixCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, EdtfDate? Date, EventKind? Kind, Factuality? Factuality)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>Drops a fact that is none.</summary>
public sealed record DropCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, CorrectedFact Fact)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>Gives a fact another member name.</summary>
public sealed record RenameCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, CorrectedFact Fact, string Name)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>Adds an event that the extractor missed; what is null is read from the quote.</summary>
public sealed record AddEventCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, AddedEvent Event)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>Adds advice that the extractor missed; what is null is read from the quote.</summary>
public sealed record AddRecommendationCorrection(
    string ArticleId, string Quote, string Why, string By, CorrectionPlace Place, AddedRecommendation Recommendation)
    : Correction(ArticleId, Quote, Why, By, Place);

/// <summary>What an entry says of an event it adds.</summary>
/// <param name="Date">When; null takes the one date the quote gives.</param>
/// <param name="DateText">Words of the quote that give the date.</param>
/// <param name="Summary">Words of the quote that tell the event; null for all of it.</param>
/// <param name="Kind">PLOVER type; null reads it from the summary.</param>
/// <param name="Factuality">Null for occurred.</param>
/// <param name="Actors">Who took part, by label, alias or id; null takes whom the summary names.</param>
/// <param name="Place">Where, in the document's words.</param>
public sealed record AddedEvent(
    EdtfDate? Date, string? DateText, string? Summary, EventKind? Kind, Factuality? Factuality, EquatableArray<string>? Actors, string? Place);

/// <summary>What an entry says of advice it adds.</summary>
/// <param name="Action">Words of the quote that say what to do; null for all of it.</param>
/// <param name="Modality">The words that make it advice; null for "should".</param>
/// <param name="Strength">Null for medium.</param>
/// <param name="Addressees">Who is to act, by label, alias or id; null takes whom the quote names before the action.</param>
public sealed record AddedRecommendation(string? Action, string? Modality, Strength? Strength, EquatableArray<string>? Addressees);
