using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Citations;

/// <summary>Articles as BibTeX entries; <c>date</c> is the EDTF date that biblatex reads, <c>year</c> and <c>month</c> are for older styles.</summary>
internal static class BibTeX
{
    public static string Entries(FactsDocument facts) => string.Join('\n', facts.Articles.Select(article => Entry(article)));

    /// <summary>An article; with a quotation, a citation of it.</summary>
    public static string Entry(ArticleJson article, Quotation? quotation = null)
    {
        var entry = new StringBuilder();
        bool isReport = article.Kind == "report" && article.Publisher is not null;
        entry.Append('@').Append(isReport ? "techreport" : "misc").Append('{').Append(CitationKey.Of(article, quotation)).Append(",\n");
        foreach ((string name, string? value) in Fields(article, quotation, isReport))
        {
            if (!string.IsNullOrEmpty(value))
                entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }

        return entry.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string? Value)> Fields(ArticleJson article, Quotation? quotation, bool isReport)
    {
        int[]? published = Edtf.Parts(article.Published) is [{ } only] ? only : null;
        // Braces keep the words of a title and the parts of a name as they are.
        yield return ("title", article.Title is null ? null : $"{{{Escape(article.Title)}}}");
        yield return ("author", string.Join(" and ", article.Authors.Select(author => $"{{{Escape(author.Name)}}}")));
        yield return (isReport ? "institution" : "publisher", Escape(article.Publisher));
        yield return ("howpublished", Escape(article.OriginalPublication));
        yield return ("series", Escape(article.Series));
        yield return ("date", article.Published);
        yield return ("year", published?[0].ToString("0000", CultureInfo.InvariantCulture));
        yield return ("month", published is { Length: > 1 } ? published[1].ToString(CultureInfo.InvariantCulture) : null);
        yield return ("note", Escape(quotation?.InWords));
    }

    private static string? Escape(string? text) => text is null ? null : string.Concat(Quotation.Line(text).Select(Escape));

    private static string Escape(char c) => c switch
    {
        '\\' => @"\textbackslash{}",
        // BibTeX counts braces, escaped or not.
        '{' => @"{\textbraceleft}",
        '}' => @"{\textbraceright}",
        '&' or '%' or '$' or '#' or '_' => "\\" + c,
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        _ => c.ToString(),
    };
}
