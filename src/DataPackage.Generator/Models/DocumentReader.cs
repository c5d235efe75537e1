using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Models;

/// <summary>Files the compiler was given to documents. Generator and analyzer get the same document for the same file.</summary>
internal static class DocumentReader
{
    private static readonly ConditionalWeakTable<SourceText, SourceDocument> Known = new();

    /// <summary>The document in a file, or null when the file is none or the compiler could not read it (it says so itself).</summary>
    public static SourceDocument? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancel)
    {
        if (!DocumentOptions.IsDocument(options) || file.GetText(cancel) is not { } text)
            return null;
        SuppliedMetadata? supplied = DocumentOptions.Supplied(options);
        if (Known.TryGetValue(text, out SourceDocument? known) && known.Path == file.Path && known.Supplied == supplied)
            return known;
        var document = new SourceDocument(file.Path, Decode(text), supplied, HasByteOrderMark(text));
        Known.Remove(text);
        return Known.GetValue(text, _ => document);
    }

    // The compiler reads bytes that are no UTF-8 as Latin letters and keeps silent; here they must show.
    private static string Decode(SourceText text) => text.Encoding is { IsSingleByte: true, CodePage: not 20127 } guessed
        ? Encoding.UTF8.GetString(guessed.GetBytes(text.ToString()))
        : text.ToString();

    private static bool HasByteOrderMark(SourceText text) =>
        text.Encoding is { CodePage: 65001 } encoding && encoding.GetPreamble().Length > 0;
}
