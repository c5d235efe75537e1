using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds title, authors, publisher and date in the blocks around the article, its front matter and its biography.</summary>
internal static class MetadataReader
{
    /// <summary>Reads what a document says about its article; supplied values win.</summary>
    public static ArticleMetadata Read(ArticleText article, SuppliedMetadata? supplied) =>
        new(null, default, null, null, null, ArticleKind.Other, null);
}
