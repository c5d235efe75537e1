namespace DataPackage.Generator.Templates;

/// <summary>A short form and the long form that an article defines for it.</summary>
/// <remarks>A view on the data. Its default value is none (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Acronym : IFact<Acronym>
{
    private readonly int document;
    private readonly int row;

    internal Acronym(int document, int row)
    {
        this.document = document;
        this.row = row;
    }

    /// <summary>Whether this is the default value, which stands for none.</summary>
    public bool IsNone => document == 0;

    /// <summary>The article.</summary>
    public Article Article => new(document);

    /// <summary>For example "WTO".</summary>
    public string Short => Row.Words(FactData.WordsOf(document), AcronymColumns.Short);

    /// <summary>For example "World Trade Organization".</summary>
    public string Long => Row.Words(FactData.WordsOf(document), AcronymColumns.Long);

    private Row Row => document > 0
        ? FactData.Of(document, ArticleColumns.FirstAcronym, row, AcronymColumns.Count)
        : throw Row.NoFact(nameof(Acronym));

    /// <summary>Short and long form.</summary>
    /// <returns>For example "WTO: World Trade Organization".</returns>
    public override string ToString() => IsNone ? "(no acronym)" : Short + ": " + Long;

    Acronym IFact<Acronym>.At(int document, int row) => new(document, row);
}
