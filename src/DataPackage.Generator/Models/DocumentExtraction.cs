using System;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Extracts one document; a fault costs that document only.</summary>
internal static class DocumentExtraction
{
    /// <summary>The facts of a document.</summary>
    public static DocumentFacts Extract(SourceDocument document)
    {
        try
        {
            return FactExtractor.ExtractDocument(document);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var finding = new Finding(
                "DPK9999", FindingSeverity.Error, document.Path, new TextSpan(0, 0), 1, 1,
                "The extractor failed on this document (" + fault.GetType().Name + ": " + fault.Message + "); the other documents are unharmed. Please report it with the text");
            return new DocumentFacts(document.Path, null, default, default, default, default, new[] { finding }.ToEquatableArray());
        }
    }
}
