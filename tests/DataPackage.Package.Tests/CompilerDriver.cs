using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Package.Tests;

/// <summary>Loads analyzers from a folder as a compiler does and compiles a text with them.</summary>
public static class CompilerDriver
{
    /// <summary>Compiles; returns what went wrong, then a line a source: name and hash.</summary>
    public static string Run(string analyzers, string path, string text)
    {
        AssemblyLoadContext context = AssemblyLoadContext.GetLoadContext(typeof(CompilerDriver).Assembly)!;
        AnalyzerFileReference[] references = [.. Directory.GetFiles(analyzers, "*.dll").Select(file => new AnalyzerFileReference(file, new Loader(context)))];
        var failures = new List<string>();
        foreach (AnalyzerFileReference reference in references)
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
        AdditionalText[] texts = [new Document(path, text)];
        var options = new Options();
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp10, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [], Framework(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        compilation = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace N { internal static class Use { public static int Count => Corpus.Facts.Events.Length; } }", parsing));

        GeneratorDriver driver = CSharpGeneratorDriver.Create([.. references.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp))], texts, parsing, options);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation compiled, out ImmutableArray<Diagnostic> generated);
        ImmutableArray<Diagnostic> analyzed = compiled
            .WithAnalyzers([.. references.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))], new AnalyzerOptions([.. texts], options))
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        IEnumerable<string> bad = generated.Concat(analyzed).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701").Select(diagnostic => diagnostic.ToString());
        return string.Join('\n', failures.Concat(bad).Concat(driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(Describe)));
    }

    private static string Describe(GeneratedSourceResult source) =>
        source.HintName + " " + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(source.SourceText.ToString())));

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class Loader(AssemblyLoadContext context) : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class Document(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(("build_property.RootNamespace", "Corpus"), ("build_property.ProjectDir", "/p/"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(("build_metadata.AdditionalFiles.DataPackageKind", "document"));
    }

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = values.FirstOrDefault(pair => pair.Key == key).Value;
            return value is not null;
        }
    }
}
