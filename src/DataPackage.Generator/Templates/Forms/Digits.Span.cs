using System;
using System.Buffers.Binary;

namespace DataPackage.Generator.Templates;

/// <summary>A table of digits of six bits, '0' to 'o', the lowest first. It is read where the assembly has been loaded to: nothing is copied.</summary>
internal readonly ref struct Digits
{
    private readonly ReadOnlySpan<byte> table;

    internal Digits(ReadOnlySpan<byte> table) => this.table = table;

    /// <summary>A number of one digit.</summary>
    internal int One(int at) => table[at] - '0';

    /// <summary>A number of three digits.</summary>
    internal int Three(int at) => table[at] + (table[at + 1] << 6) + (table[at + 2] << 12) - ('0' * 0x1041);

    /// <summary>A number of four digits.</summary>
    internal int Four(int at) => Three(at) + ((table[at + 3] - '0') << 18);

    /// <summary>A day as <see cref="Days"/> numbers it.</summary>
    internal long Day(int at) => BinaryPrimitives.ReadInt64LittleEndian(table.Slice(at)) & 0xFF_FFFF_FFFF;
}
