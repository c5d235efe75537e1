using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Tool.Export;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;
using Microsoft.Data.Sqlite;

namespace DataPackage.Tool.Find;

/// <summary>A quote that was found.</summary>
internal sealed record Hit(string Id, string Type, string Member, string? Date, string Summary, string Quote, string Location);

/// <summary>Full-text search over quotes, summaries, actors and titles: SQLite's FTS5, ranked by BM25, English words by their stems.</summary>
internal static class FactSearch
{
    /// <summary>The best quotes for some words; quotes that have all of them, else any.</summary>
    public static IReadOnlyList<Hit> Run(FactsDocument facts, IReadOnlyList<string> words, int limit)
    {
        // Quoted, so that no word is taken for an operator.
        string[] terms = [.. words.SelectMany(word => word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")];
        if (terms.Length == 0)
            return [];
        using SqliteConnection connection = SqliteFile.InMemory(facts);
        List<Hit> hits = Query(connection, string.Join(" AND ", terms), limit);
        return hits.Count > 0 ? hits : Query(connection, string.Join(" OR ", terms), limit);
    }

    private static List<Hit> Query(SqliteConnection connection, string match, int limit)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT f.id, f.type, f.member, f.date, f.summary, f.quote, f.file || '(' || f.line || ',' || f."column" || ')'
            FROM {SqliteFile.SearchTable} JOIN {QuoteTable.Name} f ON f.rowid = {SqliteFile.SearchTable}.rowid
            WHERE {SqliteFile.SearchTable} MATCH $match
            ORDER BY bm25({SqliteFile.SearchTable}, 4.0, 2.0, 2.0, 1.0), f.rowid
            LIMIT $limit
            """;
        command.Parameters.AddWithValue("$match", match);
        command.Parameters.AddWithValue("$limit", limit);
        var hits = new List<Hit>();
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read())
        {
            hits.Add(new Hit(
                row.GetString(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3),
                row.GetString(4), row.GetString(5), row.GetString(6)));
        }

        return hits;
    }
}
