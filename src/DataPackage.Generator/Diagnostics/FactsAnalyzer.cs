using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace DataPackage.Generator.Diagnostics;

/// <summary>Reports what is doubtful or broken in the documents, at its file, line and column.</summary>
/// <remarks>Apart from the generator, as the Roslyn source generators cookbook advises; the extraction is shared.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(ReportDocument);
        context.RegisterCompilationAction(ReportCorpus);
    }

    private static void ReportDocument(AdditionalFileAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (DocumentReader.Read(context.AdditionalFile, options, context.CancellationToken) is not { } document)
            return;
        foreach (Finding finding in DocumentExtraction.Extract(document).Findings)
        {
            if (ToDiagnostic(finding) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    private static void ReportCorpus(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        AdditionalText[] files = context.Options.AdditionalFiles
            .Where(file => DocumentOptions.IsDocument(options.GetOptions(file)))
            .ToArray();
        if (files.Length == 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NothingToDo, Location.None, NothingToDoMessage));
            return;
        }

        if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp10 } old)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OldLanguage, Location.None, OldLanguageMessage(old.LanguageVersion)));
        foreach (Finding finding in LinkingFindings(files, context))
        {
            if (ToDiagnostic(finding) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What only shows when the documents are put together: so far, names that clash.</summary>
    private static IEnumerable<Finding> LinkingFindings(AdditionalText[] files, CompilationAnalysisContext context)
    {
        bool clash = files
            .GroupBy(file => Path.GetFileNameWithoutExtension(file.Path), System.StringComparer.OrdinalIgnoreCase)
            .Any(same => same.Skip(1).Any());
        if (!clash)
            return Enumerable.Empty<Finding>();
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        DocumentFacts[] facts = files
            .Select(file => DocumentReader.Read(file, options.GetOptions(file), context.CancellationToken))
            .Where(document => document is not null)
            .Select(document => DocumentExtraction.Extract(document!))
            .ToArray();
        return FactExtractor.Link(facts).Findings.Except(facts.SelectMany(document => document.Findings));
    }

    private static Diagnostic? ToDiagnostic(Finding finding)
    {
        var start = new LinePosition(finding.Line - 1, finding.Column - 1);
        var location = Location.Create(
            finding.Path,
            new TextSpan(finding.Span.Start, finding.Span.Length),
            new LinePositionSpan(start, new LinePosition(start.Line, start.Character + finding.Span.Length)));
        return Descriptors.Find(finding.Id) is { } descriptor ? Diagnostic.Create(descriptor, location, finding.Message) : null;
    }

    private const string NothingToDoMessage =
        "DataPackage.Generator found no documents. Put .txt or .md files into a folder 'corpus' beside the project file, "
        + "or add: <AdditionalFiles Include=\"path/to/*.txt\" DataPackageKind=\"document\" />";

    private static string OldLanguageMessage(LanguageVersion version) =>
        "The facts are emitted as C# 10, but this project compiles as C# " + version.ToDisplayString()
        + ". Add to the project file: <LangVersion>latest</LangVersion>";
}
