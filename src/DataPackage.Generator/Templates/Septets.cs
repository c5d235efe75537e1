namespace DataPackage.Generator.Templates;

/// <summary>Numbers of 28 bits in four bytes of seven, the lowest first: they stand in a literal as ASCII, and compare as they are.</summary>
internal static class Septets
{
    /// <summary>Parts a number of 28 bits into its bytes.</summary>
    internal static int Spread(int number)
    {
        number += number & ~0x7F;
        number += number & ~0x7FFF;
        return number + (number & ~0x7FFFFF);
    }

    /// <summary>The number that bytes were parted from.</summary>
    internal static int Gather(int bytes)
    {
        bytes -= (bytes & ~0xFFFFFF) >> 1;
        bytes -= (bytes & ~0xFFFF) >> 1;
        return bytes - ((bytes & ~0xFF) >> 1);
    }
}
