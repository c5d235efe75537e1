using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Templates;

/// <summary>Every fact of the texts, as lists to query: <c>Facts.Events.In(2012).Involving(Actors.Japan)</c>.</summary>
public static partial class Facts
{
    /// <summary>Every event, in the order of their dates.</summary>
    public static FactList<Event> Events => new(FactData.EventCount);

    /// <summary>Every article, in the order of their files' names.</summary>
    public static FactList<Article> Articles => new(FactData.ArticleCount);

    /// <summary>Every recommendation, article by article.</summary>
    public static FactList<Recommendation> Recommendations => new(0, FactData.Recommendations);

    /// <summary>Everybody who acts or is addressed.</summary>
    public static FactList<Actor> Actors => new(FactData.ActorCount);

    /// <summary>Every treaty, agreement or law.</summary>
    public static FactList<Instrument> Instruments => new(FactData.InstrumentCount);

    /// <summary>The version of the data; by its major part you see that names or ids changed.</summary>
    public static string DataVersion => FactData.Version;

    /// <summary>The version of the generator that read the texts; another one may find other facts in the same texts.</summary>
    public static string GeneratorVersion => FactData.GeneratorVersion;

    /// <summary>The events and recommendations that hold at least one of some words, ranked by BM25; the best first.</summary>
    /// <param name="words">For example "intelligence agreement"; case does not matter, beginnings of four letters or more match.</param>
    /// <returns>Hits with their quotes and places; nothing is computed before the call and nothing kept after it.</returns>
    public static IReadOnlyList<SearchHit> Search(string words)
    {
        if (words is null)
            throw new ArgumentNullException(nameof(words));
        string[] texts = Events.Select(e => e.Quote + "\n" + e.Summary)
            .Concat(Recommendations.Select(r => r.Quote + "\n" + r.Action))
            .ToArray();
        int events = Events.Length;
        return Ranking.Rank(texts, words)
            .Select(hit => hit.Index < events
                ? new SearchHit(Events[hit.Index], hit.Score)
                : new SearchHit(Recommendations[hit.Index - events], hit.Score))
            .ToArray();
    }
}
