using System;

namespace DataPackage.Generator.Templates;

/// <summary>A treaty, agreement or law that facts speak of.</summary>
/// <remarks>A view on the data. Its default value is none (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Instrument : IFact<Instrument>, IComparable<Instrument>
{
    private readonly int number;

    internal Instrument(int row) => number = row + 1;

    /// <summary>Whether this is the default value, which stands for none.</summary>
    public bool IsNone => number == 0;

    /// <summary>Stable id.</summary>
    public string Id => Row.Words(FactData.Words, InstrumentColumns.Id);

    /// <summary>Its member name in <c>Instruments</c>.</summary>
    public string Name => Row.Words(FactData.Words, InstrumentColumns.Name);

    /// <summary>The name to show: the short form where there is one, else the long one.</summary>
    public string Label => Row.Words(FactData.Words, InstrumentColumns.Label);

    /// <summary>Short form, or null.</summary>
    public string? Short => Row.Text(FactData.Words, InstrumentColumns.Short);

    /// <summary>Long form, or null when the texts never spell it out.</summary>
    public string? Long => Row.Text(FactData.Words, InstrumentColumns.Long);

    /// <summary>The events that concern it, in the order of <c>Facts.Events</c>.</summary>
    public FactList<Event> Events => FactData.EventsOfInstrument(number);

    /// <summary>Its 0-based place in the corpus; -1 for none.</summary>
    internal int Index => number - 1;

    private Row Row => number > 0 ? FactData.Instrument(number - 1) : throw Row.NoFact(nameof(Instrument));

    /// <summary>Orders by label.</summary>
    /// <param name="other">The other instrument.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Instrument other) =>
        IsNone || other.IsNone ? number.CompareTo(other.number) : string.CompareOrdinal(Label, other.Label);

    /// <summary>The label.</summary>
    /// <returns>For example "NAFTA".</returns>
    public override string ToString() => IsNone ? "(no instrument)" : Label;

    Instrument IFact<Instrument>.At(int document, int row) => new(row);
}
