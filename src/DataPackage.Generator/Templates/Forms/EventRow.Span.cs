using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DataPackage.Generator.Templates;

/// <summary>What filters ask of an event, read where the assembly has been loaded to: nothing is copied.</summary>
/// <remarks>Laid out as <see cref="IndexColumns"/> says.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = IndexColumns.Width)]
internal readonly struct EventRow
{
    private int FirstBytes { get; }

    private int LastBytes { get; }

    private int DocumentBytes { get; }

    private int RowBytes { get; }

    private int ListsBytes { get; }

    /// <summary>The first day it may fall on.</summary>
    internal int First => Little(FirstBytes);

    /// <summary>The last day it may fall on.</summary>
    internal int Last => Little(LastBytes);

    /// <summary>The document that tells it best.</summary>
    internal int Document => Septets.Gather(Little(DocumentBytes));

    /// <summary>Its row among the events of that document.</summary>
    internal int Row => Septets.Gather(Little(RowBytes) & 0xFFFFFF);

    /// <summary>Its kind.</summary>
    internal int Kind => Little(RowBytes) >> 26;

    /// <summary>Whether it happened.</summary>
    internal int Factuality => (Little(RowBytes) >> 24) & 3;

    /// <summary>Where the list of its actors starts; that of its instruments stands behind it.</summary>
    internal int Lists => Septets.Gather(Little(ListsBytes));

    /// <summary>The row of an event.</summary>
    internal static ref readonly EventRow Of(int number) =>
        ref MemoryMarshal.Cast<byte, EventRow>(FactData.Index.Slice(0, IndexColumns.Width * FactData.EventCount))[number];

    /// <summary>Where a list starts, told at a place of the index.</summary>
    internal static int Start(int at) => Septets.Gather(BinaryPrimitives.ReadInt32LittleEndian(FactData.Index.Slice(at)));

    /// <summary>A number of a list, at a place of the index.</summary>
    internal static int Item(int at)
    {
        ReadOnlySpan<byte> index = FactData.Index;
        return index[at] | (index[at + 1] << 7) | (index[at + 2] << 14);
    }

    private static int Little(int bytes) => BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes);
}
