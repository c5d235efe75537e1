using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.JsonLd;

/// <summary>Facts as schema.org nodes: Article, Event, Recommendation, and a Quotation for each quote with its W3C selectors.</summary>
internal static class JsonLdNodes
{
    public static JsonObject Article(ArticleJson article)
    {
        JsonObject node = Node(article.Id, article.Kind == "news-item" ? "NewsArticle" : "Article");
        Add(node, "headline", article.Title);
        Add(node, "genre", article.Kind);
        if (article.Authors.Count > 0)
            node["author"] = new JsonArray([.. article.Authors.Select(Author)]);
        if (article.Publisher is not null)
            node["publisher"] = Named("Organization", article.Publisher);
        if (Edtf.Parts(article.Published) is { Length: 1 })
            Add(node, "datePublished", article.Published);
        Add(node, "edtf", article.Published);
        if (article.Series is not null)
            node["isPartOf"] = Named("CreativeWorkSeries", article.Series);
        JsonObject file = Named("MediaObject", article.Source.File);
        file["@id"] = FileIri(article);
        file["encodingFormat"] = "text/plain";
        file["sha256"] = article.Source.Sha256;
        node["encoding"] = file;
        return node;
    }

    public static JsonObject Actor(ActorJson actor)
    {
        string type = actor.Kind switch { "country" => "Country", "person" => "Person", "place" => "Place", _ => "Organization" };
        JsonObject node = Node(actor.Id, type);
        Add(node, "name", actor.Label);
        Add(node, "identifier", actor.Iso);
        if (actor.Aliases.Count > 0)
            node["alternateName"] = Strings(actor.Aliases);
        return node;
    }

    public static JsonObject Instrument(InstrumentJson instrument)
    {
        JsonObject node = Node(instrument.Id, "Legislation");
        Add(node, "name", instrument.Long ?? instrument.Short);
        Add(node, "alternateName", instrument.Long is null ? null : instrument.Short);
        return node;
    }

    public static JsonObject Event(EventJson e, IReadOnlyDictionary<string, ArticleJson> articles)
    {
        JsonObject node = Node(e.Id, "Event");
        Add(node, "name", e.Summary);
        if (Edtf.Parts(e.Date) is not null)
        {
            string[] ends = e.Date.Split('/');
            Add(node, "startDate", ends[0]);
            Add(node, "endDate", ends[^1]);
        }

        Add(node, "edtf", e.Date);
        Add(node, "eventStatus", e.Factuality switch
        {
            "planned" => "http://schema.org/EventScheduled",
            "cancelled" => "http://schema.org/EventCancelled",
            _ => null,
        });
        node["keywords"] = Strings([e.Kind, e.Factuality]);
        if (e.Place is not null)
            node["location"] = Named("Place", e.Place);
        string[] about = [.. e.ActorIds.Concat(e.InstrumentIds).Select(Iri)];
        if (about.Length > 0)
            node["about"] = Strings(about);
        node["subjectOf"] = new JsonArray([.. e.Mentions.Select((mention, index) => Quotation(
            $"{e.Id}-{index + 1}", articles[mention.Article], mention.Quote, mention.Start, mention.CodePointStart))]);
        return node;
    }

    public static JsonObject Recommendation(RecommendationJson advice, IReadOnlyDictionary<string, ArticleJson> articles)
    {
        ArticleJson article = articles[advice.Article];
        JsonObject node = Node(advice.Id, "Recommendation");
        Add(node, "text", advice.Action);
        node["keywords"] = Strings([advice.Strength, advice.Modality]);
        if (article.Authors.Count > 0)
            node["author"] = new JsonArray([.. article.Authors.Select(Author)]);
        if (advice.AddresseeIds.Count > 0)
            node["audience"] = Strings([.. advice.AddresseeIds.Select(Iri)]);
        Add(node, "isPartOf", Iri(article.Id));
        node["citation"] = Quotation(advice.Id + "-1", article, advice.Quote, advice.Start, advice.CodePointStart);
        return node;
    }

    private static JsonObject Quotation(string id, ArticleJson article, string quote, int start, int codePointStart)
    {
        JsonObject node = Node(id, "Quotation");
        node["@type"] = Strings(["Quotation", "SpecificResource"]);
        Add(node, "text", quote);
        Add(node, "isBasedOn", Iri(article.Id));
        Add(node, "source", FileIri(article));
        node["selector"] = new JsonArray(
            Selectors.Quote(article, quote, start),
            Selectors.Position(quote, codePointStart));
        return node;
    }

    private static JsonObject Author(AuthorJson author)
    {
        JsonObject node = Named(author.Role == "editorial-board" ? "Organization" : "Person", author.Name);
        if (author.Affiliation is not null)
            node["affiliation"] = Named("Organization", author.Affiliation);
        return node;
    }

    /// <summary>The file by its content (RFC 6920), so that a position is never one in another text.</summary>
    private static string FileIri(ArticleJson article) => "ni:///sha-256;" + Convert
        .ToBase64String(Convert.FromHexString(article.Source.Sha256)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Iri(string id) => JsonLdContext.BaseIri + Uri.EscapeDataString(id);

    private static JsonObject Node(string id, string type) => new() { ["@id"] = Iri(id), ["@type"] = type };

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static JsonArray Strings(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static void Add(JsonObject node, string key, string? value)
    {
        if (value is not null)
            node[key] = value;
    }
}
