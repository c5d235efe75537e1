using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>Parts the long lists of the catalogue, so that completion stays quick: events by month, everything else by first letters.</summary>
/// <remarks>Names stay as they are, and so does the place of a fact that was published.</remarks>
internal static class CatalogueGroups
{
    private const int Most = 1000;
    private const int MostLetters = 6;

    public static Corpus Part(Corpus corpus, PublishedNames published) => corpus with
    {
        Articles = Part(corpus.Articles, a => a.Group, a => new Place(a.Group, a.Name, published.IsAt("Articles", a.Article.Id, a.Group, a.Name)), _ => null, (a, group) => a with { Group = group }),
        Events = Part(corpus.Events, e => e.Group, e => new Place(e.Group, e.Name, published.IsAt("Events", e.Id, e.Group, e.Name)), e => MonthOf(e.Date), (e, group) => e with { Group = group }),
        Recommendations = Part(corpus.Recommendations, r => r.Group, r => new Place(r.Group, r.Name, published.IsAt("Recommendations", r.Id, r.Group, r.Name)), _ => null, (r, group) => r with { Group = group }),
        Actors = Part(corpus.Actors, a => a.Group, a => new Place(a.Group, a.Name, published.IsAt("Actors", a.Actor.Id, a.Group, a.Name)), _ => null, (a, group) => a with { Group = group }),
        Instruments = Part(corpus.Instruments, i => i.Group, i => new Place(i.Group, i.Name, published.IsAt("Instruments", i.Instrument.Id, i.Group, i.Name)), _ => null, (i, group) => i with { Group = group }),
    };

    private sealed record Place(string Group, string Name, bool IsPublished);

    private static EquatableArray<T> Part<T>(EquatableArray<T> facts, Func<T, string> groupOf, Func<T, Place> placeOf, Func<T, string?> part, Func<T, string, T> move)
    {
        if (facts.Count <= Most || !HasLongList(facts, groupOf))
            return facts;
        T[] moved = facts.ToArray();
        Place[] places = facts.Select(placeOf).ToArray();
        foreach (var list in Enumerable.Range(0, moved.Length).GroupBy(i => places[i].Group.Split('.')[0], StringComparer.Ordinal))
        {
            if (list.Skip(Most).Any())
                PartList(list.Where(i => !places[i].IsPublished).ToList(), list.Key);
        }

        return moved.ToEquatableArray();

        void PartList(List<int> list, string group)
        {
            foreach (var named in list.GroupBy(i => Join(group, part(moved[i])), StringComparer.Ordinal))
            {
                if (named.Key == group || named.Skip(Most).Any())
                    PartByLetters(named.ToList(), named.Key, letters: 1);
                else
                    Move(named, named.Key);
            }
        }

        void PartByLetters(List<int> list, string group, int letters)
        {
            foreach (var same in list.GroupBy(i => "Under" + Start(places[i].Name, letters), StringComparer.Ordinal))
            {
                if (same.Skip(Most).Any() && letters < MostLetters)
                    PartByLetters(same.ToList(), group, letters + 1);
                else
                    Move(same, Join(group, same.Key));
            }
        }

        void Move(IEnumerable<int> list, string group)
        {
            foreach (int i in list)
                moved[i] = move(moved[i], group);
        }
    }

    private static bool HasLongList<T>(EquatableArray<T> facts, Func<T, string> groupOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < facts.Count; i++)
        {
            string group = groupOf(facts[i]);
            int dot = group.IndexOf('.');
            string list = dot < 0 ? group : group.Substring(0, dot);
            counts.TryGetValue(list, out int count);
            if (count == Most)
                return true;
            counts[list] = count + 1;
        }

        return false;
    }

    private static string Join(string group, string? part) => part is null ? group : group.Length == 0 ? part : group + "." + part;

    private static string Start(string name, int letters) =>
        name.Substring(0, 1).ToUpperInvariant() + name.Substring(1, Math.Min(letters, name.Length) - 1).ToLowerInvariant();

    private static string MonthOf(EdtfDate date) =>
        date.Earliest is { } first && date.Latest is { } last && (first.Year, first.Month) == (last.Year, last.Month)
            ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(first.Month)
            : "MonthUnknown";
}
