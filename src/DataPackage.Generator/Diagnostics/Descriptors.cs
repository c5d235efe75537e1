using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataPackage.Generator.Diagnostics;

/// <summary>Everything this package reports. The message of a finding is written by the step that found it.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor EmptyDocument = Create("DPK0001", "The document is empty");

    public static readonly DiagnosticDescriptor BinaryDocument = Create("DPK0002", "The document is no text");

    public static readonly DiagnosticDescriptor UndecodableCharacters = Create("DPK0003", "The document is not valid UTF-8");

    public static readonly DiagnosticDescriptor NoArticle = Create("DPK0004", "The document has no article");

    public static readonly DiagnosticDescriptor InvisibleCharacters = Create("DPK0005", "The document has invisible control characters");

    public static readonly DiagnosticDescriptor SuppliedDate = Create("DPK0006", "The supplied date is no EDTF date");

    public static readonly DiagnosticDescriptor DuplicateArticle = Create("DPK0008", "Two documents have the same file name", ofCorpus: true);

    public static readonly DiagnosticDescriptor NothingToDo = Create("DPK0010", "There are no documents", DiagnosticSeverity.Info, ofCorpus: true);

    public static readonly DiagnosticDescriptor OldLanguage =
        Create("DPK0011", "The project's C# is too old for the generated code", DiagnosticSeverity.Error, ofCorpus: true);

    public static readonly DiagnosticDescriptor BadArticleText =
        Create("DPK0012", "DataPackageArticleText has an unknown value", ofCorpus: true);

    public static readonly DiagnosticDescriptor LiteralsNearLimit =
        Create("DPK0013", "The facts come near to what one assembly holds", ofCorpus: true);

    public static readonly DiagnosticDescriptor UnknownKind = Create("DPK0014", "DataPackageKind has an unknown value");

    public static readonly DiagnosticDescriptor UnknownYear =
        Create("DPK0101", "The year of a date is unknown", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor PublishedFactGone = Create("DPK0201", "A published fact is gone", ofCorpus: true);

    public static readonly DiagnosticDescriptor NewFact =
        Create("DPK0202", "A fact is new", DiagnosticSeverity.Info, ofCorpus: true);

    public static readonly DiagnosticDescriptor BadNamesLine = Create("DPK0203", "A line of the names file cannot be read", ofCorpus: true);

    public static readonly DiagnosticDescriptor BadCorrection = Create("DPK0301", "A correction cannot be read");

    public static readonly DiagnosticDescriptor ExpiredCorrection = Create("DPK0302", "A correction has expired");

    public static readonly DiagnosticDescriptor CorrectionWithoutFact = Create("DPK0303", "A correction fits no fact, or several");

    public static readonly DiagnosticDescriptor CorrectionWithoutDocument =
        Create("DPK0304", "A correction is about no document", ofCorpus: true);

    public static readonly DiagnosticDescriptor InternalFault =
        Create("DPK9999", "The extractor failed on a document", DiagnosticSeverity.Error);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        EmptyDocument,
        BinaryDocument,
        UndecodableCharacters,
        NoArticle,
        InvisibleCharacters,
        SuppliedDate,
        DuplicateArticle,
        NothingToDo,
        OldLanguage,
        BadArticleText,
        LiteralsNearLimit,
        UnknownKind,
        UnknownYear,
        PublishedFactGone,
        NewFact,
        BadNamesLine,
        BadCorrection,
        ExpiredCorrection,
        CorrectionWithoutFact,
        CorrectionWithoutDocument,
        InternalFault);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Index();

    /// <summary>The descriptor of a finding, or null for an id nobody described.</summary>
    public static DiagnosticDescriptor? Find(string id) => ById.TryGetValue(id, out DiagnosticDescriptor? found) ? found : null;

    private static Dictionary<string, DiagnosticDescriptor> Index()
    {
        var index = new Dictionary<string, DiagnosticDescriptor>();
        foreach (DiagnosticDescriptor descriptor in All)
            index.Add(descriptor.Id, descriptor);
        return index;
    }

#pragma warning disable RS2008 // Tracked by hand in AnalyzerReleases: the analyzer reads only ids written out at a constructor.
    private static DiagnosticDescriptor Create(
        string id, string title, DiagnosticSeverity severity = DiagnosticSeverity.Warning, bool ofCorpus = false) => new(
        id,
        title,
        messageFormat: "{0}",
        category: "DataPackage",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/datapackage/datapackage/blob/main/docs/rules/" + id + ".md",
        customTags: ofCorpus ? new[] { WellKnownDiagnosticTags.CompilationEnd } : new string[0]);
#pragma warning restore RS2008
}
