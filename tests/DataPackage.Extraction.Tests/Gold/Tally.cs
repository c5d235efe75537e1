using System.Globalization;

namespace DataPackage.Extraction.Tests;

/// <summary>Counts of right, surplus and missed items, summed over documents.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Surplus { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found.</summary>
    public double F1 => Right + Surplus + Missed == 0 ? 1 : 2.0 * Right / ((2.0 * Right) + Surplus + Missed);

    public void Add(int right, int surplus, int missed)
    {
        Right += right;
        Surplus += surplus;
        Missed += missed;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"F1 {F1:0.000} (right {Right}, surplus {Surplus}, missed {Missed})");
}
