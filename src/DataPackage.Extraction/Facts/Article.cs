using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction;

/// <summary>What kind of text an article is.</summary>
public enum ArticleKind
{
    /// <summary>None of the others, or unknown.</summary>
    Other,

    /// <summary>A signed opinion piece.</summary>
    Commentary,

    /// <summary>An unsigned opinion of a paper or house.</summary>
    Editorial,

    /// <summary>A report of news.</summary>
    NewsItem,

    /// <summary>A speech, address or statement as delivered.</summary>
    Speech,

    /// <summary>A longer signed analysis.</summary>
    Essay,

    /// <summary>A report or study.</summary>
    Report,

    /// <summary>A press release.</summary>
    PressRelease,
}

/// <summary>What part a person has in an article.</summary>
public enum AuthorRole
{
    /// <summary>Wrote it alone or as one of several bylined authors.</summary>
    Author,

    /// <summary>Named as co-author.</summary>
    CoAuthor,

    /// <summary>Delivered it as a speech.</summary>
    Speaker,

    /// <summary>A board that signs as one.</summary>
    EditorialBoard,
}

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
    SourceFile Source);
