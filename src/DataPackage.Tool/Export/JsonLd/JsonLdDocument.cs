using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.JsonLd;

/// <summary>Facts as JSON-LD 1.1 with its context inside: nothing has to be fetched to read it.</summary>
internal static class JsonLdDocument
{
    public static JsonObject Of(FactsDocument facts)
    {
        Dictionary<string, ArticleJson> articles = facts.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return Of(
        [
            .. facts.Articles.Select(JsonLdNodes.Article),
            .. facts.Actors.Select(JsonLdNodes.Actor),
            .. facts.Instruments.Select(JsonLdNodes.Instrument),
            .. facts.Events.Select(e => JsonLdNodes.Event(e, articles)),
            .. facts.Recommendations.Select(advice => JsonLdNodes.Recommendation(advice, articles)),
        ]);
    }

    /// <summary>Some nodes of their own.</summary>
    public static JsonObject Of(IEnumerable<JsonObject> nodes) =>
        new() { ["@context"] = JsonLdContext.Create(), ["@graph"] = new JsonArray([.. nodes]) };
}
