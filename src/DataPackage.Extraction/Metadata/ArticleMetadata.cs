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
    /// <summary>Where the authors come from.</summary>
    public Attribution AuthorsOrigin { get; init; } = Attribution.Stated;

    /// <summary>When the text was spoken, heard or adopted, where a line of its head tells; null for all else.</summary>
    public EdtfDate? Spoken { get; init; }

    /// <summary>When this version of the text was written, where the page tells no more; null for all else.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>The day from which "last month" counts: of publication, else of the occasion or of the last change.</summary>
    public EdtfDate? Written => Published is { } published ? Occasion.Middle(published.Value) : Spoken ?? Updated;

    /// <summary>What the owner supplied and could not be read.</summary>
    public EquatableArray<Finding> Findings { get; init; }
}
