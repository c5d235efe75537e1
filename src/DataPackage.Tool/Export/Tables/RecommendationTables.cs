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
        [
            .. Columns<RecommendationJson>.Named("Stable id", r => r.Id, r => r.MemberOf()),
            Columns<RecommendationJson>.Number("ordinal", "Place in the list it belongs to, else running number", r => r.Ordinal),
            Columns<RecommendationJson>.Text("action", "What to do, verbatim", r => r.Action),
            Columns<RecommendationJson>.Text("modality", "The words that make it advice", r => r.Modality),
            Columns<RecommendationJson>.Text("strength", "weak, medium or strong", r => r.Strength),
            .. Columns<RecommendationJson>.Quoted(r => r),
        ]);

    private static FactTable Addressees(IEnumerable<RecommendationJson> advice) => FactTable.Of(
        "recommendation_addressees",
        "Who is to act",
        ItemRow<string>.Of(advice, r => r.Id, r => r.AddresseeIds),
        [
            .. ItemRow<string>.Key("recommendations", "recommendation", "Recommendation"),
            Columns<ItemRow<string>>.Reference("actors", "actor", "Actor", row => row.Item),
        ]);
}
