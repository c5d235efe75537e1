namespace DataPackage.Tool.Export.Citations;

/// <summary>A fact to cite beside the article it stands in.</summary>
/// <param name="FactId">Stable id of the fact.</param>
/// <param name="Text">The quote, verbatim.</param>
/// <param name="Location">File, line and column.</param>
internal sealed record Quotation(string FactId, string Text, string Location)
{
    public string InWords => $"“{Line(Text)}” {Location}, {FactId}";

    /// <summary>A quote may run over lines; a note may not.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
}
