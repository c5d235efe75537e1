using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Fuzzing;

/// <summary>What the generator promises of any texts: its sources compile without a warning, hold nothing a reader cannot see, and miss no article.</summary>
internal static class GeneratorPromise
{
    private const string Good = """
        The Bridge Should Open

        By Helena Brandt
        4 June 2022

        On 5 October 2021 the harbour office opened the first half of the bridge, and the ferries stopped at noon.

        The city should open the second half before the winter, for the ferries cannot carry the load alone.
        """;

    public static void Check(IReadOnlyList<HostileDocument> hostile)
    {
        List<Document> documents = hostile.Select((document, i) => Place(document.Source, i)).ToList();
        documents.Add(new Document("/corpus/the-good-one.txt", Good));
        Dictionary<string, string> sources = Harness.Generate(documents);
        string all = string.Concat(sources.Values);
        foreach (Document document in documents)
        {
            string? hash = FactExtractor.ExtractDocument(new SourceDocument(document.Path, document.GetText()!.ToString())).Article?.Source.Sha256;
            BrokenPromiseException.Unless(hash is null || all.Contains(hash, StringComparison.Ordinal), "no article is lost: " + document.Path);
        }

        BrokenPromiseException.Unless(all.Contains("In20211005", StringComparison.Ordinal) || all.Contains("opened the first half", StringComparison.Ordinal), "the good document keeps its facts");
        int hidden = all.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? -1 : FindHidden(all);
        BrokenPromiseException.Unless(hidden < 0, hidden < 0 ? string.Empty : $"no character of a text hides in a source: U+{(int)all[hidden]:X4}");
        Compile(sources);
    }

    /// <summary>Compiles sources and their documentation, warnings as errors.</summary>
    public static void Compile(Dictionary<string, string> sources)
    {
        CSharpCompilation compilation = Harness.Compilation()
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, Harness.CSharp10, source.Key)));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        IEnumerable<Diagnostic> bad = result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1701");
        BrokenPromiseException.Unless(result.Success && !bad.Any(), "the sources compile without a warning: " + string.Join('\n', bad.Take(5)));
        documentation.Position = 0;
        System.Xml.Linq.XDocument.Load(documentation);
    }

    private static Document Place(SourceDocument source, int number) =>
        new("/corpus/" + number.ToString(CultureInfo.InvariantCulture) + "/" + number.ToString(CultureInfo.InvariantCulture) + Path.GetFileName(source.Path), source.Text);

    private static int FindHidden(string all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is (>= ' ' and <= '~') or '\n')
                continue;
            switch (CharUnicodeInfo.GetUnicodeCategory(all, i))
            {
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    return i;
                case UnicodeCategory.Surrogate when !char.IsLowSurrogate(all[i]) || i == 0 || !char.IsHighSurrogate(all[i - 1]):
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }
}
