using System.Threading;
using DataPackage.Extraction;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Models;

/// <summary>Files the compiler was given to documents.</summary>
internal static class DocumentReader
{
    /// <summary>The document in a file, or null when the file is none.</summary>
    public static SourceDocument? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancel)
    {
        if (!DocumentOptions.IsDocument(options))
            return null;
        SourceText? text = file.GetText(cancel);
        bool hasByteOrderMark = text?.Encoding is { CodePage: 65001 } encoding && encoding.GetPreamble().Length > 0;
        return new SourceDocument(file.Path, text?.ToString() ?? string.Empty, DocumentOptions.Supplied(options), hasByteOrderMark);
    }
}
