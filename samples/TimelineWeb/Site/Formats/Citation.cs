using System.Collections.Generic;
using System.Linq;
using System.Text;
using TimelineSite.Model;

namespace TimelineSite.Formats;

/// <summary>How to cite a fact: the text it stands in, the place, the sentence.</summary>
internal static class Citation
{
    /// <summary>A text in one line: authors, title, publisher, date.</summary>
    public static string Source(ArticleFact article)
    {
        string?[] parts = [article.Authors.Count > 0 ? string.Join(", ", article.Authors) : null, "“" + article.Title + "”", article.Publisher, article.Published];
        return string.Join(", ", parts.Where(part => part is not null)) + ".";
    }

    /// <summary>A fact as plain text: every sentence it rests on, each with its source.</summary>
    public static string Text(Fact fact) =>
        string.Join("\n", fact.Quotes.Select(quote => $"“{OnOneLine(quote.Text)}” {Source(quote.Article)} {quote.Location}"));

    /// <summary>A fact as BibTeX: an entry for each text that tells it.</summary>
    public static string BibTeX(Fact fact)
    {
        var entries = new List<string>();
        foreach (Quote quote in fact.Quotes)
        {
            ArticleFact article = quote.Article;
            string key = entries.Count == 0 ? fact.Id : fact.Id + (char)('a' + (entries.Count % 26));
            (string Field, string? Value)[] fields =
            [
                ("author", article.Authors.Count == 0 ? null : string.Join(" and ", article.Authors.Select(Escape))),
                ("title", "{" + Escape(article.Title) + "}"),
                ("publisher", article.Publisher is null ? null : Escape(article.Publisher)),
                ("date", article.Published),
                ("note", $"``{Escape(OnOneLine(quote.Text))}'', {Escape(quote.Location)}"),
            ];
            IEnumerable<string> lines = fields.Where(each => each.Value is not null).Select(each => $"  {each.Field} = {{{each.Value}}},");
            entries.Add($"@misc{{{key},\n{string.Join('\n', lines)}\n}}");
        }

        return string.Join("\n", entries);
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
