using System.Linq;
using System.Text.Json.Nodes;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export;

/// <summary>What Datasette (https://datasette.io) shows beside a database: titles, and what each table and column means.</summary>
internal static class DatasetteMetadata
{
    /// <summary>The metadata of a database.</summary>
    /// <param name="database">Its file name without extension, as Datasette calls it.</param>
    /// <param name="facts">What it holds.</param>
    public static byte[] Write(string database, NamedFacts facts) => JsonText.Write(new JsonObject
    {
        ["title"] = facts.Name,
        ["description"] = "Dated events and recommendations from plain texts, each with its verbatim quote.",
        ["databases"] = new JsonObject
        {
            [database] = new JsonObject
            {
                ["tables"] = new JsonObject(FactTables.Of(facts.Facts).Append(QuoteTable.Of(facts.Facts)).Select(table =>
                    new System.Collections.Generic.KeyValuePair<string, JsonNode?>(table.Name, Describe(table)))),
            },
        },
    });

    private static JsonObject Describe(FactTable table)
    {
        var description = new JsonObject
        {
            ["description"] = table.Description,
            ["columns"] = new JsonObject(table.Columns.Select(column =>
                new System.Collections.Generic.KeyValuePair<string, JsonNode?>(column.Name, column.Description))),
        };
        if (table.Name == QuoteTable.Name)
            description["fts_table"] = SqliteFile.SearchTable;
        return description;
    }
}
