using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Tests;

/// <summary>What the date step finds in a text, in a form a theory row can show.</summary>
internal static class TaggedDates
{
    /// <summary>"words = value = EDTF", joined by "; ". Ranges are one expression, as events see them.</summary>
    public static string Of(string text, string? documentDate = null) =>
        string.Join("; ", DateTagger.Tag(PlainText.Sentences(text), Date(documentDate)).Select(found => Show(text, found)));

    /// <summary>The same with the ends of a range apart, as TIMEX3 has them.</summary>
    public static string TimexOf(string text, string? documentDate = null) =>
        string.Join("; ", DateTagger.TagText(text, Date(documentDate)).Select(found => Show(text, found)));

    /// <summary>"words=value", joined by "; ", with the ends of a range apart.</summary>
    public static string Values(string text, string? documentDate) =>
        string.Join("; ", DateTagger.TagText(text, Date(documentDate)).Select(found => found.Span.In(text) + "=" + found.Value));

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    private static string Show(string text, TemporalExpression found) =>
        found.Span.In(text) + " = " + found.Value + " = " + (found.Date?.ToString() ?? "none");
}
