using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction;

/// <summary>Who wrote or spoke an article.</summary>
public sealed record Author(string Name, string? Affiliation, AuthorRole Role);

/// <summary>A short form and the long form that the article defines for it.</summary>
/// <param name="Short">For example "WTO".</param>
/// <param name="Long">For example "World Trade Organization".</param>
/// <param name="Span">The definition in the document, both forms included.</param>
public sealed record Acronym(string Short, string Long, TextSpan Span);

/// <summary>The file an article comes from.</summary>
/// <param name="File">File name with its extension, without folders.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Length">Length of the decoded text in UTF-16 code units.</param>
public sealed record SourceFile(string File, string Sha256, int Length);

/// <summary>The article found in one document.</summary>
public sealed record Article(
    string Id,
    Attributed<string>? Title,
    EquatableArray<Author> Authors,
    Attributed<string>? Publisher,
    Attributed<string>? OriginalPublication,
    Attributed<EdtfDate>? Published,
    ArticleKind Kind,
    string? Series,
    EquatableArray<Passage> Headings,
    EquatableArray<Passage> Paragraphs,
    EquatableArray<Acronym> Acronyms,
    SourceFile Source)
{
    /// <summary>Where the authors come from.</summary>
    public Attribution AuthorsOrigin { get; init; } = Attribution.Stated;

    /// <summary>The member name that the owner gives it, or null.</summary>
    public string? GivenName { get; init; }
}
