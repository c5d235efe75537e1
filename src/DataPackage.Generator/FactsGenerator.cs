using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Emit;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;

namespace DataPackage.Generator;

/// <summary>Turns the documents of a project into a typed, cited API.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project asks for.
        IncrementalValueProvider<GenerationOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GenerationOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => TargetPlatform.Of(compilation)))
            .Select(static (pair, _) => pair.Left with { Platform = pair.Right })
            .WithTrackingName(TrackingNames.Options);

        // Texts in, each extracted once and only when it changed.
        IncrementalValuesProvider<SourceDocument> documents = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => DocumentReader.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancel))
            .Where(static document => document is not null)
            .Select(static (document, _) => document!)
            .WithTrackingName(TrackingNames.Documents);
        IncrementalValueProvider<EquatableArray<Correction>> corrections = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => CorrectionsReader.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancel)?.Corrections ?? default)
            .Where(static file => file.Count > 0)
            .Collect()
            .Select(static (files, _) => files.SelectMany(file => file).ToEquatableArray())
            .WithTrackingName(TrackingNames.Corrections);
        IncrementalValuesProvider<DocumentFacts> facts = documents
            .Combine(corrections)
            .Select(static (pair, _) => CorrectionsReader.Give(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Corrected)
            .Select(static (document, _) => DocumentExtraction.Extract(document))
            .WithTrackingName(TrackingNames.Facts);

        // The facts of all texts, linked and named once, and laid out in tables.
        IncrementalValueProvider<NamesBaseline?> baseline = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => BaselineFile.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancel))
            .Where(static file => file is not null)
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault())
            .WithTrackingName(TrackingNames.Baseline);
        IncrementalValueProvider<CorpusSheets> sheets = facts.Collect()
            .Combine(baseline)
            .Select(static (pair, _) => CorpusLink.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Corpus)
            .Combine(facts.Collect())
            .Select(static (pair, _) => SheetBuilder.Build(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Sheets);

        // Out: the types; a source for each document, or bucket of documents; the classes of the named members; what belongs to the corpus as a whole.
        context.RegisterSourceOutput(options, Output.Types);
        context.RegisterSourceOutput(sheets.SelectMany(static (all, _) => SourceParts.Of(all.Documents)).Combine(options), Output.Documents);
        context.RegisterSourceOutput(sheets.Select(static (all, _) => SourceParts.Members(all.Documents)).Combine(options), Output.Members);
        context.RegisterSourceOutput(sheets.Select(static (all, _) => all.Index).Combine(options), Output.Index);
        context.RegisterSourceOutput(sheets.Select(static (all, _) => all.Catalogue).Combine(options), Output.Catalogue);
        context.RegisterSourceOutput(sheets.Select(static (all, _) => all.Forwarders).Combine(options), Output.Forwarders);
    }
}
