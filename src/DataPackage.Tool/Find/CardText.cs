using System.Linq;
using System.Text;
using DataPackage.Tool.Export.Citations;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Find;

/// <summary>Things of a corpus for reading.</summary>
internal static class CardText
{
    public static string Show(FactCard card)
    {
        var text = new StringBuilder();
        Line(text, "Member", card.Member);
        Line(text, "Id", card.Id);
        foreach ((string label, string? value) in card.Lines)
            Line(text, label, value);
        foreach ((ArticleJson article, Quotation? quotation) in card.Quotes)
        {
            if (quotation is not null)
                text.Append("\n  “").Append(Printable(quotation.Text)).Append("”\n  ").Append(quotation.Location).Append("  ").Append(Printable(PlainCitation.Of(article))).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    /// <summary>On one line, and without what could steer a terminal.</summary>
    public static string Printable(string text) => Quotation.Line(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(label.PadRight(12)).Append(' ').Append(Printable(value)).Append('\n');
    }
}
