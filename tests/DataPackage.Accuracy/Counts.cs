using System.Globalization;

namespace DataPackage.Accuracy;

/// <summary>Precision, recall and F1 from counts.</summary>
internal sealed class Counts
{
    public double Right { get; set; }

    public double Answered { get; set; }

    public double Expected { get; set; }

    public double Precision => Answered == 0 ? 0 : Right / Answered;

    public double Recall => Expected == 0 ? 0 : Right / Expected;

    public double F1 => Answered + Expected == 0 ? 0 : 2 * Right / (Answered + Expected);

    public string Show() => string.Create(
        CultureInfo.InvariantCulture, $"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000}");

    public string ShowOf() => string.Create(CultureInfo.InvariantCulture, $"{Expected} expected, {Answered} answered");
}
