using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>How a mention names its actor.</summary>
internal enum NameForm
{
    /// <summary>By a name: "Japan", "President Lee", "Seoul" for a government, "the Japanese government".</summary>
    Name,

    /// <summary>By an adjective of a country before a noun ("Japanese exports"), or by a country inside a compound ("US-led").</summary>
    Adjective,

    /// <summary>By words that refer back: "both countries", "the three nations".</summary>
    Reference,

    /// <summary>By a common noun without a name: "the ministers", "donors".</summary>
    Group,
}

/// <summary>A place where the text names somebody.</summary>
/// <param name="Span">The name as it stands in the document, title included ("President Lee"), without article and possessive.</param>
/// <param name="ActorId">Who is meant.</param>
/// <param name="Form">How it is named.</param>
internal sealed record NameMention(TextSpan Span, string ActorId, NameForm Form = NameForm.Name);

/// <summary>A place where the text names a treaty, agreement or law.</summary>
internal sealed record InstrumentMention(TextSpan Span, string InstrumentId);

/// <summary>
/// Everybody and every agreement an article names; mentions in the order of the text, none overlapping another of its list,
/// except that words for several actors ("both countries") are one mention per actor with the same span.
/// </summary>
internal sealed record NameIndex(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<NameMention> Mentions,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<InstrumentMention> InstrumentMentions)
{
    /// <summary>
    /// Groups without a name ("the ministers", "Iranian security forces"), of kind <see cref="ActorKind.Group"/>, in the order of
    /// the text. A group may contain one of <see cref="Mentions"/> ("Iranian").
    /// </summary>
    public IReadOnlyList<NameMention> GroupMentions { get; init; } = Array.Empty<NameMention>();

    /// <summary>Short forms of agreements that the text defines behind their full names.</summary>
    public IReadOnlyList<Acronym> Definitions { get; init; } = Array.Empty<Acronym>();
}
