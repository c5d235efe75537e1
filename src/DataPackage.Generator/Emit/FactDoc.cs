using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>What IntelliSense shows of a fact: what, when, the sentence, and where it stands.</summary>
internal static class FactDoc
{
    /// <summary>Lines for an article.</summary>
    public static IEnumerable<string> Of(Article article)
    {
        yield return XmlDoc.Text(article.Title?.Value ?? article.Id);
        if (article.Authors.Count > 0)
            yield return Paragraph(string.Join(", ", article.Authors.Select(author => author.Name)));
        string published = string.Join(", ", new[] { article.Publisher?.Value, article.Published?.Value.ToDisplayString() }
            .Where(part => !string.IsNullOrEmpty(part)));
        if (published.Length > 0)
            yield return Paragraph(published);
        yield return Paragraph(article.Source.File);
    }

    /// <summary>Lines for an event.</summary>
    public static IEnumerable<string> Of(Event e, IReadOnlyDictionary<string, NamedArticle> articles, ArticleText keep)
    {
        yield return XmlDoc.Text(e.Date.ToDisplayString() + ", " + Lower(e.Factuality) + ": " + e.Summary);
        foreach (EventMention mention in e.Mentions)
        {
            if (keep != ArticleText.None)
                yield return Quotation(mention.Quote);
            yield return Place(mention.Quote, articles.TryGetValue(mention.ArticleId, out NamedArticle? named) ? named.Article : null, mention.Date == e.Date ? null : mention.Date.ToDisplayString());
        }
    }

    /// <summary>Lines for a recommendation.</summary>
    public static IEnumerable<string> Of(Recommendation advice, Article article, IReadOnlyDictionary<string, Actor> actors, ArticleText keep)
    {
        string addressees = string.Join(", ", advice.AddresseeIds
            .Select(id => actors.TryGetValue(id, out Actor? actor) ? actor.Label : id));
        yield return XmlDoc.Text((addressees.Length > 0 ? addressees + ": " : string.Empty) + advice.Action.Text);
        if (keep != ArticleText.None)
            yield return Quotation(advice.Quote);
        yield return Place(advice.Quote, article, null);
    }

    /// <summary>Lines for an actor.</summary>
    public static IEnumerable<string> Of(Actor actor)
    {
        yield return XmlDoc.Text(actor.Label + (actor.Iso is null ? string.Empty : " (" + actor.Iso + ")"));
        if (actor.Aliases.Count > 0)
            yield return Paragraph("Also: " + string.Join(", ", actor.Aliases));
    }

    /// <summary>Lines for an instrument.</summary>
    public static IEnumerable<string> Of(Instrument instrument)
    {
        yield return XmlDoc.Text(instrument.Label);
        if (instrument.Long is { } full && full != instrument.Label)
            yield return Paragraph(full);
    }

    /// <summary>"by so-and-so", or "in" the article that names nobody; escaped.</summary>
    public static string GivenBy(Article article) => XmlDoc.Text(article.Authors.Count > 0
        ? "by " + article.Authors[0].Name
        : "in " + (article.Title?.Value ?? article.Id));

    private static string Quotation(Passage quote) => Paragraph("“" + quote.Text + "”");

    private static string Place(Passage passage, Article? article, string? date) =>
        Paragraph((article?.Source.File ?? string.Empty)
            + "(" + Literal.Number(passage.Line) + "," + Literal.Number(passage.Column) + ")"
            + (date is null ? string.Empty : ", which dates it " + date));

    private static string Paragraph(string text) => "<para>" + XmlDoc.Text(text) + "</para>";

    private static string Lower(Factuality factuality) => factuality switch
    {
        Factuality.Occurred => "occurred",
        Factuality.Planned => "planned",
        Factuality.Cancelled => "cancelled",
        Factuality.Hypothetical => "hypothetical",
        _ => throw new ArgumentOutOfRangeException(nameof(factuality)),
    };
}
