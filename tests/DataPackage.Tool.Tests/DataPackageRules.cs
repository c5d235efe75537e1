using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataPackage.Tool.Tests;

/// <summary>The rules of the Data Package v2 profiles (https://datapackage.org/standard) that a package of CSV tables must keep.</summary>
internal static class DataPackageRules
{
    private static readonly string[] FieldTypes = ["string", "integer", "date"];

    public static void Check(JsonElement package, string folder)
    {
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", package.GetProperty("$schema").GetString());
        Assert.Matches("^[-a-z0-9._/]+$", package.GetProperty("name").GetString());
        Assert.NotEmpty(package.GetProperty("sources").EnumerateArray());
        Dictionary<string, JsonElement> resources = package.GetProperty("resources").EnumerateArray()
            .ToDictionary(resource => resource.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Dictionary<string, string[][]> tables = resources.ToDictionary(pair => pair.Key, pair => CheckFile(pair.Value, folder), StringComparer.Ordinal);
        foreach ((string name, JsonElement resource) in resources)
            CheckTable(resource.GetProperty("schema"), tables[name], tables);
    }

    /// <summary>The records of a CSV text (RFC 4180).</summary>
    public static IEnumerable<string[]> Read(string csv)
    {
        foreach (Match record in Regex.Matches(csv, "(?:(?:\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(?:,|\r\n))+?(?<=\r\n)"))
        {
            yield return [.. Regex.Matches(record.Value, "(\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(?:,|\r\n)")
                .Select(field => field.Groups[1].Value)
                .Select(field => field.StartsWith('"') ? field[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : field)];
        }
    }

    private static string[][] CheckFile(JsonElement resource, string folder)
    {
        Assert.Equal("table", resource.GetProperty("type").GetString());
        string path = resource.GetProperty("path").GetString()!;
        Assert.Matches(@"^[^./~\\][^\\:]*$", path);
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, path));
        Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
        Assert.Equal("sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(), resource.GetProperty("hash").GetString());
        return [.. Read(Encoding.UTF8.GetString(bytes))];
    }

    private static void CheckTable(JsonElement schema, string[][] rows, Dictionary<string, string[][]> tables)
    {
        JsonElement[] fields = [.. schema.GetProperty("fields").EnumerateArray()];
        Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), rows[0]);
        foreach ((JsonElement field, int index) in fields.Select((field, index) => (field, index)))
        {
            string type = field.GetProperty("type").GetString()!;
            Assert.Contains(type, FieldTypes);
            foreach (string value in rows.Skip(1).Select(row => row[index]))
            {
                Assert.True(value.Length > 0 || !field.TryGetProperty("constraints", out _), field.GetRawText());
                Assert.True(value.Length == 0 || type != "integer" || int.TryParse(value, CultureInfo.InvariantCulture, out _), value);
                Assert.True(value.Length == 0 || type != "date" || DateOnly.TryParseExact(value, "yyyy-MM-dd", out _), value);
            }
        }

        int[] key = [.. schema.GetProperty("primaryKey").EnumerateArray().Select(name => Array.IndexOf(rows[0], name.GetString()))];
        string[] keys = [.. rows.Select(row => string.Join('\u001F', key.Select(i => row[i])))];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        if (!schema.TryGetProperty("foreignKeys", out JsonElement foreignKeys))
            return;
        foreach (JsonElement foreignKey in foreignKeys.EnumerateArray())
        {
            int index = Array.IndexOf(rows[0], foreignKey.GetProperty("fields")[0].GetString());
            string[][] target = tables[foreignKey.GetProperty("reference").GetProperty("resource").GetString()!];
            int id = Array.IndexOf(target[0], foreignKey.GetProperty("reference").GetProperty("fields")[0].GetString());
            HashSet<string> known = [.. target.Skip(1).Select(row => row[id])];
            Assert.All(rows.Skip(1), row => Assert.Contains(row[index], known));
        }
    }
}
