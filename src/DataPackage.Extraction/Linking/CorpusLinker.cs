using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>The facts of many documents as one corpus: one actor for all its names, one event for all its tellings, a name for each fact.</summary>
internal static class CorpusLinker
{
    /// <summary>Links documents; their order does not matter.</summary>
    public static Corpus Link(IEnumerable<DocumentFacts> documents, NamesBaseline? baseline)
    {
        var published = new PublishedNames(baseline);
        List<DocumentFacts> sorted = InOrder(documents.ToList());
        List<Finding> findings = sorted.SelectMany(document => document.Findings).ToList();
        List<DocumentFacts> distinct = DuplicateArticles.Remove(sorted, findings);

        LinkMemory.IsOff = distinct.Count < 2;
        ActorLinks actors = ActorLinks.Of(distinct);
        InstrumentLinks instruments = InstrumentLinks.Of(distinct);
        LinkedDocument[] linked = distinct.Select(document => LinkedDocument.Of(document, actors, instruments)).ToArray();

        List<NamedArticle> articles = CorpusNames.OfArticles(distinct.Select(document => document.Article!), published);
        var corpus = new Corpus(
            articles.ToEquatableArray(),
            CorpusEvents.Of(linked.SelectMany(document => document.Mentions), actors, published).ToEquatableArray(),
            CorpusNames.OfRecommendations(linked.SelectMany(document => document.Recommendations), articles, published).ToEquatableArray(),
            CorpusNames.OfActors(actors.Of(linked.SelectMany(document => document.ActorIds)), published).ToEquatableArray(),
            CorpusNames.OfInstruments(instruments.Of(linked.SelectMany(document => document.InstrumentIds)), published).ToEquatableArray(),
            findings.ToEquatableArray());
        corpus = GroupClashes.Settle(CatalogueGroups.Part(corpus, published));
        return baseline is null ? corpus : Compare(corpus, baseline, distinct);
    }

    // A project lists its files by name; looking is cheaper than sorting.
    private static List<DocumentFacts> InOrder(List<DocumentFacts> documents)
    {
        for (int i = 1; i < documents.Count; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].Path, documents[i].Path) > 0)
                return documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToList();
        }

        return documents;
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
}
