using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading;
using DataPackage.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Tests;

/// <summary>A document as the compiler hands it over.</summary>
internal sealed class Document : AdditionalText
{
    private readonly SourceText? text;

    public Document(string path, string text)
        : this(path, SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
    {
    }

    public Document(string path, SourceText? text)
    {
        Path = path;
        this.text = text;
    }

    public override string Path { get; }

    public Dictionary<string, string> Metadata { get; } = new() { ["DataPackageKind"] = "document" };

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>Drives generator and analyzer as the compiler does.</summary>
internal static class Harness
{
    public static readonly CSharpParseOptions CSharp10 = new(LanguageVersion.CSharp10, DocumentationMode.Diagnose);

    /// <summary>From here on the index is read where the assembly is loaded.</summary>
    public static readonly CSharpParseOptions CSharp11 = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    /// <summary>A driver as compilers and editors have it. Steps are told only where they are watched: after a deletion Roslyn's way of telling
    /// them loses texts that are still there (<c>CombineNode.RecordStepsForCachedTable</c> takes the place of the deleted one for the next one's).</summary>
    public static GeneratorDriver Driver(
        IEnumerable<Document> documents, string rootNamespace = "Corpus", CSharpParseOptions? parsing = null, string articleText = "", bool watched = false)
    {
        Document[] all = documents.ToArray();
        return CSharpGeneratorDriver.Create(
            new[] { new FactsGenerator().AsSourceGenerator() },
            all,
            parsing ?? CSharp10,
            new ProjectOptions(rootNamespace, all, articleText),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: watched));
    }

    /// <summary>What a project says of itself and of its documents.</summary>
    public static AnalyzerConfigOptionsProvider Options(string rootNamespace, IEnumerable<Document> documents, string articleText = "") =>
        new ProjectOptions(rootNamespace, documents, articleText);

    public static CSharpCompilation Compilation(string code = "", CSharpParseOptions? parsing = null) => CSharpCompilation.Create(
        "Consumer" + Guid.NewGuid().ToString("N"),
        new[] { CSharpSyntaxTree.ParseText(code, parsing ?? CSharp10) },
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    /// <summary>The sources printed for these documents, by hint name.</summary>
    public static Dictionary<string, string> Generate(IEnumerable<Document> documents, string rootNamespace = "Corpus", string articleText = "") =>
        Driver(documents, rootNamespace, articleText: articleText).RunGenerators(Compilation()).GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Sources with a consumer's code.</summary>
    public static CSharpCompilation Compile(IEnumerable<string> sources, string consumer = "", CSharpParseOptions? parsing = null) =>
        Compilation("#pragma warning disable CS1591\n" + consumer, parsing)
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, parsing ?? CSharp10)));

    /// <summary>Compiles sources with a consumer's code, warnings as errors, and calls its <c>Consumer.Run()</c>.</summary>
    public static string Run(IEnumerable<string> sources, string consumer, CSharpParseOptions? parsing = null)
    {
        CSharpCompilation compilation = Compile(sources, consumer, parsing);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)));
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1701"));
        Assembly loaded = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(assembly.ToArray()));
        return (string)loaded.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    /// <summary>What the analyzer reports for these documents.</summary>
    public static Diagnostic[] Diagnose(IEnumerable<Document> documents, CSharpParseOptions? parsing = null, string articleText = "")
    {
        Document[] all = documents.ToArray();
        var options = new AnalyzerOptions(all.ToImmutableArray<AdditionalText>(), new ProjectOptions("Corpus", all, articleText));
        return Compilation(parsing: parsing)
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FactsAnalyzer()), options)
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ToArray();
    }

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        private readonly Dictionary<string, Document> documents;

        public ProjectOptions(string rootNamespace, IEnumerable<Document> documents, string articleText = "")
        {
            this.documents = documents.ToDictionary(document => document.Path);
            GlobalOptions = new Values(new() { ["build_property.RootNamespace"] = rootNamespace, ["build_property.Version"] = "1.2.3", ["build_property.DataPackageArticleText"] = articleText, ["build_property.ProjectDir"] = ProjectOf(documents.FirstOrDefault()?.Path ?? "/p/") });
        }

        public override AnalyzerConfigOptions GlobalOptions { get; }

        private static string ProjectOf(string path) =>
            path[..(path.IndexOf("corpus/", StringComparison.Ordinal) is > 0 and var at ? at : path.LastIndexOf('/') + 1)];

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new());

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
            documents[textFile.Path].Metadata.ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value));
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> values;

        public Values(Dictionary<string, string> values) => this.values = values;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
