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
    string? Series);
