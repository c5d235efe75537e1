using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds title, authors, publisher and date in the blocks around the article, its front matter and its biography.</summary>
internal static class MetadataReader
{
    /// <summary>Reads what a document says about its article; what the project supplies wins, and over it what is corrected by hand.</summary>
    public static ArticleMetadata Read(
        string path, ArticleText article, SuppliedMetadata? supplied, IEnumerable<SuppliedMetadata>? corrected = null)
    {
        ArticleMetadata stated = ReadStated(article);
        ArticleMetadata known = supplied is null ? stated : Supply(path, stated, supplied);
        return (corrected ?? Enumerable.Empty<SuppliedMetadata>()).Aggregate(known, (metadata, values) => Supply(path, metadata, values));
    }

    private static ArticleMetadata ReadStated(ArticleText article)
    {
        Page page = PageReader.Read(article);
        DocumentLayout layout = article.Layout;
        PageLine? titleLine = TitleFinder.Find(page);
        Title? title = Title.Read(page, titleLine);
        OriginalPublication? original = OriginalPublications.Find(page);
        EquatableArray<Author> authors = AuthorFinder.Find(page, titleLine).ToEquatableArray();
        string? publisher = FrontMatterFields.Publisher(layout) ?? title?.Site ?? PublisherFinder.Find(page, titleLine)
            ?? (authors.Count == 1 ? House(authors[0].Name) : null);

        IReadOnlyList<PageLine> dated = PublicationDateFinder.Near(page, titleLine);
        return new ArticleMetadata(
            Stated(FrontMatterFields.Title(layout) ?? title?.Text),
            authors,
            Stated(publisher),
            Stated(original?.Outlet),
            PublicationDateFinder.Find(page, dated) is { } date ? Stated(date)
                : original?.Date is { } first ? Stated(first) : null,
            KindFinder.Find(page, titleLine, FrontMatterFields.Title(layout) ?? title?.Text ?? string.Empty, publisher, authors.ToList()),
            FrontMatterFields.Series(layout) ?? SeriesFinder.Find(page, title))
        {
            Spoken = Occasion.DateOf(page, titleLine),
            Updated = PublicationDateFinder.Updated(dated),
        };
    }

    /// <summary>The organisation that an author is, or whose editorial board it is.</summary>
    private static string? House(string author) =>
        EditorialBoards.IsBoard(author) ? EditorialBoards.House(author) : OrganisationNames.IsName(author, string.Empty) ? author : null;

    private static ArticleMetadata Supply(string path, ArticleMetadata stated, SuppliedMetadata supplied)
    {
        Attributed<string>? OrSupplied(string? value, Attributed<string>? otherwise) =>
            string.IsNullOrWhiteSpace(value) ? otherwise : new Attributed<string>(value!.Trim(), Provenance.Supplied, supplied.Reason);

        bool hasAuthors = !string.IsNullOrWhiteSpace(supplied.Authors);
        bool hasDate = !string.IsNullOrWhiteSpace(supplied.Published);
        bool isDate = EdtfDate.TryParse(supplied.Published?.Trim(), out EdtfDate published);
        return stated with
        {
            Title = OrSupplied(supplied.Title, stated.Title),
            Publisher = OrSupplied(supplied.Publisher, stated.Publisher),
            Authors = hasAuthors ? SplitAuthors(supplied.Authors!) : stated.Authors,
            AuthorsOrigin = hasAuthors ? new Attribution(Provenance.Supplied, supplied.Reason) : stated.AuthorsOrigin,
            Published = hasDate && isDate ? new Attributed<EdtfDate>(published, Provenance.Supplied, supplied.Reason) : stated.Published,
            Findings = hasDate && !isDate ? new[] { NotADate(path, supplied.Published!) }.ToEquatableArray() : stated.Findings,
        };
    }

    private static EquatableArray<Author> SplitAuthors(string names) => names.Split('|')
        .Select(name => name.Trim())
        .Where(name => name.Length > 0)
        .Select(name => new Author(name, null, AuthorRole.Author))
        .ToEquatableArray();

    private static Finding NotADate(string path, string value) => new(
        "DPK0006", FindingSeverity.Warning, path, new TextSpan(0, 0), 1, 1,
        "The supplied date of publication '" + value + "' is no EDTF date and is left out; write it like 2012-07-04, 2012-07 or 2012");

    private static Attributed<string>? Stated(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : new Attributed<string>(value!, Provenance.Stated);

    private static Attributed<EdtfDate> Stated(EdtfDate value) => new(value, Provenance.Stated);
}
