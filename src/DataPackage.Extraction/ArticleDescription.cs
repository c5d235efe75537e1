using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Metadata;

namespace DataPackage.Extraction;

/// <summary>An article as its readers are to see it: verbatim passages, metadata, acronyms, the file it stands in.</summary>
internal static class ArticleDescription
{
    // Making one costs as much as hashing a page.
    [ThreadStatic]
    private static SHA256? sha256;

    /// <summary>Describes an article that was read.</summary>
    public static Article Of(SourceDocument document, AnnotatedArticle read, IReadOnlyList<Acronym> acronyms)
    {
        ArticleMetadata metadata = read.Metadata;
        return new Article(
            read.Id,
            metadata.Title,
            metadata.Authors,
            metadata.Publisher,
            metadata.OriginalPublication,
            metadata.Published,
            metadata.Kind,
            metadata.Series,
            Cut(read, SectionHeadings.Of(read.Article, metadata)),
            Cut(read, SectionHeadings.Paragraphs(read.Article, metadata)),
            Union(acronyms, read.Names.Definitions).ToEquatableArray(),
            new SourceFile(Path.GetFileName(document.Path), Hash(document), document.Text.Length))
        {
            AuthorsOrigin = metadata.AuthorsOrigin,
        };
    }

    private static EquatableArray<Passage> Cut(AnnotatedArticle read, IEnumerable<ArticlePassage> passages) =>
        passages.Select(passage => read.Article.Layout.Lines.Passage(EmphasisMarks.Balance(read.Article.Layout, passage.Span))).ToEquatableArray();

    /// <summary>Each short form once; what its letters prove comes before what stands behind an agreement's name.</summary>
    private static IEnumerable<Acronym> Union(IReadOnlyList<Acronym> acronyms, IReadOnlyList<Acronym> definitions) =>
        acronyms.Concat(definitions.Where(definition => acronyms.All(acronym => acronym.Short != definition.Short)));

    private static string Hash(SourceDocument document)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(document.HasByteOrderMark ? "\uFEFF" + document.Text : document.Text);
        byte[] hash = (sha256 ??= SHA256.Create()).ComputeHash(bytes);
        char[] hex = new char[2 * hash.Length];
        for (int i = 0; i < hex.Length; i++)
            hex[i] = "0123456789abcdef"[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15];
        return new string(hex);
    }
}
