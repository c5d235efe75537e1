namespace DataPackage.Generator.Templates;

/// <summary>What filters ask of an event, read from a string.</summary>
/// <remarks>Laid out as <see cref="IndexColumns"/> says.</remarks>
internal readonly struct EventRow
{
    private readonly int at;

    private EventRow(int number) => at = number * IndexColumns.Width;

    /// <summary>The first day it may fall on.</summary>
    internal int First => Four(at + IndexColumns.First);

    /// <summary>The last day it may fall on.</summary>
    internal int Last => Four(at + IndexColumns.Last);

    /// <summary>The document that tells it best.</summary>
    internal int Document => Start(at + IndexColumns.Document);

    /// <summary>Its row among the events of that document.</summary>
    internal int Row => Item(at + IndexColumns.Row);

    /// <summary>Its kind.</summary>
    internal int Kind => FactData.Index[at + IndexColumns.Tags] >> 2;

    /// <summary>Whether it happened.</summary>
    internal int Factuality => FactData.Index[at + IndexColumns.Tags] & 3;

    /// <summary>Where the list of its actors starts; that of its instruments stands behind it.</summary>
    internal int Lists => Start(at + IndexColumns.Lists);

    /// <summary>The row of an event.</summary>
    internal static EventRow Of(int number) => new(number);

    /// <summary>Where a list starts, told at a place of the index.</summary>
    internal static int Start(int at) => Septets.Gather(Four(at));

    /// <summary>A number of a list, at a place of the index.</summary>
    internal static int Item(int at)
    {
        string index = FactData.Index;
        return index[at] | (index[at + 1] << 7) | (index[at + 2] << 14);
    }

    private static int Four(int at)
    {
        string index = FactData.Index;
        return index[at] | (index[at + 1] << 8) | (index[at + 2] << 16) | (index[at + 3] << 24);
    }
}
