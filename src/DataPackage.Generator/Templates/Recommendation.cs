using System;

namespace DataPackage.Generator.Templates;

/// <summary>Advice that an article's own author or speaker gives.</summary>
/// <remarks>A view on the data. Its default value is none (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Recommendation : IFact<Recommendation>, IComparable<Recommendation>
{
    private readonly int document;
    private readonly int row;

    internal Recommendation(int document, int row)
    {
        this.document = document;
        this.row = row;
    }

    /// <summary>Whether this is the default value, which stands for none.</summary>
    public bool IsNone => document == 0;

    /// <summary>Stable id.</summary>
    public string Id => Row.Words(FactData.WordsOf(document), RecommendationColumns.Id);

    /// <summary>Its member name in <c>Recommendations</c>.</summary>
    public string Name => Row.Words(FactData.WordsOf(document), RecommendationColumns.Name);

    /// <summary>The article that gives it.</summary>
    public Article Article => new(document);

    /// <summary>1-based place in the article's list of advice.</summary>
    public int Ordinal => Row[RecommendationColumns.Ordinal];

    /// <summary>Who is to act; empty when the text does not say.</summary>
    public FactList<Actor> Addressees => Row.List<Actor>(RecommendationColumns.Addressees);

    /// <summary>What to do, cut from the sentence and never rewritten.</summary>
    public string Action => new Passage(document, Row[RecommendationColumns.Action]).Text;

    /// <summary>The words that make it advice, for example "should".</summary>
    public string Modality => Row.Words(FactData.WordsOf(document), RecommendationColumns.Modality);

    /// <summary>How firmly it is put.</summary>
    public Strength Strength => (Strength)Row[RecommendationColumns.Strength];

    /// <summary>Whether the text itself gives it or the owner of the corpus added it, and why.</summary>
    public Origin Origin => new((Provenance)Row[RecommendationColumns.Provenance], Row.Text(FactData.WordsOf(document), RecommendationColumns.Reason));

    /// <summary>The sentence, verbatim; empty in a package built with <c>DataPackageArticleText=None</c>.</summary>
    public string Quote => Passage.Text;

    /// <summary>The sentence with its place in the file.</summary>
    public Passage Passage => new(document, Row[RecommendationColumns.Quote]);

    /// <summary>File, line and column of the sentence.</summary>
    public Location Location => Passage.Location;

    /// <summary>Where the sentence starts in the decoded file, in UTF-16 code units.</summary>
    public int Start => Passage.Start;

    /// <summary>How many UTF-16 code units the sentence is.</summary>
    public int Length => Passage.Length;

    private Row Row => document > 0
        ? FactData.Of(document, ArticleColumns.FirstRecommendation, row, RecommendationColumns.Count)
        : throw Row.NoFact(nameof(Recommendation));

    /// <summary>Whether somebody is to act.</summary>
    /// <param name="actor">Who, for example one of <c>Actors</c>.</param>
    /// <returns>Whether it is among <see cref="Addressees"/>.</returns>
    public bool Addresses(Actor actor)
    {
        foreach (Actor each in Addressees)
        {
            if (each == actor)
                return true;
        }

        return false;
    }

    /// <summary>Orders by article, then by place in it.</summary>
    /// <param name="other">The other recommendation.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Recommendation other) =>
        document != other.document ? document.CompareTo(other.document) : row.CompareTo(other.row);

    /// <summary>Takes it apart.</summary>
    /// <param name="addressees">Who is to act.</param>
    /// <param name="action">What to do.</param>
    public void Deconstruct(out FactList<Actor> addressees, out string action)
    {
        addressees = Addressees;
        action = Action;
    }

    /// <summary>Addressees and action.</summary>
    /// <returns>For example "the ministers: publish the figures".</returns>
    public override string ToString() =>
        IsNone ? "(no recommendation)" : Addressees.Length == 0 ? Action : Addressees + ": " + Action;

    Recommendation IFact<Recommendation>.At(int document, int row) => new(document, row);
}
