using System.Collections.Generic;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Advice and to whom it is given.</summary>
internal static class RecommendationTables
{
    public static IEnumerable<FactTable> Of(IReadOnlyList<RecommendationJson> advice) => [Recommendations(advice), Addressees(advice)];

    private static FactTable Recommendations(IEnumerable<RecommendationJson> advice) => FactTable.Of(
        "recommendations",
        "One row for each piece of advice by an article's own author or speaker",
        advice,
        Columns<RecommendationJson>.Key("id", "Stable id", r => r.Id),
        Columns<RecommendationJson>.Text("member", "Member of the generated API", r => r.MemberOf()),
        Columns<RecommendationJson>.Reference("articles", "article", "Article", r => r.Article),
        Columns<RecommendationJson>.Number("ordinal", "Place in the list it belongs to, else running number", r => r.Ordinal),
        Columns<RecommendationJson>.Text("action", "What to do, verbatim", r => r.Action),
        Columns<RecommendationJson>.Text("modality", "The words that make it advice", r => r.Modality),
        Columns<RecommendationJson>.Text("strength", "weak, medium or strong", r => r.Strength),
        Columns<RecommendationJson>.Text("quote", "The sentence, verbatim", r => r.Quote),
        Columns<RecommendationJson>.Number("start", "Offset of the quote in the file's text, UTF-16 code units", r => r.Start),
        Columns<RecommendationJson>.Number("length", "Length of the quote in UTF-16 code units", r => r.Length),
        Columns<RecommendationJson>.Number("code_point_start", "Offset of the quote in code points", r => r.CodePointStart),
        Columns<RecommendationJson>.Number("line", "Line, from 1", r => r.Line),
        Columns<RecommendationJson>.Number("column", "Column, from 1", r => r.Column));

    private static FactTable Addressees(IEnumerable<RecommendationJson> advice) => FactTable.Of(
        "recommendation_addressees",
        "Who is to act",
        ItemRow<string>.Of(advice, r => r.Id, r => r.AddresseeIds),
        Columns<ItemRow<string>>.KeyOf("recommendations", "recommendation", "Recommendation", row => row.Owner),
        Columns<ItemRow<string>>.Position(row => row.Position),
        Columns<ItemRow<string>>.Reference("actors", "actor", "Actor", row => row.Item));
}
