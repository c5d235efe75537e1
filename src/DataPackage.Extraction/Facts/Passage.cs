namespace DataPackage.Extraction;

/// <summary>A verbatim piece of a document with its place: <c>document.Text.Substring(Span.Start, Span.Length) == Text</c>.</summary>
/// <param name="Text">The exact characters of the document, line breaks included.</param>
/// <param name="Span">Where they stand, in UTF-16 code units.</param>
/// <param name="Line">1-based line of the first character.</param>
/// <param name="Column">1-based column of the first character, in UTF-16 code units.</param>
public sealed record Passage(string Text, TextSpan Span, int Line, int Column);
