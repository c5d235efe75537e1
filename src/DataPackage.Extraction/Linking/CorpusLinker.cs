using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of many documents as one corpus: one actor for all its names, one event for all its tellings, a name for each fact.</summary>
internal static class CorpusLinker
{
    /// <summary>Links documents; their order does not matter.</summary>
    public static Corpus Link(IEnumerable<DocumentFacts> documents)
    {
        List<DocumentFacts> sorted = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        List<Finding> findings = sorted.SelectMany(document => document.Findings).ToList();
        List<DocumentFacts> distinct = DuplicateArticles.Remove(sorted, findings);

        ActorLinks actors = ActorLinks.Of(distinct);
        InstrumentLinks instruments = InstrumentLinks.Of(distinct);
        List<EventMention> mentions = distinct
            .SelectMany(document => document.Events)
            .Select(mention => mention with
            {
                ActorIds = actors.Participants(mention.ActorIds),
                InstrumentIds = instruments.Resolve(mention.InstrumentIds),
            })
            .ToList();
        List<Recommendation> advice = distinct
            .SelectMany(document => document.Recommendations)
            .Select(recommendation => recommendation with { AddresseeIds = actors.Resolve(recommendation.AddresseeIds) })
            .ToList();

        List<NamedArticle> articles = CorpusNames.OfArticles(distinct.Select(document => document.Article!));
        return new Corpus(
            articles.ToEquatableArray(),
            CorpusNames.OfEvents(EventLinker.Link(mentions), actors).ToEquatableArray(),
            CorpusNames.OfRecommendations(advice, articles).ToEquatableArray(),
            CorpusNames.OfActors(actors.UsedBy(mentions, advice)).ToEquatableArray(),
            CorpusNames.OfInstruments(instruments.UsedBy(mentions)).ToEquatableArray(),
            findings.ToEquatableArray());
    }
}
