using System.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Citations;

/// <summary>Keys that never move: the article's id, or the fact's.</summary>
internal static class CitationKey
{
    public static string Of(ArticleJson article, Quotation? quotation) =>
        string.Concat((quotation?.FactId ?? article.Id).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
}
