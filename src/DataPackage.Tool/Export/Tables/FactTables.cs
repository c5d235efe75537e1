using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>All facts as tables; a table stands behind those it refers to.</summary>
internal static class FactTables
{
    public static IReadOnlyList<FactTable> Of(FactsDocument facts) =>
    [
        .. ArticleTables.Of(facts.Articles),
        .. NameTables.Of(facts),
        .. EventTables.Of(facts.Events),
        .. RecommendationTables.Of(facts.Recommendations),
        Diagnostics(facts),
    ];

    private static FactTable Diagnostics(FactsDocument facts) => FactTable.Of(
        "diagnostics",
        "Doubts and losses, each at its place in a text",
        facts.Diagnostics.Select((finding, index) => (Finding: finding, Position: index + 1)),
        [
            Columns<(DiagnosticJson Finding, int Position)>.Position(row => row.Position),
            Columns<(DiagnosticJson Finding, int Position)>.Text("id", "Rule", row => row.Finding.Id),
            Columns<(DiagnosticJson Finding, int Position)>.Text("severity", "info, warning or error", row => row.Finding.Severity),
            Columns<(DiagnosticJson Finding, int Position)>.Text("file", "File name", row => row.Finding.File),
            .. Columns<(DiagnosticJson Finding, int Position)>.Place(row => row.Finding.Line, row => row.Finding.Column),
            Columns<(DiagnosticJson Finding, int Position)>.Text("message", "What is wrong and what to write instead", row => row.Finding.Message),
        ]);
}
