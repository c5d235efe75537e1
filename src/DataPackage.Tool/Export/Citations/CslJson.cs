using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Citations;

/// <summary>Articles as CSL-JSON 1.0.2 items, which Zotero, Pandoc and all CSL styles read.</summary>
/// <remarks>Names stay as the text writes them ("literal"): which word is the family name no text says.</remarks>
internal static class CslJson
{
    public static JsonArray Items(FactsDocument facts) => new([.. facts.Articles.Select(article => Item(article))]);

    /// <summary>An article; with a quotation, a citation of it.</summary>
    public static JsonObject Item(ArticleJson article, Quotation? quotation = null)
    {
        var item = new JsonObject
        {
            ["id"] = CitationKey.Of(article, quotation),
            ["type"] = article.Kind switch { "news-item" => "article-newspaper", "speech" => "speech", "report" => "report", _ => "article" },
        };
        if (article.Title is not null)
            item["title"] = article.Title;
        if (article.Authors.Count > 0)
            item["author"] = new JsonArray([.. article.Authors.Select(author => new JsonObject { ["literal"] = author.Name })]);
        if (article.Published is not null)
            item["issued"] = Issued(article.Published);
        if (article.Publisher is not null)
            item["publisher"] = article.Publisher;
        if (article.OriginalPublication is not null)
            item["container-title"] = article.OriginalPublication;
        if (article.Series is not null)
            item["collection-title"] = article.Series;
        if (quotation is not null)
            item["note"] = quotation.InWords;
        return item;
    }

    private static JsonObject Issued(string edtf)
    {
        if (Edtf.Parts(edtf) is { } parts)
            return new JsonObject { ["date-parts"] = new JsonArray([.. parts.Select(part => new JsonArray([.. part.Select(number => JsonValue.Create(number))]))]) };
        var issued = new JsonObject { ["literal"] = Edtf.InWords(edtf) };
        if (Edtf.IsCirca(edtf))
            issued["circa"] = true;
        return issued;
    }
}
