using DataPackage.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataPackage.Generator.Options;

/// <summary>What the project asks for.</summary>
/// <param name="Namespace">Where the generated types live: a valid C# namespace.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="CanEmit">Whether the project's C# is new enough for what is printed.</param>
internal sealed record GenerationOptions(string Namespace, string DataVersion, bool CanEmit)
{
    /// <summary>Reads the project's properties.</summary>
    public static GenerationOptions Read(AnalyzerConfigOptions options, ParseOptions parsing) => new(
        Identifier.Namespace(
            Property(options, "DataPackageNamespace") ?? Property(options, "RootNamespace") ?? string.Empty),
        Property(options, "Version") ?? "1.0.0",
        CanEmit: parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 });

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
