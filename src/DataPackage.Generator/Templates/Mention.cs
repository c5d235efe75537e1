namespace DataPackage.Generator.Templates;

/// <summary>One telling of an event in one article.</summary>
/// <remarks>A view on the data. Its default value is none (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Mention : IFact<Mention>
{
    private readonly int document;
    private readonly int row;

    internal Mention(int document, int row)
    {
        this.document = document;
        this.row = row;
    }

    /// <summary>Whether this is the default value, which stands for none.</summary>
    public bool IsNone => document == 0;

    /// <summary>The article that tells the event.</summary>
    public Article Article => new(document);

    /// <summary>The sentence, verbatim; empty in a package built with <c>DataPackageArticleText=None</c>.</summary>
    public string Quote => Passage.Text;

    /// <summary>The sentence with its place in the file.</summary>
    public Passage Passage => new(document, Row[MentionColumns.Quote]);

    /// <summary>File, line and column of the sentence.</summary>
    public Location Location => Passage.Location;

    /// <summary>Where the sentence starts in the decoded file, in UTF-16 code units.</summary>
    public int Start => Passage.Start;

    /// <summary>How many UTF-16 code units the sentence is.</summary>
    public int Length => Passage.Length;

    /// <summary>The clause that tells the event.</summary>
    public Passage Summary => new(document, Row[MentionColumns.Summary]);

    /// <summary>When, as this text gives it.</summary>
    public EdtfDate Date => EdtfDate.Parse(Row.Words(FactData.WordsOf(document), MentionColumns.Date));

    /// <summary>The words that give the date.</summary>
    public Passage DateText => new(document, Row[MentionColumns.DateText]);

    /// <summary>Whether the text itself tells it or the owner of the corpus added it; the reason also says why a part was changed.</summary>
    public Origin Origin => new((Provenance)Row[MentionColumns.Provenance], Row.Text(FactData.WordsOf(document), MentionColumns.Reason));

    /// <summary>Whether the text states the date, it was derived from others, or the owner of the corpus supplied it.</summary>
    public Provenance DateProvenance => (Provenance)Row[MentionColumns.DateProvenance];

    private Row Row => document > 0
        ? FactData.Of(document, ArticleColumns.FirstMention, row, MentionColumns.Count)
        : throw Row.NoFact(nameof(Mention));

    /// <summary>Place and sentence.</summary>
    /// <returns>For example "a.txt(17,1): The treaty was signed in June 2012.".</returns>
    public override string ToString() => IsNone ? "(no mention)" : Location + ": " + Quote;

    Mention IFact<Mention>.At(int document, int row) => new(document, row);
}
