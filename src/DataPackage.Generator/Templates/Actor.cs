using System;
using System.Collections.Generic;

namespace DataPackage.Generator.Templates;

/// <summary>Somebody who acts in events or is addressed by recommendations: one for all their names.</summary>
/// <remarks>A view on the data. Its default value is nobody (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Actor : IFact<Actor>, IComparable<Actor>
{
    private readonly int number;

    internal Actor(int row) => number = row + 1;

    /// <summary>Whether this is the default value, which stands for nobody.</summary>
    public bool IsNone => number == 0;

    /// <summary>Stable id, for example "south-korea".</summary>
    public string Id => Row.Words(FactData.Words, ActorColumns.Id);

    /// <summary>Its member name in <c>Actors</c>.</summary>
    public string Name => Row.Words(FactData.Words, ActorColumns.Name);

    /// <summary>The name to show, for example "South Korea".</summary>
    public string Label => Row.Words(FactData.Words, ActorColumns.Label);

    /// <summary>Country, person, organisation, group or place.</summary>
    public ActorKind Kind => (ActorKind)Row[ActorColumns.Kind];

    /// <summary>ISO 3166-1 alpha-3 code of a country, else null.</summary>
    public string? Iso => Row.Text(FactData.Words, ActorColumns.Iso);

    /// <summary>The other names the texts use.</summary>
    public IReadOnlyList<string> Aliases => Row.Texts(FactData.Words, ActorColumns.Aliases);

    /// <summary>The events it took part in, in the order of <c>Facts.Events</c>.</summary>
    public FactList<Event> Events => FactData.EventsOfActor(number);

    /// <summary>Its 0-based place in the corpus; -1 for nobody.</summary>
    internal int Index => number - 1;

    private Row Row => number > 0 ? FactData.Actor(number - 1) : throw Row.NoFact(nameof(Actor));

    /// <summary>Orders by label.</summary>
    /// <param name="other">The other actor.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Actor other) =>
        IsNone || other.IsNone ? number.CompareTo(other.number) : string.CompareOrdinal(Label, other.Label);

    /// <summary>The label.</summary>
    /// <returns>For example "South Korea".</returns>
    public override string ToString() => IsNone ? "(nobody)" : Label;

    Actor IFact<Actor>.At(int document, int row) => new(row);
}
