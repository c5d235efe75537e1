using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>What IntelliSense shows of a fact: what, when, the sentence, and where it stands.</summary>
internal static class FactDoc
{
    /// <summary>Lines for an article.</summary>
    public static IEnumerable<string> Of(ArticleMember article)
    {
        yield return XmlDoc.Text(article.Title);
        if (article.Authors.Count > 0)
            yield return Paragraph(string.Join(", ", article.Authors.Select(author => author.Name)));
        string published = string.Join(", ", new[] { article.Publisher, article.Published?.ToDisplayString() }
            .Where(part => !string.IsNullOrEmpty(part)));
        if (published.Length > 0)
            yield return Paragraph(published);
        yield return Paragraph(article.Place.File);
    }

    /// <summary>Lines for an event.</summary>
    public static IEnumerable<string> Of(EventMember e, ArticleText keep)
    {
        yield return XmlDoc.Text(e.Date.ToDisplayString() + ", " + Lower(e.Factuality) + ": " + e.Summary);
        foreach ((Telling quote, EdtfDate date) in e.Mentions)
        {
            if (keep != ArticleText.None)
                yield return Quotation(quote);
            yield return Place(quote, date == e.Date ? null : date.ToDisplayString());
        }
    }

    /// <summary>Lines for a recommendation.</summary>
    public static IEnumerable<string> Of(RecommendationMember advice, ArticleText keep)
    {
        string addressees = string.Join(", ", advice.Addressees);
        yield return XmlDoc.Text((addressees.Length > 0 ? addressees + ": " : string.Empty) + advice.Action);
        if (keep != ArticleText.None)
            yield return Quotation(advice.Quote);
        yield return Place(advice.Quote, null);
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

    private static string Quotation(Telling quote) => Paragraph("“" + quote.Words + "”");

    private static string Place(Telling telling, string? date) => Paragraph(
        telling.In.File + "(" + Literal.Number(telling.Line) + "," + Literal.Number(telling.Column) + ")" + (date is null ? string.Empty : ", which dates it " + date));

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
