using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>A fact by its name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The way to its member.</param>
/// <param name="Passage">Where it first stands, or null for actors and instruments.</param>
/// <param name="File">The file name of that place, or null.</param>
/// <param name="AlsoIds">For an event the ids its other mentions would give it.</param>
internal sealed record FactName(string Id, string Name, Passage? Passage, string? File, IReadOnlyList<string> AlsoIds);

/// <summary>Every named fact of a corpus, kind by kind.</summary>
internal static class FactNames
{
    public static IEnumerable<FactName> Of(Corpus corpus)
    {
        string[] none = Array.Empty<string>();
        foreach (NamedArticle article in corpus.Articles)
            yield return new FactName(article.Article.Id, PathOf("Articles", article.Group, article.Name), null, article.Article.Source.File, none);
        foreach (Event e in corpus.Events)
        {
            string[] also = e.Mentions.Select(CorpusNames.IdOf).Where(id => id != e.Id).Distinct().ToArray();
            yield return new FactName(e.Id, PathOf(e), e.Mentions[0].Quote, e.Mentions[0].ArticleId, also);
        }

        foreach (Recommendation r in corpus.Recommendations)
            yield return new FactName(r.Id, PathOf(r), r.Quote, r.ArticleId, none);
        foreach (NamedActor actor in corpus.Actors)
            yield return new FactName(actor.Actor.Id, PathOf("Actors", actor.Group, actor.Name), null, null, none);
        foreach (NamedInstrument instrument in corpus.Instruments)
            yield return new FactName(instrument.Instrument.Id, PathOf("Instruments", instrument.Group, instrument.Name), null, null, none);
    }

    private static string PathOf(string kind, string group, string name) => kind + "." + (group.Length > 0 ? group + "." : string.Empty) + name;

    public static string PathOf(Event e) => "Events." + e.Group + "." + e.Name;

    public static string PathOf(Recommendation r) => "Recommendations." + r.Group + "." + r.Name;
}
