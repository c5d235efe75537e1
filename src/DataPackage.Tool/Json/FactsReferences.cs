using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Tool.Json;

/// <summary>Whether facts that were written elsewhere hang together: every id once, and no reference to nothing.</summary>
internal static class FactsReferences
{
    /// <summary>The first fault, or null.</summary>
    public static string? Fault(FactsDocument facts)
    {
        string[][] ids =
        [
            [.. facts.Articles.Select(article => article.Id)],
            [.. facts.Events.Select(e => e.Id)],
            [.. facts.Recommendations.Select(advice => advice.Id)],
            [.. facts.Actors.Select(actor => actor.Id)],
            [.. facts.Instruments.Select(instrument => instrument.Id)],
        ];
        string? twice = ids.SelectMany(list => list.GroupBy(id => id, StringComparer.Ordinal)).FirstOrDefault(group => group.Skip(1).Any())?.Key;
        if (twice is not null)
            return $"the id '{twice}' is there twice";
        string? unknown = Unknown(ids[0], facts.Events.SelectMany(e => e.Mentions).Select(mention => mention.Article))
            ?? Unknown(ids[0], facts.Recommendations.Select(advice => advice.Article))
            ?? Unknown(ids[3], facts.Events.SelectMany(e => e.ActorIds).Concat(facts.Recommendations.SelectMany(advice => advice.AddresseeIds)))
            ?? Unknown(ids[4], facts.Events.SelectMany(e => e.InstrumentIds));
        if (unknown is not null)
            return $"there is nothing with the id '{unknown}'";
        EventJson? untold = facts.Events.FirstOrDefault(e => e.Mentions.Count == 0);
        return untold is null ? null : $"the event '{untold.Id}' has no mention";
    }

    private static string? Unknown(IEnumerable<string> known, IEnumerable<string> used)
    {
        HashSet<string> ids = [.. known];
        return used.FirstOrDefault(id => !ids.Contains(id));
    }
}
