using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Formats;

/// <summary>The lists as tables: a row a fact, its first quote beside it.</summary>
internal static class Tables
{
    /// <summary>Events.</summary>
    public static string Events(IEnumerable<EventFact> events) => Csv.Write(
        ["id", "date", "earliest", "latest", "kind", "factuality", "summary", "actors", "agreements", "place", "texts", "quote", "location"],
        events.Select(e => new[]
        {
            e.Id, e.Date.Edtf, e.Date.First?.ToString("O", CultureInfo.InvariantCulture), e.Date.Last?.ToString("O", CultureInfo.InvariantCulture),
            e.Kind, e.Factuality, e.Summary, Join(e.Actors), Join(e.Agreements), e.Place, Number(e.Sources),
            e.Tellings[0].Quote.Text, e.Tellings[0].Quote.Location,
        }));

    /// <summary>Recommendations.</summary>
    public static string Advice(IEnumerable<AdviceFact> advice) => Csv.Write(
        ["id", "article", "ordinal", "by", "addressees", "action", "modality", "strength", "quote", "location"],
        advice.Select(r => new[]
        {
            r.Id, r.Quote.Article.Id, Number(r.Ordinal), r.By, Join(r.Addressees), r.Action, r.Modality, r.Strength, r.Quote.Text, r.Quote.Location,
        }));

    /// <summary>Texts.</summary>
    public static string Articles(IEnumerable<ArticleFact> articles) => Csv.Write(
        ["id", "title", "authors", "publisher", "published", "kind", "file"],
        articles.Select(a => new[] { a.Id, a.Title, string.Join("; ", a.Authors), a.Publisher, a.Published, a.Kind, a.File }));

    /// <summary>The heat map.</summary>
    public static string Counts(IEnumerable<CountJson> counts) => Csv.Write(
        ["actor", "year", "events"],
        counts.Select(count => new[] { count.Actor, count.Year, Number(count.Events) }));

    private static string Join(IEnumerable<Name> names) => string.Join("; ", names.Select(name => name.Text));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
