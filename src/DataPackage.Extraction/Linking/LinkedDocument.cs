using System;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of a document under the ids that the linked actors and instruments have, remembered as long as document and links stay.</summary>
internal sealed class LinkedDocument
{
    private static readonly LinkMemory<DocumentFacts, LinkedDocument> Known = new();
    private static readonly LinkMemory<EventMention, EventMention> ResolvedMentions = new();
    private static readonly LinkMemory<Recommendation, Recommendation> ResolvedAdvice = new();

    private readonly ActorLinks actors;
    private readonly InstrumentLinks instruments;

    private LinkedDocument(DocumentFacts document, ActorLinks actors, InstrumentLinks instruments)
    {
        this.actors = actors;
        this.instruments = instruments;
        Mentions = document.Events.Select(mention => LinkedMention.Of(Resolve(mention))).ToArray();
        Recommendations = document.Recommendations.Select(Resolve).ToArray();
        ActorIds = Mentions.SelectMany(linked => linked.Mention.ActorIds)
            .Concat(Recommendations.SelectMany(advice => advice.AddresseeIds))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        InstrumentIds = Mentions.SelectMany(linked => linked.Mention.InstrumentIds).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>The events it tells.</summary>
    public LinkedMention[] Mentions { get; }

    /// <summary>Its advice.</summary>
    public Recommendation[] Recommendations { get; }

    /// <summary>The actors its facts name.</summary>
    public string[] ActorIds { get; }

    /// <summary>The instruments its facts name.</summary>
    public string[] InstrumentIds { get; }

    /// <summary>The linked facts of a document.</summary>
    public static LinkedDocument Of(DocumentFacts document, ActorLinks actors, InstrumentLinks instruments)
    {
        if (Known.Find(document) is { } known && ReferenceEquals(known.actors, actors) && ReferenceEquals(known.instruments, instruments))
            return known;
        return Known.Keep(document, new LinkedDocument(document, actors, instruments));
    }

    // A fact that names nobody by another name stays the same object, and one that does is resolved to the same object as the last time:
    // what was computed of it is still known.
    private EventMention Resolve(EventMention mention)
    {
        EquatableArray<string> actorIds = actors.Participants(mention.ActorIds);
        EquatableArray<string> instrumentIds = instruments.Resolve(mention.InstrumentIds);
        if (actorIds == mention.ActorIds && instrumentIds == mention.InstrumentIds)
            return mention;
        if (ResolvedMentions.Find(mention) is { } known && known.ActorIds == actorIds && known.InstrumentIds == instrumentIds)
            return known;
        return ResolvedMentions.Keep(mention, mention with { ActorIds = actorIds, InstrumentIds = instrumentIds });
    }

    private Recommendation Resolve(Recommendation advice)
    {
        EquatableArray<string> addressees = actors.Resolve(advice.AddresseeIds);
        if (addressees == advice.AddresseeIds)
            return advice;
        if (ResolvedAdvice.Find(advice) is { } known && known.AddresseeIds == addressees)
            return known;
        return ResolvedAdvice.Keep(advice, advice with { AddresseeIds = addressees });
    }
}
