using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of many documents as one corpus: one actor for all its names, one event for all its tellings, a name for each fact.</summary>
internal static class CorpusLinker
{
    private static readonly ConditionalWeakTable<EventMention, EventMention> ResolvedMentions = new();
    private static readonly ConditionalWeakTable<Recommendation, Recommendation> ResolvedAdvice = new();

    /// <summary>Links documents; their order does not matter.</summary>
    public static Corpus Link(IEnumerable<DocumentFacts> documents, NamesBaseline? baseline)
    {
        var published = new PublishedNames(baseline);
        List<DocumentFacts> sorted = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        List<Finding> findings = sorted.SelectMany(document => document.Findings).ToList();
        List<DocumentFacts> distinct = DuplicateArticles.Remove(sorted, findings);

        ActorLinks actors = ActorLinks.Of(distinct);
        InstrumentLinks instruments = InstrumentLinks.Of(distinct);
        List<EventMention> mentions = distinct
            .SelectMany(document => document.Events)
            .Select(mention => Resolve(mention, actors, instruments))
            .ToList();
        List<Recommendation> advice = distinct
            .SelectMany(document => document.Recommendations)
            .Select(recommendation => Resolve(recommendation, actors))
            .ToList();

        List<NamedArticle> articles = CorpusNames.OfArticles(distinct.Select(document => document.Article!), published);
        var corpus = new Corpus(
            articles.ToEquatableArray(),
            CorpusEvents.Of(mentions, actors, published).ToEquatableArray(),
            CorpusNames.OfRecommendations(advice, articles, published).ToEquatableArray(),
            CorpusNames.OfActors(actors.UsedBy(mentions, advice), published).ToEquatableArray(),
            CorpusNames.OfInstruments(instruments.UsedBy(mentions), published).ToEquatableArray(),
            findings.ToEquatableArray());
        corpus = GroupClashes.Settle(CatalogueGroups.Part(corpus, published));
        return baseline is null ? corpus : Compare(corpus, baseline, distinct);
    }

    private static Corpus Compare(Corpus corpus, NamesBaseline baseline, IEnumerable<DocumentFacts> documents)
    {
        Dictionary<string, string> paths = documents.ToDictionary(document => document.Article!.Id, document => document.Path, StringComparer.Ordinal);
        return corpus with
        {
            Findings = corpus.Findings.Concat(BaselineFindings.Compare(corpus, baseline, paths)).ToEquatableArray(),
            Forwarders = BaselineFindings.Forwarders(corpus, baseline).ToEquatableArray(),
        };
    }

    // A fact that names nobody by another name stays the same object, and one that does is resolved to the same object as the last time:
    // what was computed of it is still known.
    private static EventMention Resolve(EventMention mention, ActorLinks actors, InstrumentLinks instruments)
    {
        EquatableArray<string> actorIds = actors.Participants(mention.ActorIds);
        EquatableArray<string> instrumentIds = instruments.Resolve(mention.InstrumentIds);
        if (actorIds == mention.ActorIds && instrumentIds == mention.InstrumentIds)
            return mention;
        if (ResolvedMentions.TryGetValue(mention, out EventMention? known) && known.ActorIds == actorIds && known.InstrumentIds == instrumentIds)
            return known;
        ResolvedMentions.Remove(mention);
        return ResolvedMentions.GetValue(mention, _ => mention with { ActorIds = actorIds, InstrumentIds = instrumentIds });
    }

    private static Recommendation Resolve(Recommendation advice, ActorLinks actors)
    {
        EquatableArray<string> addressees = actors.Resolve(advice.AddresseeIds);
        if (addressees == advice.AddresseeIds)
            return advice;
        if (ResolvedAdvice.TryGetValue(advice, out Recommendation? known) && known.AddresseeIds == addressees)
            return known;
        ResolvedAdvice.Remove(advice);
        return ResolvedAdvice.GetValue(advice, _ => advice with { AddresseeIds = addressees });
    }
}
