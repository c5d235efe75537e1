using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>The ways to members of the catalogue: each is taken once, and none is a group through which another one leads.</summary>
internal sealed class CatalogueWays
{
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    /// <summary>Takes a way such as "Events.In2012.TheMinistersMet", unless it is taken or leads through a member.</summary>
    public bool TryAdd(string way)
    {
        string[] through = Through(way).ToArray();
        if (members.Contains(way) || groups.Contains(way) || through.Any(members.Contains))
            return false;
        members.Add(way);
        groups.UnionWith(through);
        return true;
    }

    /// <summary>"A", "A.B" for "A.B.C".</summary>
    public static IEnumerable<string> Through(string way)
    {
        for (int dot = way.IndexOf('.'); dot >= 0; dot = way.IndexOf('.', dot + 1))
            yield return way.Substring(0, dot);
    }
}
