using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DataPackage.Extraction;
using Microsoft.Data.Sqlite;

namespace DataPackage.Benchmarks.Emission;

/// <summary>The facts that all forms carry.</summary>
internal sealed record FactSet(IReadOnlyList<SourceDocument> Documents, FactRecord[] Records);

/// <summary>A way to get facts into a program.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Programs">The hand-written files of the program, beside Main.cs.</param>
/// <param name="Sources">The files that hold facts, by name.</param>
/// <param name="Data">Writes what the program reads at run time into its folder.</param>
internal sealed record Form(
    string Name,
    string[] Programs,
    Func<FactSet, IEnumerable<KeyValuePair<string, string>>> Sources,
    Action<FactSet, string> Data)
{
    /// <summary>The program without facts, which all others are compared with.</summary>
    public static Form Empty { get; } = new("no facts", ["None.cs"], _ => [], NoData);

    /// <summary>What the generator prints, and what a user would do instead.</summary>
    public static IReadOnlyList<Form> All { get; } =
    [
        new("generated: types, no facts", ["None.cs"], _ => GeneratorRun.Sources([]), NoData),
        new("generated: views and catalogue", ["Views.cs"], set => GeneratorRun.Sources(set.Documents), NoData),
        new("generated: views only", ["Views.cs"], set => WithoutCatalogue(GeneratorRun.Sources(set.Documents)), NoData),
        new("static array of objects", ["Records.cs"], set => [Declaration, new("Facts.cs", Initialiser(set.Records))], NoData),
        new("JSON, source-generated", ["Records.cs", "Json.cs"], _ => [Declaration], WriteJson),
        new("SQLite, indexed", ["Sqlite.cs"], _ => [], WriteSqlite),
    ];

    private static KeyValuePair<string, string> Declaration => new("FactRecord.cs", FactRecord.Declaration);

    private static void NoData(FactSet set, string folder)
    {
    }

    // The named members go, which of many facts stand below the data of their documents; the actors stay, because the question names one.
    private static IEnumerable<KeyValuePair<string, string>> WithoutCatalogue(IReadOnlyDictionary<string, string> sources) => sources
        .Where(source => !source.Key.StartsWith("Events", StringComparison.Ordinal)
            && !source.Key.StartsWith("Articles", StringComparison.Ordinal)
            && !source.Key.StartsWith("Recommendations", StringComparison.Ordinal))
        .Select(source => source.Key.StartsWith("Documents/", StringComparison.Ordinal) && source.Value.IndexOf("\npublic ", StringComparison.Ordinal) is > 0 and var members
            ? new(source.Key, source.Value[..members])
            : source);

    private static string Initialiser(FactRecord[] records)
    {
        var code = new StringBuilder("internal static class FactRecords\n{\n    public static readonly FactRecord[] All =\n    {\n");
        foreach (FactRecord r in records)
        {
            code.Append("        new(").AppendJoin(
                ", ",
                Code.Literal(r.Id), Code.Literal(r.Name), Code.Literal(r.Date), Code.Number(r.Earliest), Code.Number(r.Latest), Code.Number(r.Kind),
                Code.Number(r.Factuality), "new[] { " + string.Join(", ", r.Actors.Select(Code.Literal)) + " }", Code.Literal(r.Summary),
                Code.Literal(r.Quote), Code.Literal(r.DateText), Code.Literal(r.File), Code.Number(r.Line), Code.Number(r.Column)).Append("),\n");
        }

        return code.Append("    };\n}\n").ToString();
    }

    private static void WriteJson(FactSet set, string folder) =>
        File.WriteAllBytes(Path.Combine(folder, "facts.json"), JsonSerializer.SerializeToUtf8Bytes(set.Records));

    private static void WriteSqlite(FactSet set, string folder)
    {
        using var connection = new SqliteConnection("Pooling=false;Data Source=" + Path.Combine(folder, "facts.db"));
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute("CREATE TABLE fact (number INTEGER PRIMARY KEY, id, name, date, earliest INTEGER, latest INTEGER, kind INTEGER, factuality INTEGER, summary, quote, dateText, file, line INTEGER, column INTEGER)");
        Execute("CREATE TABLE actor (fact INTEGER REFERENCES fact, label)");
        for (int i = 0; i < set.Records.Length; i++)
        {
            FactRecord r = set.Records[i];
            Execute(
                "INSERT INTO fact VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                i, r.Id, r.Name, r.Date, r.Earliest, r.Latest, r.Kind, r.Factuality, r.Summary, r.Quote, r.DateText, r.File, r.Line, r.Column);
            foreach (string actor in r.Actors)
                Execute("INSERT INTO actor VALUES ($0, $1)", i, actor);
        }

        Execute("CREATE INDEX fact_latest ON fact (latest)");
        Execute("CREATE INDEX actor_fact ON actor (fact)");
        transaction.Commit();

        void Execute(string sql, params object[] values)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            for (int i = 0; i < values.Length; i++)
                command.Parameters.AddWithValue("$" + Code.Number(i), values[i]);
            command.ExecuteNonQuery();
        }
    }
}
