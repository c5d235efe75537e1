using System.Text;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Emit;

/// <summary>Hands the printed sources to the compiler.</summary>
internal static class Output
{
    /// <summary>The types every corpus has.</summary>
    public static void Types(SourceProductionContext context, GenerationOptions options)
    {
        if (!options.CanEmit)
            return;
        foreach ((string hintName, string source) in TemplateEmitter.Emit(options.Namespace))
            Add(context, hintName, source);
    }

    /// <summary>The corpus's vocabulary and its rows.</summary>
    public static void Catalogue(SourceProductionContext context, (CatalogueSheet Sheet, GenerationOptions Options) input)
    {
        (CatalogueSheet sheet, GenerationOptions options) = input;
        if (!options.CanEmit)
            return;
        Add(context, "Articles.g.cs", VocabularyEmitter.Articles(sheet, options));
        Add(context, "Events.g.cs", VocabularyEmitter.Events(sheet, options));
        Add(context, "Recommendations.g.cs", VocabularyEmitter.Recommendations(sheet, options));
        Add(context, "Actors.g.cs", VocabularyEmitter.Actors(sheet, options.Namespace));
        Add(context, "Instruments.g.cs", VocabularyEmitter.Instruments(sheet, options.Namespace));
        if (sheet.Corpus.Forwarders.Count > 0)
            Add(context, "Forwarders.g.cs", ForwarderEmitter.Emit(sheet.Corpus.Forwarders, options.Namespace));
        Add(context, "FactData.g.cs", CatalogueEmitter.Emit(sheet, options));
    }

    /// <summary>What one document says, or a bucket of documents where there are many.</summary>
    public static void Documents(SourceProductionContext context, (SourcePart Part, GenerationOptions Options) input)
    {
        if (input.Options.CanEmit)
            Add(context, input.Part.HintName, DocumentEmitter.Emit(input.Part.Documents, input.Options));
    }

    private static void Add(SourceProductionContext context, string hintName, string source) =>
        context.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
