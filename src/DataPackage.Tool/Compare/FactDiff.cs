using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Compare;

/// <summary>What changed from one corpus to another.</summary>
internal static class FactDiff
{
    public static IReadOnlyList<FactChange> Of(FactsDocument before, FactsDocument after)
    {
        Dictionary<string, ComparedFact> old = ComparedFact.All(before).ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        Dictionary<string, ComparedFact> now = ComparedFact.All(after).ToDictionary(fact => fact.Key, StringComparer.Ordinal);
        return
        [
            .. old.Values.Select(fact => Compare(fact, now.GetValueOrDefault(fact.Key))).OfType<FactChange>(),
            .. now.Values.Where(fact => !old.ContainsKey(fact.Key)).Select(fact => new FactChange(ChangeKind.Added, fact.Id, fact.Member, [])),
        ];
    }

    private static FactChange? Compare(ComparedFact before, ComparedFact? after)
    {
        if (after is null)
            return new FactChange(ChangeKind.Withdrawn, before.Id, before.Member, []);
        string[] details = [.. before.Values.Zip(after.Values)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => $"{pair.First.Name}: {pair.First.Value ?? "nothing"} -> {pair.Second.Value ?? "nothing"}")];
        if (before.Member != after.Member)
            return new FactChange(ChangeKind.Renamed, after.Id, after.Member, [$"member: {before.Member} -> {after.Member}", .. details]);
        return details.Length > 0 ? new FactChange(ChangeKind.Corrected, after.Id, after.Member, details) : null;
    }
}
