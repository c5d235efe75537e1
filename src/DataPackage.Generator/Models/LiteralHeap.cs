using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Emit;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;

namespace DataPackage.Generator.Models;

/// <summary>The heap of string literals in an assembly: the compiler stops at 16 MiB (CS8103).</summary>
internal static class LiteralHeap
{
    // The rest is for the project's own literals and for texts still to come.
    private const long WarnFrom = 12L << 20;

    // A fact of a short sentence takes eight times the sentence: its rows, its names, its summary.
    private const long CharactersThatFit = WarnFrom / (2 * 8);

    /// <summary>Whether texts of this length fit whatever they say, so that nothing need be counted.</summary>
    public static bool FitsSurely(IEnumerable<DocumentFacts> documents) =>
        documents.Sum(document => (long)(document.Article?.Source.Length ?? 0)) < CharactersThatFit;

    /// <summary>Whether the compiler may put long literals outside of the heap (dotnet/roslyn, docs/features/string-literals-data-section.md).</summary>
    public static bool IsUnlimited(ParseOptions parsing) => parsing.Features.ContainsKey("experimental-data-section-string-literals");

    /// <summary>How many bytes the words and rows of a corpus take.</summary>
    public static long BytesOf(CorpusSheets sheets, ArticleText keep) =>
        (2L * sheets.Index.Bytes.Length) + CatalogueTable.Of(sheets.Catalogue).Table.Bytes + sheets.Documents.Sum(sheet => DocumentTable.Of(sheet, keep).Bytes);

    /// <summary>What to tell the owner of so many bytes, or null.</summary>
    public static string? Warning(long bytes, ArticleText keep) => bytes < WarnFrom
        ? null
        : "The words and rows of the facts fill " + (bytes / (double)(1 << 20)).ToString("0.0", CultureInfo.InvariantCulture)
            + " of the 16 MiB that string literals may take in one assembly. " + Advice(keep)
                + " Or let the compiler of SDK 9.0.200 and later put them elsewhere: <Features>$(Features);experimental-data-section-string-literals</Features>";

    private static string Advice(ArticleText keep) => keep switch
    {
        ArticleText.Full => "Set <DataPackageArticleText>Quotes</DataPackageArticleText> to leave the paragraphs out, or split the texts over several projects.",
        ArticleText.Quotes => "Split the texts over several projects, or set <DataPackageArticleText>None</DataPackageArticleText> to leave the quotes out.",
        _ => "Split the texts over several projects.",
    };
}
