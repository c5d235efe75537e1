using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Citations;

/// <summary>A citation as a sentence: authors, title, where, when; the quote and its place behind it.</summary>
internal static class PlainCitation
{
    public static string Of(ArticleJson article, Quotation? quotation = null)
    {
        IEnumerable<string?> parts =
        [
            string.Join(", ", article.Authors.Select(author => author.Name)),
            article.Title is null ? article.Source.File : $"“{Quotation.Line(article.Title)}”",
            article.OriginalPublication,
            article.Series,
            article.Publisher,
            article.Published is null ? null : Edtf.InWords(article.Published),
        ];
        string citation = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)).Distinct()) + ".";
        return quotation is null ? citation + "\n" : $"{citation}\n  {quotation.InWords}\n";
    }
}
