namespace DataPackage.Generator.Templates;

/// <summary>Who wrote or spoke an article.</summary>
/// <remarks>A view on the data. Its default value is nobody (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Author : IFact<Author>
{
    private readonly int document;
    private readonly int row;

    internal Author(int document, int row)
    {
        this.document = document;
        this.row = row;
    }

    /// <summary>Whether this is the default value, which stands for nobody.</summary>
    public bool IsNone => document == 0;

    /// <summary>The article.</summary>
    public Article Article => new(document);

    /// <summary>The name as the article gives it.</summary>
    public string Name => Row.Words(FactData.WordsOf(document), AuthorColumns.Name);

    /// <summary>House or office, or null.</summary>
    public string? Affiliation => Row.Text(FactData.WordsOf(document), AuthorColumns.Affiliation);

    /// <summary>Author, co-author, speaker or editorial board.</summary>
    public AuthorRole Role => (AuthorRole)Row[AuthorColumns.Role];

    private Row Row => document > 0
        ? FactData.Of(document, ArticleColumns.FirstAuthor, row, AuthorColumns.Count)
        : throw Row.NoFact(nameof(Author));

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsNone ? "(nobody)" : Name;

    Author IFact<Author>.At(int document, int row) => new(document, row);
}
