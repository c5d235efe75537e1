namespace DataPackage.Generator.Templates;

/// <summary>A table of digits of six bits, '0' to 'o', the lowest first.</summary>
internal readonly struct Digits
{
    private readonly string table;

    internal Digits(string table) => this.table = table;

    /// <summary>A number of one digit.</summary>
    internal int One(int at) => table[at] - '0';

    /// <summary>A number of three digits.</summary>
    internal int Three(int at) => table[at] + (table[at + 1] << 6) + (table[at + 2] << 12) - ('0' * 0x1041);

    /// <summary>A number of four digits.</summary>
    internal int Four(int at) => Three(at) + ((table[at + 3] - '0') << 18);

    /// <summary>A day as <see cref="Days"/> numbers it.</summary>
    internal long Day(int at) =>
        table[at] | (long)table[at + 1] << 8 | (long)table[at + 2] << 16 | (long)table[at + 3] << 24 | (long)table[at + 4] << 32;
}
