using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
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
        context.RegisterCompilationStartAction(start =>
        {
            EquatableArray<Correction> corrections = Corrections(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => ReportFile(file, corrections));
        });
        context.RegisterCompilationAction(ReportCorpus);
    }

    private static EquatableArray<Correction> Corrections(AnalyzerOptions options, CancellationToken cancel) => options.AdditionalFiles
        .Select(file => CorrectionsReader.Read(file, options.AnalyzerConfigOptionsProvider.GetOptions(file), cancel))
        .SelectMany(file => file?.Corrections ?? default)
        .ToEquatableArray();

    private static void ReportFile(AdditionalFileAnalysisContext context, EquatableArray<Correction> corrections)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (DocumentOptions.UnknownKind(options) is { } kind)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownKind, Location.Create(context.AdditionalFile.Path, default, default), UnknownKindMessage(kind)));
        IEnumerable<Finding> findings =
            DocumentReader.Read(context.AdditionalFile, options, context.CancellationToken) is { } document
                ? DocumentExtraction.Extract(CorrectionsReader.Give(document, corrections)).Findings
                : CorrectionsReader.Read(context.AdditionalFile, options, context.CancellationToken)?.Findings ?? default;
        foreach (Finding finding in findings)
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
        if (GenerationOptions.BadArticleText(options.GlobalOptions) is { } value)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadArticleText, Location.None, BadArticleTextMessage(value)));
        EquatableArray<Correction> corrections = Corrections(context.Options, context.CancellationToken);
        DocumentFacts[] facts = Extract(files, corrections, context);
        NamesBaseline? baseline = context.Options.AdditionalFiles
            .Select(file => BaselineFile.Read(file, options.GetOptions(file), context.CancellationToken))
            .FirstOrDefault(file => file is not null);
        if (HeapWarning(facts, baseline, options.GlobalOptions, context.Compilation) is { } warning)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.LiteralsNearLimit, Location.None, warning));
        IEnumerable<Finding> astray = CorrectionsFile.WithoutDocument(corrections, files.Select(file => file.Path));
        foreach (Finding finding in LinkingFindings(files, facts, baseline).Concat(astray))
        {
            if (ToDiagnostic(finding) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What only shows when the documents are put together: file names that clash, and what changed against the published names.</summary>
    private static IEnumerable<Finding> LinkingFindings(AdditionalText[] files, DocumentFacts[] facts, NamesBaseline? baseline)
    {
        bool clash = files
            .GroupBy(file => Path.GetFileNameWithoutExtension(file.Path), System.StringComparer.OrdinalIgnoreCase)
            .Any(same => same.Skip(1).Any());
        if (!clash && baseline is null)
            return Enumerable.Empty<Finding>();
        return CorpusLink.Of(facts, baseline).Findings.Except(facts.SelectMany(document => document.Findings));
    }

    private static DocumentFacts[] Extract(
        AdditionalText[] files, EquatableArray<Correction> corrections, CompilationAnalysisContext context) => files
        .Select(file => DocumentReader.Read(file, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file), context.CancellationToken))
        .Where(document => document is not null)
        .Select(document => DocumentExtraction.Extract(CorrectionsReader.Give(document!, corrections)))
        .ToArray();

    private static string? HeapWarning(DocumentFacts[] facts, NamesBaseline? baseline, AnalyzerConfigOptions project, Compilation compilation)
    {
        if (LiteralHeap.FitsSurely(facts) || compilation.SyntaxTrees.FirstOrDefault()?.Options is not { } parsing || LiteralHeap.IsUnlimited(parsing))
            return null;
        ArticleText keep = GenerationOptions.Read(project, parsing).ArticleText;
        return LiteralHeap.Warning(LiteralHeap.BytesOf(SheetBuilder.Build(CorpusLink.Of(facts, baseline), facts), keep), keep);
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

    private static string BadArticleTextMessage(string value) =>
        "DataPackageArticleText is '" + value + "' and counts as Full. Write Full (all paragraphs), Quotes (the sentences facts rest on) "
        + "or None (names, titles and summaries).";

    private static string UnknownKindMessage(string kind) =>
        "The file's DataPackageKind is '" + kind + "', so it is not read. Write document, corrections or names.";

    private static string OldLanguageMessage(LanguageVersion version) =>
        "The facts are emitted as C# 10, but this project compiles as C# " + version.ToDisplayString()
        + ". Add to the project file: <LangVersion>latest</LangVersion>";
}
