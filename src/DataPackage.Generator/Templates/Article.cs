using System;
using System.Linq;

namespace DataPackage.Generator.Templates;

/// <summary>An article: what one text says, who wrote it and when.</summary>
/// <remarks>A view on the data: it copies nothing until asked. Its default value is no article (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Article : IFact<Article>, IComparable<Article>
{
    private readonly int document;

    internal Article(int document) => this.document = document;

    /// <summary>Whether this is the default value, which stands for no article.</summary>
    public bool IsNone => document == 0;

    /// <summary>Stable id: the file's name without its extension.</summary>
    public string Id => Row.Words(Words, ArticleColumns.Id);

    /// <summary>Its member name in <c>Articles</c>.</summary>
    public string Name => Row.Words(Words, ArticleColumns.Name);

    /// <summary>Its title, or null when neither the text nor the owner gives one.</summary>
    public string? Title => Row.Text(Words, ArticleColumns.Title);

    /// <summary>Where <see cref="Title"/> comes from.</summary>
    public Origin TitleOrigin => OriginOf(ArticleColumns.TitleProvenance, ArticleColumns.TitleReason);

    /// <summary>Who wrote or spoke it.</summary>
    public FactList<Author> Authors => Row.List<Author>(ArticleColumns.Authors);

    /// <summary>Where <see cref="Authors"/> come from.</summary>
    public Origin AuthorsOrigin => OriginOf(ArticleColumns.AuthorsProvenance, ArticleColumns.AuthorsReason);

    /// <summary>Who published it, or null.</summary>
    public string? Publisher => Row.Text(Words, ArticleColumns.Publisher);

    /// <summary>Where <see cref="Publisher"/> comes from.</summary>
    public Origin PublisherOrigin => OriginOf(ArticleColumns.PublisherProvenance, ArticleColumns.PublisherReason);

    /// <summary>The outlet in which it first appeared, when the text says so.</summary>
    public string? OriginalPublication => Row.Text(Words, ArticleColumns.OriginalPublication);

    /// <summary>When it was published, or null.</summary>
    public EdtfDate? Published =>
        Row.Text(Words, ArticleColumns.Published) is { } date ? EdtfDate.Parse(date) : null;

    /// <summary>Where <see cref="Published"/> comes from.</summary>
    public Origin PublishedOrigin => OriginOf(ArticleColumns.PublishedProvenance, ArticleColumns.PublishedReason);

    /// <summary>What kind of text it is.</summary>
    public ArticleKind Kind => (ArticleKind)Row[ArticleColumns.Kind];

    /// <summary>The series it belongs to, or null.</summary>
    public string? Series => Row.Text(Words, ArticleColumns.Series);

    /// <summary>Its section headings.</summary>
    public FactList<Passage> Headings => Row.List<Passage>(ArticleColumns.Headings);

    /// <summary>Its paragraphs, verbatim; empty in a package built with <c>DataPackageArticleText=Quotes</c> or <c>None</c>.</summary>
    public FactList<Passage> Paragraphs => Row.List<Passage>(ArticleColumns.Paragraphs);

    /// <summary>The short forms it defines.</summary>
    public FactList<Acronym> Acronyms => Row.List<Acronym>(ArticleColumns.Acronyms);

    /// <summary>Its author's advice, in the order of the text.</summary>
    public FactList<Recommendation> Recommendations => Row.List<Recommendation>(ArticleColumns.Recommendations);

    /// <summary>The events it tells, in the order of <c>Facts.Events</c>.</summary>
    public FactList<Event> Events => FactData.EventsOfArticle(document);

    /// <summary>The file it comes from.</summary>
    public SourceFile Source => new(
        Row.Words(Words, ArticleColumns.File), Row.Words(Words, ArticleColumns.Sha256), Row[ArticleColumns.Length]);

    /// <summary>Its paragraphs as one text, parted by empty lines; empty where <see cref="Paragraphs"/> is.</summary>
    public string Text => string.Join("\n\n", Paragraphs.Select(paragraph => paragraph.Text));

    private Row Row => document > 0 ? FactData.ArticleOf(document) : throw Row.NoFact(nameof(Article));

    private string Words => FactData.WordsOf(document);

    /// <summary>Orders by id.</summary>
    /// <param name="other">The other article.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Article other) =>
        IsNone || other.IsNone ? document.CompareTo(other.document) : string.CompareOrdinal(Id, other.Id);

    /// <summary>The title, or the id where there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsNone ? "(no article)" : Title ?? Id;

    Article IFact<Article>.At(int document, int row) => new(document == 0 ? row + 1 : document);

    private Origin OriginOf(int provenance, int reason) => new((Provenance)Row[provenance], Row.Text(Words, reason));
}
