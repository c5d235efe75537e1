using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>Looks up under which names facts were published.</summary>
internal sealed class PublishedNames
{
    private readonly ILookup<(string Kind, string Id), PublishedName> names;

    public PublishedNames(NamesBaseline? baseline) => names = (baseline?.Names ?? default)
        .SelectMany(name => name.AlsoIds.Prepend(name.Id).Select(id => (Key: (BaselineWriter.KindOf(name.Name), id), Name: name)))
        .ToLookup(pair => pair.Key, pair => pair.Name);

    /// <summary>Whether nothing was published yet.</summary>
    public bool IsEmpty => names.Count == 0;

    /// <summary>What was published of a fact: of a kind, by any of its ids; the first is the one it keeps.</summary>
    public IEnumerable<PublishedName> All(string kind, IEnumerable<string> ids) =>
        ids.SelectMany(id => names[(kind, BaselineWriter.Cell(id))]).Distinct().OrderBy(name => name.Place.Line);

    /// <summary>An event as it was published: its id, its place in the catalogue unless its date left it, its name.</summary>
    public Event Keep(Event e)
    {
        if (IsEmpty || All("Events", e.Mentions.Select(CorpusNames.IdOf)).FirstOrDefault() is not { } published)
            return e;
        string group = GroupOf(published.Name);
        return e with { Id = published.Id, Name = Last(published.Name), Group = Holds(group, e.Date) ? group : e.Group };
    }

    /// <summary>The published member name of a fact, or null.</summary>
    public string? NameOf(string kind, string id) => !IsEmpty && All(kind, new[] { id }).FirstOrDefault() is { } published ? Last(published.Name) : null;

    /// <summary>Whether a fact was published at this place of the catalogue.</summary>
    public bool IsAt(string kind, string id, string group, string name) => All(kind, new[] { id }).FirstOrDefault() is { } published
        && published.Name == kind + "." + (group.Length > 0 ? group + "." : string.Empty) + name;

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static string GroupOf(string name)
    {
        int first = name.IndexOf('.') + 1;
        int last = name.LastIndexOf('.');
        return last > first ? name.Substring(first, last - first) : string.Empty;
    }

    /// <summary>Whether a date may fall into "In2012" or "InThe1990s"; nobody can tell for an unknown year.</summary>
    private static bool Holds(string group, EdtfDate date)
    {
        string digits = new(group.Split('.')[0].Where(char.IsDigit).ToArray());
        if (digits.Length != 4 || group.EndsWith("Bc", StringComparison.Ordinal))
            return group.StartsWith("InUnknownYear", StringComparison.Ordinal) || date.IsYearUnknown;
        string year = !group.StartsWith("InThe", StringComparison.Ordinal) ? digits
            : digits.EndsWith("00", StringComparison.Ordinal) ? digits.Substring(0, 2) + "XX" : digits.Substring(0, 3) + "X";
        return date.Overlaps(EdtfDate.Parse(year));
    }
}
