using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataPackage.Tool.Tests;

/// <summary>
/// The triples of a JSON-LD document that keeps its context inside, for what our documents use of JSON-LD 1.1: @vocab, terms, compact
/// IRIs, coerced types, nested nodes and lists of values. A blank node is written as what it says, in brackets, whatever its label.
/// </summary>
internal sealed class JsonLdTriples
{
    private const string Type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    private readonly JsonElement context;
    private readonly SortedSet<string> triples = new(StringComparer.Ordinal);

    private JsonLdTriples(JsonElement context) => this.context = context;

    public static IReadOnlyCollection<string> Of(JsonElement document)
    {
        var reader = new JsonLdTriples(document.GetProperty("@context"));
        foreach (JsonElement node in document.GetProperty("@graph").EnumerateArray())
            reader.Node(node);
        return reader.triples;
    }

    /// <summary>The triples of N-Quads, written the same way.</summary>
    public static IReadOnlyCollection<string> OfQuads(string quads)
    {
        (string Subject, string Said)[] lines =
        [
            .. quads.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Regex.Match(line, "^(\\S+) (.*) \\.$"))
                .Select(match => (match.Groups[1].Value, match.Groups[2].Value)),
        ];
        string Write(string said) => Regex.Replace(said, "(?<=> )_:b\\d+$", blank => Bracket(lines.Where(line => line.Subject == blank.Value).Select(line => Write(line.Said))));
        return [.. lines.Where(line => line.Subject[0] == '<').Select(line => $"{line.Subject} {Write(line.Said)}").Order(StringComparer.Ordinal)];
    }

    private string Node(JsonElement node)
    {
        List<string> says = [];
        foreach (JsonProperty property in node.EnumerateObject().Where(property => property.Name != "@id"))
        {
            foreach (JsonElement value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
                says.Add(property.Name == "@type" ? $"{Type} <{Iri(value.GetString()!)}>" : $"<{Iri(property.Name)}> {Value(property.Name, value)}");
        }

        if (!node.TryGetProperty("@id", out JsonElement id))
            return Bracket(says);
        triples.UnionWith(says.Select(said => $"<{id.GetString()}> {said}"));
        return $"<{id.GetString()}>";
    }

    private string Value(string term, JsonElement value)
    {
        string? type = context.TryGetProperty(term, out JsonElement definition) && definition.ValueKind == JsonValueKind.Object && definition.TryGetProperty("@type", out JsonElement coerced)
            ? coerced.GetString()
            : null;
        return value.ValueKind == JsonValueKind.Object ? Node(value)
            : type == "@id" ? $"<{value.GetString()}>"
            : type is null ? Literal(value.GetString()!)
            : $"{Literal(value.ToString())}^^<{Iri(type)}>";
    }

    private string Iri(string name)
    {
        if (context.TryGetProperty(name, out JsonElement definition))
            return Iri(definition.ValueKind == JsonValueKind.Object ? definition.GetProperty("@id").GetString()! : definition.GetString()!, name);
        return Iri(name, name);
    }

    private string Iri(string name, string term)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return name == term || !context.TryGetProperty(name, out _) ? context.GetProperty("@vocab").GetString() + name : Iri(name);
        return context.TryGetProperty(name[..colon], out JsonElement prefix) ? prefix.GetString() + name[(colon + 1)..] : name;
    }

    private static string Bracket(IEnumerable<string> says) => $"[{string.Join(" ; ", says.Order(StringComparer.Ordinal))}]";

    private static string Literal(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
