using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction;

/// <summary>What kind of political interaction an event is: the sixteen event types of PLOVER, or none of them.</summary>
/// <remarks>PLOVER, the Political Language Ontology for Verifiable Event Records, Open Event Data Alliance.</remarks>
public enum EventKind
{
    /// <summary>None of PLOVER's types.</summary>
    Other,

    /// <summary>Agree to cooperate, settle or sign.</summary>
    Agree,

    /// <summary>Meet, visit, negotiate, discuss.</summary>
    Consult,

    /// <summary>Express support, recognise, ratify.</summary>
    Support,

    /// <summary>Yield, ease, release, withdraw a measure.</summary>
    Concede,

    /// <summary>Cooperate in deed: exercises, exchanges, shared intelligence.</summary>
    Cooperate,

    /// <summary>Give material aid.</summary>
    Aid,

    /// <summary>Pull out troops, surrender, cease fire.</summary>
    Retreat,

    /// <summary>Ask for, appeal, demand.</summary>
    Request,

    /// <summary>Criticise, blame, sue.</summary>
    Accuse,

    /// <summary>Refuse, veto, cancel, break off.</summary>
    Reject,

    /// <summary>Threaten or warn of force or sanction.</summary>
    Threaten,

    /// <summary>Demonstrate, strike, boycott.</summary>
    Protest,

    /// <summary>Reduce relations, impose embargoes, expel.</summary>
    Sanction,

    /// <summary>Raise readiness, deploy, test weapons.</summary>
    Mobilize,

    /// <summary>Arrest, seize, ban, attack online.</summary>
    Coerce,

    /// <summary>Use of violence.</summary>
    Assault,
}

/// <summary>Whether the text tells an event as a fact.</summary>
public enum Factuality
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It was to happen when the text was written.</summary>
    Planned,

    /// <summary>It was to happen and did not.</summary>
    Cancelled,

    /// <summary>It is only supposed or made to depend on a condition.</summary>
    Hypothetical,
}

/// <summary>One telling of an event in one document.</summary>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="Quote">The sentence, verbatim.</param>
/// <param name="Date">When, as this text gives it.</param>
/// <param name="DateProvenance">Whether the text states the date or it was derived.</param>
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
    string? Place);

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
    EquatableArray<EventMention> Mentions);
