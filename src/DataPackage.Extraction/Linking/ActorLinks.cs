using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>One actor for all its names in all documents.</summary>
/// <remarks>
/// Two are the same when their ids are, or when one, no person, bears the other's label as an alias and is of the same kind.
/// A person is never merged by a surname: two people may share it.
/// </remarks>
internal sealed class ActorLinks : IEquatable<ActorLinks>
{
    private static readonly CorpusMemory<ActorLinks> Known = new((one, other) => one.Actors == other.Actors, Link);

    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly Func<string, bool> isPlace;
    private readonly Func<string, bool> isMerged;

    private ActorLinks()
    {
        isPlace = id => actors.TryGetValue(id, out Actor? actor) && actor.Kind == ActorKind.Place;
        isMerged = targets.ContainsKey;
    }

    /// <summary>The linked actors of documents; the same object as long as they name the same ones.</summary>
    public static ActorLinks Of(IReadOnlyList<DocumentFacts> documents) => Known.Of(documents);

    private static ActorLinks Link(IReadOnlyList<DocumentFacts> documents)
    {
        var links = new ActorLinks();
        foreach (Actor actor in documents.SelectMany(document => document.Actors))
        {
            if (!links.actors.TryGetValue(actor.Id, out Actor? known))
                links.actors[actor.Id] = actor;
            else if (known != actor)
                links.actors[actor.Id] = Merge(known, actor);
        }

        links.MergeByAlias();
        return links;
    }

    /// <summary>Whether the other links the same actors in the same way.</summary>
    public bool Equals(ActorLinks? other) => other is not null
        && actors.Count == other.actors.Count
        && targets.Count == other.targets.Count
        && actors.All(actor => other.actors.TryGetValue(actor.Key, out Actor? same) && same == actor.Value)
        && targets.All(target => other.targets.TryGetValue(target.Key, out string? same) && same == target.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ActorLinks);

    /// <inheritdoc/>
    public override int GetHashCode() => actors.Count;

    /// <summary>The ids that the linked actors have, each once, in order; the same array when they are these.</summary>
    public EquatableArray<string> Resolve(EquatableArray<string> ids) => Changed(ids, isMerged)
        ? ids.Select(id => targets.TryGetValue(id, out string? target) ? target : id).Distinct(StringComparer.Ordinal).ToEquatableArray()
        : ids;

    /// <summary>As <see cref="Resolve"/>, without places: an event has them as its place, they take no part.</summary>
    public EquatableArray<string> Participants(EquatableArray<string> ids)
    {
        EquatableArray<string> resolved = Resolve(ids);
        return Changed(resolved, isPlace) ? resolved.Where(id => !isPlace(id)).ToEquatableArray() : resolved;
    }

    // Nearly all lists are as they should be already.
    private static bool Changed(EquatableArray<string> ids, Func<string, bool> changes)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            if (changes(ids[i]))
                return true;
            for (int before = 0; before < i; before++)
            {
                if (ids[before] == ids[i])
                    return true;
            }
        }

        return false;
    }

    /// <summary>The first one or two actors as the subject of a sentence: "Peru and Chile"; empty when there is none.</summary>
    public string Subject(IEnumerable<string> ids) =>
        string.Join(" and ", ids.Take(2).Where(actors.ContainsKey).Select(id => actors[id].Label));

    /// <summary>The actors of some ids, each once, by id.</summary>
    public IEnumerable<Actor> Of(IEnumerable<string> ids) => new HashSet<string>(ids, StringComparer.Ordinal)
        .OrderBy(id => id, StringComparer.Ordinal)
        .Where(actors.ContainsKey)
        .Select(id => actors[id]);

    private void MergeByAlias()
    {
        var owners = new Dictionary<(ActorKind Kind, string Alias), string>();
        foreach (Actor actor in actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal))
        {
            foreach (string alias in actor.Aliases)
                owners[(actor.Kind, alias)] = owners.ContainsKey((actor.Kind, alias)) ? string.Empty : actor.Id;
        }

        foreach (Actor actor in actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList())
        {
            bool hasOwner = owners.TryGetValue((actor.Kind, actor.Label), out string? owner)
                && owner.Length > 0 && owner != actor.Id && !targets.ContainsKey(owner);
            if (!hasOwner || actor.Kind == ActorKind.Person)
                continue;
            actors[owner!] = Merge(actors[owner!], actor);
            actors.Remove(actor.Id);
            targets[actor.Id] = owner!;
        }
    }

    private static Actor Merge(Actor into, Actor other) => into with
    {
        Iso = into.Iso ?? other.Iso,
        Aliases = into.Aliases.Concat(other.Aliases).Append(other.Label)
            .Where(alias => alias != into.Label)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alias => alias, StringComparer.Ordinal)
            .ToEquatableArray(),
    };
}
