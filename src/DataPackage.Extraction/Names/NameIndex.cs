using System.Collections.Generic;

namespace DataPackage.Extraction.Names;

/// <summary>A place where the text names somebody.</summary>
/// <param name="Span">The name as it stands in the document, title included ("President Lee").</param>
/// <param name="ActorId">Who is meant.</param>
internal sealed record NameMention(TextSpan Span, string ActorId);

/// <summary>A place where the text names a treaty, agreement or law.</summary>
internal sealed record InstrumentMention(TextSpan Span, string InstrumentId);

/// <summary>Everybody and every agreement an article names; mentions in the order of the text, none overlapping another of its list.</summary>
internal sealed record NameIndex(
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<NameMention> Mentions,
    IReadOnlyList<Instrument> Instruments,
    IReadOnlyList<InstrumentMention> InstrumentMentions);
