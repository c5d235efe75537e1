using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DataPackage.Accuracy;

/// <summary>Short words for reading and writing JSON lines.</summary>
internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(this JsonObject line, string key) => line[key]?.GetValue<string>() ?? "";

    public static string? TextOrNull(this JsonObject line, string key) => line[key]?.GetValue<string>();

    public static int Number(this JsonObject line, string key) => line[key]!.GetValue<int>();

    public static JsonArray ToJsonArray(this IEnumerable<string> items) =>
        new(items.Select(item => (JsonNode?)JsonValue.Create(item)).ToArray());

    public static IEnumerable<string> Texts(this JsonObject line, string key) =>
        line[key] is JsonArray items ? items.Select(item => item!.GetValue<string>()) : [];

    /// <summary>A copy, because a node can hang in one tree only.</summary>
    public static JsonNode? Copy(this JsonObject line, string key) => line[key]?.DeepClone();
}
