using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Benchmarks.Emission;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class CorpusFile : AdditionalText
{
    private readonly SourceText text;

    public CorpusFile(SourceDocument document)
    {
        Path = document.Path;
        text = SourceText.From(document.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public override string Path { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>The generator in a driver, as an editor or a compiler holds it.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    /// <summary>A driver over these files that has not run yet.</summary>
    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, bool tracked = false) => CSharpGeneratorDriver.Create(
        [new FactsGenerator().AsSourceGenerator()],
        files,
        Parsing,
        new Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracked));

    /// <summary>A project of one class, and the same project after an edit, as an editor makes it.</summary>
    public static CSharpCompilation Project(int edit = 0) =>
        Unedited.ReplaceSyntaxTree(Unedited.SyntaxTrees[0], CSharpSyntaxTree.ParseText("internal static class Program { internal static int Edit() => " + Code.Number(edit) + "; }", Parsing));

    private static readonly CSharpCompilation Unedited = CSharpCompilation.Create(
        "Project",
        [CSharpSyntaxTree.ParseText("internal static class Program { }", Parsing)],
        [
            MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(System.Text.Json.JsonSerializer).Assembly.Location),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The sources printed for documents, by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Sources(IEnumerable<SourceDocument> documents) =>
        Driver(documents.Select(document => new CorpusFile(document))).RunGenerators(Project()).GetRunResult().Results.Single()
            .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions File = new Values(new() { ["build_metadata.AdditionalFiles.DataPackageKind"] = "document" });

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Corpus", ["build_property.Version"] = "1.0.0" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => File;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
