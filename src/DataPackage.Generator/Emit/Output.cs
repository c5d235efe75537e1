using System.Text;
using DataPackage.Extraction;
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
        foreach ((string hintName, string source) in TemplateEmitter.Emit(options))
            Add(context, hintName, source);
    }

    /// <summary>What one document says, or a bucket of documents where there are many.</summary>
    public static void Documents(SourceProductionContext context, (SourcePart Part, GenerationOptions Options) input)
    {
        if (input.Options.CanEmit)
            Add(context, input.Part.HintName, DocumentEmitter.Emit(input.Part, input.Options));
    }

    /// <summary>The classes of articles, events and recommendations.</summary>
    public static void Members(SourceProductionContext context, (MemberPart Part, GenerationOptions Options) input)
    {
        if (!input.Options.CanEmit)
            return;
        foreach ((string hintName, string source) in VocabularyEmitter.Classes(input.Part, input.Options))
            Add(context, hintName, source);
    }

    /// <summary>The index of the events.</summary>
    public static void Index(SourceProductionContext context, (EventIndex Index, GenerationOptions Options) input)
    {
        if (input.Options.CanEmit)
            Add(context, "FactIndex.g.cs", IndexEmitter.Emit(input.Index, input.Options));
    }

    /// <summary>The rows of the corpus as a whole, and those whom they are about.</summary>
    public static void Catalogue(SourceProductionContext context, (CatalogueSheet Sheet, GenerationOptions Options) input)
    {
        if (!input.Options.CanEmit)
            return;
        Add(context, "FactData.g.cs", CatalogueEmitter.Emit(input.Sheet, input.Options));
        Add(context, "Actors.g.cs", VocabularyEmitter.Actors(input.Sheet.Actors, input.Options));
        Add(context, "Instruments.g.cs", VocabularyEmitter.Instruments(input.Sheet.Instruments, input.Options));
    }

    /// <summary>The names that facts had before.</summary>
    public static void Forwarders(SourceProductionContext context, (EquatableArray<Forwarder> Forwarders, GenerationOptions Options) input)
    {
        if (input.Options.CanEmit && input.Forwarders.Count > 0)
            Add(context, "Forwarders.g.cs", ForwarderEmitter.Emit(input.Forwarders, input.Options.Namespace));
    }

    private static void Add(SourceProductionContext context, string hintName, string source) =>
        context.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
