using DataPackage.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataPackage.Generator.Options;

/// <summary>What the project asks for.</summary>
/// <param name="Namespace">Where the generated types live: a valid C# namespace.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="CanEmit">Whether the project's C# is new enough for what is printed.</param>
/// <param name="ArticleText">How many of the articles' words are printed.</param>
/// <param name="ProjectDirectory">The project's folder, from which the paths of texts are told; empty when unknown.</param>
internal sealed record GenerationOptions(
    string Namespace, string DataVersion, bool CanEmit, ArticleText ArticleText = ArticleText.Full, string ProjectDirectory = "")
{
    /// <summary>The way from the folder in which the compiler puts a source to the project's folder; empty when unknown.</summary>
    public string WayToProject { get; init; } = string.Empty;

    /// <summary>What the project's platform offers to what is printed.</summary>
    public TargetPlatform Platform { get; init; }

    /// <summary>Reads the project's properties.</summary>
    public static GenerationOptions Read(AnalyzerConfigOptions options, ParseOptions parsing) => new(
        Identifier.Namespace(
            Property(options, "DataPackageNamespace") ?? Property(options, "RootNamespace") ?? string.Empty),
        Property(options, "Version") ?? "1.0.0",
        CanEmit: parsing is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 },
        ArticleTextOf(options) ?? ArticleText.Full,
        Property(options, "ProjectDir") ?? string.Empty)
    {
        WayToProject = GeneratedFolder.WayToProject(Property(options, "ProjectDir") ?? string.Empty, OutputFolder(options)),
    };

    /// <summary>The value of <c>DataPackageArticleText</c> when it is none of those allowed, else null.</summary>
    public static string? BadArticleText(AnalyzerConfigOptions options) =>
        ArticleTextOf(options) is null ? Property(options, ArticleTextProperty) : null;

    // Microsoft.Managed.Core.targets: sources that are written go to a folder of their own.
    private static string OutputFolder(AnalyzerConfigOptions options)
    {
        string output = Property(options, "IntermediateOutputPath") ?? string.Empty;
        bool written = string.Equals(Property(options, "EmitCompilerGeneratedFiles"), "true", System.StringComparison.OrdinalIgnoreCase);
        return !written ? output : Property(options, "CompilerGeneratedFilesOutputPath") ?? (output.Length > 0 ? output + "/generated" : output);
    }

    private const string ArticleTextProperty = "DataPackageArticleText";

    private static ArticleText? ArticleTextOf(AnalyzerConfigOptions options) =>
        Property(options, ArticleTextProperty)?.Trim().ToLowerInvariant() switch
        {
            null or "full" => ArticleText.Full,
            "quotes" => ArticleText.Quotes,
            "none" => ArticleText.None,
            _ => null,
        };

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
