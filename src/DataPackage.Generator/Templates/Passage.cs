using System;

namespace DataPackage.Generator.Templates;

/// <summary>A verbatim piece of an article with its place in the file.</summary>
/// <remarks>A view on the data. Its default value is none (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Passage : IFact<Passage>, IComparable<Passage>
{
    private readonly int document;
    private readonly int row;

    internal Passage(int document, int row)
    {
        this.document = document;
        this.row = row;
    }

    /// <summary>Whether this is the default value, which stands for none.</summary>
    public bool IsNone => document == 0;

    /// <summary>The article.</summary>
    public Article Article => new(document);

    /// <summary>The exact characters, line breaks included.</summary>
    /// <remarks>Quotes and the words of dates are empty in a package built with <c>DataPackageArticleText=None</c>; start, length and location stay.</remarks>
    public string Text
    {
        get
        {
            Row row = Row;
            return row[PassageColumns.Text] < 0 ? string.Empty : row.Words(FactData.WordsOf(document), PassageColumns.Text);
        }
    }

    /// <summary>Where they start in the decoded file, in UTF-16 code units (a byte-order mark is not counted).</summary>
    public int Start => Row[PassageColumns.Start];

    /// <summary>How many UTF-16 code units they are.</summary>
    public int Length => Row[PassageColumns.Text + 1];

    /// <summary>File, line and column of the first character.</summary>
    public Location Location =>
        new(Article.Source.File, Row[PassageColumns.Line], Row[PassageColumns.Column]);

    private Row Row => document > 0
        ? FactData.Of(document, ArticleColumns.FirstPassage, row, PassageColumns.Count)
        : throw Row.NoFact(nameof(Passage));

    /// <summary>Orders by article, then by place.</summary>
    /// <param name="other">The other passage.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Passage other) =>
        document != other.document || IsNone ? document.CompareTo(other.document) : Start.CompareTo(other.Start);

    /// <summary>The exact characters.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsNone ? "(no passage)" : Text;

    Passage IFact<Passage>.At(int document, int row) => new(document, row);
}
