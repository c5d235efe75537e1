using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export;

/// <summary>A folder of CSV tables with a datapackage.json: Data Package v2 (https://datapackage.org), readable by Frictionless tools, R and pandas.</summary>
internal static class DataPackageFolder
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    /// <summary>Fills an empty folder.</summary>
    public static void Write(string folder, NamedFacts facts)
    {
        var resources = new JsonArray();
        foreach (FactTable table in FactTables.Of(facts.Facts))
        {
            string path = table.Name + ".csv";
            using (FileStream stream = File.Create(Path.Combine(folder, path)))
                CsvFile.Write(stream, table);
            resources.Add(Resource(table, path, File.ReadAllBytes(Path.Combine(folder, path))));
        }

        var descriptor = new JsonObject
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = facts.Slug,
            ["title"] = facts.Name,
            ["description"] = "Dated events and recommendations from plain texts, each with its verbatim quote.",
        };
        if (facts.Version is not null)
            descriptor["version"] = facts.Version;
        descriptor["sources"] = new JsonArray([.. facts.Facts.Articles.Select(article => new JsonObject { ["title"] = article.Title ?? article.Source.File })]);
        descriptor["resources"] = resources;
        File.WriteAllBytes(Path.Combine(folder, "datapackage.json"), JsonText.Write(descriptor));
    }

    private static JsonObject Resource(FactTable table, string path, byte[] content) => new()
    {
        ["$schema"] = Profiles + "dataresource.json",
        ["name"] = table.Name,
        ["type"] = "table",
        ["description"] = table.Description,
        ["path"] = path,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = content.Length,
        ["hash"] = "sha256:" + Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant(),
        ["dialect"] = Dialect(),
        ["schema"] = Schema(table),
    };

    // RFC 4180 is what readers take for granted, but some guess the quotation mark from the first lines, and texts hold many marks.
    private static JsonObject Dialect() => new()
    {
        ["$schema"] = Profiles + "tabledialect.json",
        ["delimiter"] = ",",
        ["lineTerminator"] = "\r\n",
        ["quoteChar"] = "\"",
        ["doubleQuote"] = true,
        ["header"] = true,
    };

    private static JsonObject Schema(FactTable table)
    {
        var schema = new JsonObject
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["primaryKey"] = new JsonArray([.. table.PrimaryKey.Select(name => JsonValue.Create(name))]),
        };
        if (table.ForeignKeys.Any())
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(ForeignKey)]);
        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type switch { ColumnType.Integer => "integer", ColumnType.Date => "date", _ => "string" },
            ["description"] = column.Description,
        };
        // An empty cell is a missing value, and "actors" of nobody is an empty cell.
        if (column.IsKey || column.References is not null || (column.IsRequired && column.Type == ColumnType.Integer))
            field["constraints"] = new JsonObject { ["required"] = true };
        return field;
    }

    private static JsonObject ForeignKey(Column column) => new()
    {
        ["fields"] = new JsonArray(column.Name),
        ["reference"] = new JsonObject { ["resource"] = column.References, ["fields"] = new JsonArray("id") },
    };
}
