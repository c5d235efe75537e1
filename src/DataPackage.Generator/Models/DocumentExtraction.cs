using System;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Extracts each document once, for generator and analyzer together; a fault costs that document only.</summary>
internal static class DocumentExtraction
{
    private static readonly ConditionalWeakTable<SourceDocument, Lazy<DocumentFacts>> Known = new();

    /// <summary>The facts of a document.</summary>
    public static DocumentFacts Extract(SourceDocument document) =>
        Known.GetValue(document, key => new Lazy<DocumentFacts>(() => ExtractGuarded(key, FactExtractor.ExtractDocument))).Value;

    /// <summary>Runs an extractor; a fault becomes a finding.</summary>
    internal static DocumentFacts ExtractGuarded(SourceDocument document, Func<SourceDocument, DocumentFacts> extract)
    {
        try
        {
            return extract(document);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            string message = "The extractor failed on this document (" + fault.GetType().Name + ": " + fault.Message
                + "). The other documents are unharmed; please report it together with the text.";
            var finding = new Finding("DPK9999", FindingSeverity.Error, document.Path, new TextSpan(0, 0), 1, 1, message);
            return new DocumentFacts(document.Path, null, default, default, default, default, new[] { finding }.ToEquatableArray());
        }
    }
}
