using System;
using System.Linq;
using System.Runtime.CompilerServices;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of a document under the ids that the linked actors and instruments have, remembered as long as document and links stay.</summary>
internal sealed class LinkedDocument
{
    private static readonly ConditionalWeakTable<DocumentFacts, LinkedDocument> Known = new();
    private static readonly ConditionalWeakTable<EventMention, EventMention> ResolvedMentions = new();
    private static readonly ConditionalWeakTable<Recommendation, Recommendation> ResolvedAdvice = new();

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
        if (LinkMemory.IsOff)
            return new LinkedDocument(document, actors, instruments);
        if (Known.TryGetValue(document, out LinkedDocument? known) && ReferenceEquals(known.actors, actors) && ReferenceEquals(known.instruments, instruments))
            return known;
        Known.Remove(document);
        return Known.GetValue(document, key => new LinkedDocument(key, actors, instruments));
    }

    // A fact that names nobody by another name stays the same object, and one that does is resolved to the same object as the last time:
    // what was computed of it is still known.
    private EventMention Resolve(EventMention mention)
    {
        EquatableArray<string> actorIds = actors.Participants(mention.ActorIds);
        EquatableArray<string> instrumentIds = instruments.Resolve(mention.InstrumentIds);
        if (actorIds == mention.ActorIds && instrumentIds == mention.InstrumentIds)
            return mention;
        if (LinkMemory.IsOff)
            return mention with { ActorIds = actorIds, InstrumentIds = instrumentIds };
        if (ResolvedMentions.TryGetValue(mention, out EventMention? known) && known.ActorIds == actorIds && known.InstrumentIds == instrumentIds)
            return known;
        ResolvedMentions.Remove(mention);
        return ResolvedMentions.GetValue(mention, _ => mention with { ActorIds = actorIds, InstrumentIds = instrumentIds });
    }

    private Recommendation Resolve(Recommendation advice)
    {
        EquatableArray<string> addressees = actors.Resolve(advice.AddresseeIds);
        if (addressees == advice.AddresseeIds)
            return advice;
        if (LinkMemory.IsOff)
            return advice with { AddresseeIds = addressees };
        if (ResolvedAdvice.TryGetValue(advice, out Recommendation? known) && known.AddresseeIds == addressees)
            return known;
        ResolvedAdvice.Remove(advice);
        return ResolvedAdvice.GetValue(advice, _ => advice with { AddresseeIds = addressees });
    }
}
