using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Input;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Find;

/// <summary>Finds things by id, by member name, or by the last part of it.</summary>
internal static class FactLookup
{
    private const int MaxSuggestions = 5;

    /// <summary>All that the words name.</summary>
    /// <exception cref="InputProblem">Nothing has that id or name; the message tells what is near.</exception>
    public static IReadOnlyList<FactCard> Find(FactsDocument facts, string idOrName)
    {
        FactCard[] all = [.. FactCard.All(facts)];
        FactCard[] found = [.. all.Where(card => card.Id == idOrName || IsMember(card.Member, idOrName, StringComparison.Ordinal))];
        if (found.Length == 0)
            found = [.. all.Where(card => IsMember(card.Member, idOrName, StringComparison.OrdinalIgnoreCase))];
        if (found.Length > 0)
            return found;
        string[] near = [.. all
            .Where(card => card.Member.Contains(idOrName, StringComparison.OrdinalIgnoreCase) || card.Id.StartsWith(idOrName, StringComparison.Ordinal))
            .Select(card => card.Member)
            .Take(MaxSuggestions)];
        string hint = near.Length > 0 ? "did you mean " + string.Join(", ", near) + "?" : "'datapackage search' finds facts by their words";
        throw new InputProblem($"nothing has the id or name '{idOrName}'; {hint}");
    }

    private static bool IsMember(string member, string name, StringComparison comparison) =>
        member.Equals(name, comparison) || member.EndsWith("." + name, comparison);
}
