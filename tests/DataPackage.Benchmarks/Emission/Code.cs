using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Benchmarks.Emission;

/// <summary>Values as C# writes them.</summary>
internal static class Code
{
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);
}
