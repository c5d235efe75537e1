using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>All facts in one flat table, a row for each quote: for spreadsheets, and for searching.</summary>
internal static class QuoteTable
{
    public const string Name = "facts";

    public static FactTable Of(FactsDocument facts)
    {
        Dictionary<string, ArticleJson> articles = facts.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        IEnumerable<Row> rows = facts.Events
            .SelectMany(e => e.Mentions.Select((mention, index) => Describe(e, mention, index + 1, articles[mention.Article])))
            .Concat(facts.Recommendations.Select(r => Describe(r, articles[r.Article])));
        return FactTable.Of(
            Name,
            "One row for each quote that a fact rests on",
            rows,
            [
                .. Columns<Row>.Named("Stable id of the fact", row => row.Id, row => row.Member),
                Columns<Row>.Position(row => row.Position),
                Columns<Row>.Text("type", "event or recommendation", row => row.Type),
                Columns<Row>.Maybe("date", "EDTF date (ISO 8601-2) of an event, as this text gives it", row => row.Date),
                Columns<Row>.Earliest("earliest", row => row.Date),
                Columns<Row>.Latest("latest", row => row.Date),
                Columns<Row>.Text("kind", "PLOVER type of an event; strength of a recommendation", row => row.Kind),
                Columns<Row>.Maybe("factuality", "occurred, planned, cancelled or hypothetical", row => row.Factuality),
                Columns<Row>.Text("summary", "What happened, or what to do; verbatim", row => row.Summary),
                Columns<Row>.Text("actors", "Who took part, or who is to act; parted by '; '", row => row.Actors),
                Columns<Row>.Text("quote", "The sentence, verbatim", row => row.Quote),
                Columns<Row>.Reference("articles", "article", "Article", row => row.Article.Id),
                Columns<Row>.Maybe("title", "The article's title", row => row.Article.Title),
                Columns<Row>.Text("authors", "The article's authors; parted by '; '", row => Join(row.Article.Authors.Select(author => author.Name))),
                Columns<Row>.Maybe("published", "EDTF date of the article", row => row.Article.Published),
                Columns<Row>.Text("file", "File name", row => row.Article.Source.File),
                .. Columns<Row>.Place(row => row.Line, row => row.Column),
            ]);
    }

    private static Row Describe(EventJson e, MentionJson mention, int position, ArticleJson article) => new(
        e.Id, position, "event", e.MemberOf(), mention.Date, e.Kind, e.Factuality, e.Summary,
        Join(e.Actors.Concat(e.Instruments)), mention.Quote, article, mention.Line, mention.Column);

    private static Row Describe(RecommendationJson r, ArticleJson article) => new(
        r.Id, 1, "recommendation", r.MemberOf(), null, r.Strength, null, r.Action,
        Join(r.Addressees), r.Quote, article, r.Line, r.Column);

    private static string Join(IEnumerable<string> items) => string.Join("; ", items);

    private sealed record Row(
        string Id, int Position, string Type, string Member, string? Date, string Kind, string? Factuality, string Summary,
        string Actors, string Quote, ArticleJson Article, int Line, int Column);
}
