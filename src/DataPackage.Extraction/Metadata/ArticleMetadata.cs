using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Metadata;

/// <summary>What a document says about its article.</summary>
internal sealed record ArticleMetadata(
    Attributed<string>? Title,
    EquatableArray<Author> Authors,
    Attributed<string>? Publisher,
    Attributed<string>? OriginalPublication,
    Attributed<EdtfDate>? Published,
    ArticleKind Kind,
    string? Series)
{
    /// <summary>What the owner supplied and could not be read.</summary>
    public EquatableArray<Finding> Findings { get; init; }
}
