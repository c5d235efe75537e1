namespace DataPackage.Extraction;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>A doubt the owner may settle.</summary>
    Info,

    /// <summary>Something was left out: a part, or the whole document. Never an error: the other documents still compile.</summary>
    Warning,

    /// <summary>The extractor itself failed on a document.</summary>
    Error,
}

/// <summary>A problem or doubt at a place of a document.</summary>
/// <param name="Id">"DPK0001"; every id has a page under docs/rules.</param>
/// <param name="Severity">Info, warning or error.</param>
/// <param name="Path">The document's path as it was given.</param>
/// <param name="Span">The place in the document.</param>
/// <param name="Line">1-based line of the place.</param>
/// <param name="Column">1-based column of the place.</param>
/// <param name="Message">What is wrong, the text found, and what to write instead.</param>
public sealed record Finding(
    string Id, FindingSeverity Severity, string Path, TextSpan Span, int Line, int Column, string Message);
