using DataPackage.Extraction;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataPackage.Generator.Options;

/// <summary>What the project says about one of its files.</summary>
internal static class DocumentOptions
{
    /// <summary>Whether a file is a document to read.</summary>
    public static bool IsDocument(AnalyzerConfigOptions options) =>
        HasKind(options, "document");

    /// <summary>Whether a file holds corrections made by hand.</summary>
    public static bool IsCorrections(AnalyzerConfigOptions options) => HasKind(options, "corrections");

    /// <summary>What the owner supplies about a document, or null for nothing.</summary>
    public static SuppliedMetadata? Supplied(AnalyzerConfigOptions options)
    {
        var supplied = new SuppliedMetadata(
            Metadata(options, "Title"),
            Metadata(options, "Authors"),
            Metadata(options, "Publisher"),
            Metadata(options, "Published"),
            Metadata(options, "Reason"));
        return supplied == new SuppliedMetadata() ? null : supplied;
    }

    /// <summary>Whether a file holds the published names.</summary>
    public static bool IsNames(AnalyzerConfigOptions options) => HasKind(options, "names");

    /// <summary>The value of <c>DataPackageKind</c> when it is none of those known, else null.</summary>
    public static string? UnknownKind(AnalyzerConfigOptions options) =>
        IsDocument(options) || IsCorrections(options) || IsNames(options) ? null : Metadata(options, "Kind");

    private static bool HasKind(AnalyzerConfigOptions options, string kind) =>
        string.Equals(Metadata(options, "Kind"), kind, System.StringComparison.OrdinalIgnoreCase);

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles.DataPackage" + name, out string? value)
        && !string.IsNullOrWhiteSpace(value)
            ? value
            : null;
}
