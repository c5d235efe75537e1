using System.Collections.Generic;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Articles, their authors and their text.</summary>
internal static class ArticleTables
{
    public static IEnumerable<FactTable> Of(IReadOnlyList<ArticleJson> articles) =>
        [Articles(articles), Authors(articles), Headings(articles), Paragraphs(articles), Acronyms(articles)];

    private static FactTable Articles(IEnumerable<ArticleJson> articles) => FactTable.Of(
        "articles",
        "One row for each article",
        articles,
        [
            .. Columns<ArticleJson>.Named("File name without extension", article => article.Id, article => article.MemberOf()),
            Columns<ArticleJson>.Maybe("title", "As the text states it", article => article.Title),
            Columns<ArticleJson>.Maybe("publisher", "Who published it", article => article.Publisher),
            Columns<ArticleJson>.Maybe("original_publication", "Where it appeared first", article => article.OriginalPublication),
            Columns<ArticleJson>.Maybe("series", "Series it belongs to", article => article.Series),
            Columns<ArticleJson>.Text("kind", "commentary, editorial, news-item, speech, essay, report, press-release or other", article => article.Kind),
            Columns<ArticleJson>.Maybe("published", "EDTF date (ISO 8601-2)", article => article.Published),
            Columns<ArticleJson>.Earliest("published_earliest", article => article.Published),
            Columns<ArticleJson>.Latest("published_latest", article => article.Published),
            Columns<ArticleJson>.Maybe("published_provenance", "stated, derived or supplied", article => article.PublishedProvenance),
            Columns<ArticleJson>.Text("file", "File name", article => article.Source.File),
            Columns<ArticleJson>.Text("sha256", "SHA-256 of the file's bytes", article => article.Source.Sha256),
            Columns<ArticleJson>.Number("length", "Length of the text in UTF-16 code units", article => article.Source.Length),
        ]);

    private static FactTable Authors(IEnumerable<ArticleJson> articles) => FactTable.Of(
        "authors",
        "Who wrote or spoke each article",
        ItemRow<AuthorJson>.Of(articles, article => article.Id, article => article.Authors),
        [
            .. ItemRow<AuthorJson>.Key("articles", "article", "Article"),
            Columns<ItemRow<AuthorJson>>.Text("name", "As the text writes it", row => row.Item.Name),
            Columns<ItemRow<AuthorJson>>.Maybe("affiliation", "As the text states it", row => row.Item.Affiliation),
            Columns<ItemRow<AuthorJson>>.Text("role", "author, co-author, speaker or editorial-board", row => row.Item.Role),
        ]);

    private static FactTable Headings(IEnumerable<ArticleJson> articles) => FactTable.Of(
        "headings",
        "Section headings of each article, verbatim",
        ItemRow<string>.Of(articles, article => article.Id, article => article.Headings),
        [
            .. ItemRow<string>.Key("articles", "article", "Article"),
            Columns<ItemRow<string>>.Text("text", "Verbatim", row => row.Item),
        ]);

    private static FactTable Paragraphs(IEnumerable<ArticleJson> articles) => FactTable.Of(
        "paragraphs",
        "Paragraphs of each article, verbatim",
        ItemRow<ParagraphJson>.Of(articles, article => article.Id, article => article.Paragraphs),
        [
            .. ItemRow<ParagraphJson>.Key("articles", "article", "Article"),
            Columns<ItemRow<ParagraphJson>>.Number("start", "Offset in the file's text, UTF-16 code units", row => row.Item.Start),
            Columns<ItemRow<ParagraphJson>>.Number("length", "Length in UTF-16 code units", row => row.Item.Length),
            Columns<ItemRow<ParagraphJson>>.Text("text", "Verbatim", row => row.Item.Text),
        ]);

    private static FactTable Acronyms(IEnumerable<ArticleJson> articles) => FactTable.Of(
        "acronyms",
        "Short forms that each article defines",
        ItemRow<AcronymJson>.Of(articles, article => article.Id, article => article.Acronyms),
        [
            .. ItemRow<AcronymJson>.Key("articles", "article", "Article"),
            Columns<ItemRow<AcronymJson>>.Text("short", "Short form", row => row.Item.Short),
            Columns<ItemRow<AcronymJson>>.Text("long", "Long form", row => row.Item.Long),
        ]);
}
