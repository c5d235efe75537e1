using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Export;
using DataPackage.Tool.Export.Citations;
using DataPackage.Tool.Export.JsonLd;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Find;

/// <summary>One thing of a corpus, as it is looked up, shown and cited.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Member">Its place in the generated API.</param>
/// <param name="Lines">What there is to say, a label and a value each; the order is for reading.</param>
/// <param name="Quotes">The quotes it rests on, each with its article.</param>
/// <param name="Node">It as JSON-LD.</param>
internal sealed record FactCard(
    string Id, string Member, IReadOnlyList<(string Label, string? Value)> Lines, IReadOnlyList<(ArticleJson Article, Quotation? Quotation)> Quotes, Func<JsonObject> Node)
{
    /// <summary>Everything that can be looked up.</summary>
    public static IEnumerable<FactCard> All(FactsDocument facts)
    {
        Dictionary<string, ArticleJson> articles = facts.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return facts.Events.Select(e => Of(e, articles))
            .Concat(facts.Recommendations.Select(advice => Of(advice, articles)))
            .Concat(facts.Articles.Select(Of))
            .Concat(facts.Actors.Select(actor => Of(actor, facts)))
            .Concat(facts.Instruments.Select(instrument => Of(instrument, facts)));
    }

    private static FactCard Of(EventJson e, Dictionary<string, ArticleJson> articles) => new(
        e.Id,
        e.MemberOf(),
        [
            ("Event", e.Summary),
            ("Date", $"{Edtf.InWords(e.Date)} [{e.Date}]"),
            ("Kind", e.Kind),
            ("Factuality", e.Factuality),
            ("Actors", string.Join(", ", e.Actors)),
            ("About", string.Join(", ", e.Instruments)),
            ("Place", e.Place),
        ],
        [.. e.Mentions.Select(mention => (articles[mention.Article], (Quotation?)new Quotation(
            e.Id, mention.Quote, Location(articles[mention.Article], mention.Line, mention.Column))))],
        () => JsonLdNodes.Event(e, articles));

    private static FactCard Of(RecommendationJson advice, Dictionary<string, ArticleJson> articles) => new(
        advice.Id,
        advice.MemberOf(),
        [
            ("Advice", advice.Action),
            ("To", string.Join(", ", advice.Addressees)),
            ("Strength", $"{advice.Strength} ({advice.Modality})"),
            ("Ordinal", advice.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ],
        [(articles[advice.Article], new Quotation(advice.Id, advice.Quote, Location(articles[advice.Article], advice.Line, advice.Column)))],
        () => JsonLdNodes.Recommendation(advice, articles));

    private static FactCard Of(ArticleJson article) => new(
        article.Id,
        article.MemberOf(),
        [
            ("Article", article.Title ?? article.Source.File),
            ("By", string.Join(", ", article.Authors.Select(author => author.Name))),
            ("Publisher", article.Publisher),
            ("First in", article.OriginalPublication),
            ("Published", article.Published is null ? null : $"{Edtf.InWords(article.Published)} [{article.Published}], {article.PublishedProvenance}"),
            ("Kind", article.Kind),
            ("File", $"{article.Source.File}, SHA-256 {article.Source.Sha256}"),
        ],
        [(article, null)],
        () => JsonLdNodes.Article(article));

    private static FactCard Of(ActorJson actor, FactsDocument facts) => new(
        actor.Id,
        actor.MemberOf(),
        [
            ("Actor", actor.Label),
            ("Kind", actor.Kind),
            ("ISO 3166", actor.Iso),
            ("Also", string.Join(", ", actor.Aliases)),
            .. facts.Events.Where(e => e.ActorIds.Contains(actor.Id)).Select(e => (e.Id, (string?)$"{e.Date}  {e.Summary}")),
            .. facts.Recommendations.Where(advice => advice.AddresseeIds.Contains(actor.Id)).Select(advice => (advice.Id, (string?)advice.Action)),
        ],
        [],
        () => JsonLdNodes.Actor(actor));

    private static FactCard Of(InstrumentJson instrument, FactsDocument facts) => new(
        instrument.Id,
        instrument.MemberOf(),
        [
            ("Agreement", instrument.Long ?? instrument.Short),
            ("Short", instrument.Short),
            .. facts.Events.Where(e => e.InstrumentIds.Contains(instrument.Id)).Select(e => (e.Id, (string?)$"{e.Date}  {e.Summary}")),
        ],
        [],
        () => JsonLdNodes.Instrument(instrument));

    private static string Location(ArticleJson article, int line, int column) => $"{article.Source.File}({line},{column})";
}
