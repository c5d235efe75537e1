using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>A fact may not be called as a group beside it is: "March" in a year that is parted by months. The group keeps the name.</summary>
internal static class GroupClashes
{
    public static Corpus Settle(Corpus corpus) => corpus with
    {
        Articles = Settle(corpus.Articles, a => (a.Group, a.Name), (a, name) => a with { Name = name }),
        Events = Settle(corpus.Events, e => (e.Group, e.Name), (e, name) => e with { Name = name }),
        Recommendations = Settle(corpus.Recommendations, r => (r.Group, r.Name), (r, name) => r with { Name = name }),
        Actors = Settle(corpus.Actors, a => (a.Group, a.Name), (a, name) => a with { Name = name }),
        Instruments = Settle(corpus.Instruments, i => (i.Group, i.Name), (i, name) => i with { Name = name }),
    };

    private static EquatableArray<T> Settle<T>(EquatableArray<T> facts, Func<T, (string Group, string Name)> place, Func<T, string, T> rename)
    {
        // Ways of groups within groups; a fact beside none of them, as nearly all are, need not be looked at.
        var groups = new HashSet<string>(
            facts.Select(fact => place(fact).Group).Distinct(StringComparer.Ordinal).Where(group => group.Length > 0).SelectMany(group => CatalogueWays.Through("." + group + ".")),
            StringComparer.Ordinal);
        var parents = new HashSet<string>(groups.Where(group => group.Length > 0).Select(group => group.Substring(0, group.LastIndexOf('.'))), StringComparer.Ordinal);
        return parents.Count == 0 ? facts : facts.Select(Apart).ToEquatableArray();

        T Apart(T fact)
        {
            (string group, string name) = place(fact);
            string parent = group.Length == 0 ? string.Empty : "." + group;
            return parents.Contains(parent) && groups.Contains(parent + "." + name) ? rename(fact, name + "_") : fact;
        }
    }
}
