using System.Text.Json.Nodes;

namespace DataPackage.Tool.Export.JsonLd;

/// <summary>The terms of the JSON-LD: schema.org, W3C Web Annotation selectors, EDTF dates of the Library of Congress.</summary>
internal static class JsonLdContext
{
    public const string BaseIri = "urn:datapackage:";

    public static JsonObject Create() => new()
    {
        ["@vocab"] = "http://schema.org/",
        ["oa"] = "http://www.w3.org/ns/oa#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["SpecificResource"] = "oa:SpecificResource",
        ["TextQuoteSelector"] = "oa:TextQuoteSelector",
        ["TextPositionSelector"] = "oa:TextPositionSelector",
        ["source"] = Typed("oa:hasSource", "@id"),
        ["selector"] = new JsonObject { ["@id"] = "oa:hasSelector" },
        ["exact"] = "oa:exact",
        ["prefix"] = "oa:prefix",
        ["suffix"] = "oa:suffix",
        ["start"] = Typed("oa:start", "xsd:nonNegativeInteger"),
        ["end"] = Typed("oa:end", "xsd:nonNegativeInteger"),
        ["edtf"] = Typed("dcterms:date", "http://id.loc.gov/datatypes/edtf/EDTF"),
        ["isBasedOn"] = Typed("isBasedOn", "@id"),
        ["isPartOf"] = Typed("isPartOf", "@id"),
        ["about"] = Typed("about", "@id"),
        ["audience"] = Typed("audience", "@id"),
        ["eventStatus"] = Typed("eventStatus", "@id"),
    };

    private static JsonObject Typed(string id, string type) => new() { ["@id"] = id, ["@type"] = type };
}
