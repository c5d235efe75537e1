using System.Collections.Generic;

namespace TimelineSite.Model;

/// <summary>Everything the page shows. It knows no package: whoever has facts fills it in.</summary>
/// <param name="Title">What the texts are about.</param>
/// <param name="Events">In the order of their dates.</param>
/// <param name="Advice">Article by article.</param>
/// <param name="Articles">Every text.</param>
internal sealed record Corpus(
    string Title,
    IReadOnlyList<EventFact> Events,
    IReadOnlyList<AdviceFact> Advice,
    IReadOnlyList<ArticleFact> Articles);

/// <summary>Somebody or something with a name of its own: an actor, an agreement.</summary>
/// <param name="Id">Stable id, used in addresses.</param>
/// <param name="Text">The name to show.</param>
/// <param name="Long">The name in full, when <paramref name="Text"/> is short for it.</param>
internal sealed record Name(string Id, string Text, string? Long = null);

/// <summary>One text.</summary>
/// <param name="Published">EDTF, or null.</param>
/// <param name="Kind">For example "speech".</param>
/// <param name="File">File name without folders.</param>
internal sealed record ArticleFact(
    string Id,
    string Title,
    IReadOnlyList<string> Authors,
    string? Publisher,
    string? Published,
    string Kind,
    string File);

/// <summary>A verbatim piece of a text and where it stands.</summary>
/// <param name="Text">The exact characters.</param>
/// <param name="Paragraph">The paragraph around it, verbatim.</param>
/// <param name="At">Where <paramref name="Text"/> starts in <paramref name="Paragraph"/>.</param>
/// <param name="Line">1-based line in the file.</param>
/// <param name="Column">1-based column.</param>
internal sealed record Quote(ArticleFact Article, string Text, string Paragraph, int At, int Line, int Column)
{
    /// <summary>The place as compilers write it.</summary>
    public string Location => $"{Article.File}({Line},{Column})";
}

/// <summary>One telling of an event in one text.</summary>
/// <param name="DateWords">The words that give the date.</param>
/// <param name="DateOrigin">"stated", "derived" or "supplied".</param>
internal sealed record Telling(Quote Quote, FactDate Date, string DateWords, string DateOrigin);

/// <summary>Something the event list and the advice list share: it has an address and a quote.</summary>
internal abstract record Fact(string Id)
{
    /// <summary>One line that says what it is.</summary>
    public abstract string Headline { get; }

    /// <summary>The sentences it rests on.</summary>
    public abstract IEnumerable<Quote> Quotes { get; }
}

/// <summary>A dated occurrence.</summary>
/// <param name="Kind">PLOVER type, for example "Consult".</param>
/// <param name="Factuality">"Occurred", "Planned", "Cancelled" or "Hypothetical".</param>
/// <param name="Tellings">At least one.</param>
internal sealed record EventFact(
    string Id,
    FactDate Date,
    string Kind,
    string Factuality,
    string Summary,
    string? Place,
    IReadOnlyList<Name> Actors,
    IReadOnlyList<Name> Agreements,
    IReadOnlyList<Telling> Tellings) : Fact(Id)
{
    /// <inheritdoc/>
    public override string Headline => Summary;

    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes
    {
        get
        {
            foreach (Telling telling in Tellings)
                yield return telling.Quote;
        }
    }

    /// <summary>In how many texts it is told.</summary>
    public int Sources
    {
        get
        {
            var articles = new HashSet<string>();
            foreach (Telling telling in Tellings)
                articles.Add(telling.Quote.Article.Id);
            return articles.Count;
        }
    }
}

/// <summary>Advice by a text's own author.</summary>
/// <param name="Ordinal">1-based place in the text's list of advice.</param>
/// <param name="Strength">"Weak", "Medium" or "Strong".</param>
internal sealed record AdviceFact(
    string Id,
    int Ordinal,
    IReadOnlyList<Name> Addressees,
    string Action,
    string Modality,
    string Strength,
    Quote Quote) : Fact(Id)
{
    /// <inheritdoc/>
    public override string Headline => Action;

    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => new[] { Quote };

    /// <summary>Who gives it, or the title of a text without author.</summary>
    public string By => Quote.Article.Authors.Count > 0 ? string.Join(", ", Quote.Article.Authors) : Quote.Article.Title;
}
