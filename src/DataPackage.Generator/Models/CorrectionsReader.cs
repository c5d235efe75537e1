using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using DataPackage.Extraction;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Models;

/// <summary>Reads the corrections made by hand and hands each document its own.</summary>
internal static class CorrectionsReader
{
    private static readonly ConditionalWeakTable<SourceText, CorrectionsFile> Known = new();
    private static readonly ConditionalWeakTable<SourceDocument, SourceDocument> Corrected = new();

    /// <summary>What a file corrects, or null when it is no such file.</summary>
    public static CorrectionsFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancel) =>
        DocumentOptions.IsCorrections(options) && file.GetText(cancel) is { } text
            ? Known.GetValue(text, key => CorrectionsFile.Read(file.Path, key.ToString()))
            : null;

    /// <summary>A document with the corrections that are about it. Generator and analyzer get the same one.</summary>
    public static SourceDocument Give(SourceDocument document, IEnumerable<Correction> corrections)
    {
        EquatableArray<Correction> own = CorrectionsFile.For(corrections, document.Path);
        if (own.Count == 0)
            return document;
        if (Corrected.TryGetValue(document, out SourceDocument? known) && known.Corrections == own)
            return known;
        Corrected.Remove(document);
        return Corrected.GetValue(document, key => key with { Corrections = own });
    }
}
