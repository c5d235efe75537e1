using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Tool.Json;
using TimelineSite.Model;

namespace DataPackage.Tool.Serve;

/// <summary>Hands facts to the timeline page.</summary>
internal static class SiteFacts
{
    /// <summary>All that the page shows.</summary>
    public static Corpus Of(NamedFacts named)
    {
        FactsDocument facts = named.Facts;
        Dictionary<string, ArticleJson> articles = facts.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        Dictionary<string, ArticleFact> shown = facts.Articles.ToDictionary(article => article.Id, Of, StringComparer.Ordinal);
        Dictionary<string, Name> agreements = facts.Instruments.ToDictionary(i => i.Id, Of, StringComparer.Ordinal);
        Quote Quoted(string article, string text, int start, int line, int column) =>
            SiteFacts.Quoted(articles[article], shown[article], text, start, line, column);
        return new Corpus(
            named.Name,
            [.. facts.Events.OrderBy(e => Parse(e.Date)).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => new EventFact(
                e.Id,
                Date(e.Date),
                Pascal(e.Kind),
                Pascal(e.Factuality),
                e.Summary,
                e.Place,
                Names(e.ActorIds, e.Actors),
                [.. e.InstrumentIds.Select(id => agreements[id])],
                [.. e.Mentions.Select(m => new Telling(Quoted(m.Article, m.Quote, m.Start, m.Line, m.Column), Date(m.Date), m.DateText, m.DateProvenance))]))],
            [.. facts.Recommendations.OrderBy(r => r.Article, StringComparer.Ordinal).ThenBy(r => r.Ordinal).Select(r => new AdviceFact(
                r.Id,
                r.Ordinal,
                Names(r.AddresseeIds, r.Addressees),
                r.Action,
                r.Modality,
                Pascal(r.Strength),
                Quoted(r.Article, r.Quote, r.Start, r.Line, r.Column)))],
            [.. shown.Values]);
    }

    private static ArticleFact Of(ArticleJson article) => new(
        article.Id,
        article.Title ?? article.Source.File,
        [.. article.Authors.Select(author => author.Name)],
        article.Publisher,
        article.Published,
        Pascal(article.Kind),
        article.Source.File);

    private static Name Of(InstrumentJson instrument) =>
        new(instrument.Id, instrument.Short ?? instrument.Long ?? instrument.Name, instrument.Short is null ? null : instrument.Long);

    private static Name[] Names(IEnumerable<string> ids, IEnumerable<string> labels) => [.. ids.Zip(labels, (id, label) => new Name(id, label))];

    // Facts may come from a file that anybody wrote: a paragraph that does not hold the quote where it should is not shown.
    private static Quote Quoted(ArticleJson article, ArticleFact shown, string text, int start, int line, int column)
    {
        ParagraphJson? paragraph = article.Paragraphs.FirstOrDefault(p =>
            p.Start <= start
            && start - p.Start <= p.Text.Length - text.Length
            && string.CompareOrdinal(p.Text, start - p.Start, text, 0, text.Length) == 0);
        return paragraph is null
            ? new Quote(shown, text, text, 0, line, column)
            : new Quote(shown, text, paragraph.Text, start - paragraph.Start, line, column);
    }

    private static EdtfDate Parse(string edtf) => EdtfDate.TryParse(edtf, out EdtfDate date) ? date : default;

    private static FactDate Date(string edtf)
    {
        EdtfDate date = Parse(edtf);
        return new FactDate(
            edtf,
            date.IsNone ? edtf : date.ToDisplayString(),
            Day(date.Earliest),
            Day(date.Latest),
            IsSoft: date.Precision < DatePrecision.Day || date.IsApproximate || date.IsUncertain);
    }

    private static DateOnly? Day(CalendarDay? day) => day?.ToDateTime() is { } known ? DateOnly.FromDateTime(known) : null;

    private static string Pascal(string word) =>
        string.Concat(word.Split('-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
