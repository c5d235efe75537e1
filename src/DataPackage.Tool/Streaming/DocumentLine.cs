using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using DataPackage.Extraction;
using DataPackage.Tool.Input;

namespace DataPackage.Tool.Streaming;

/// <summary>A document as a line of JSON; what the text does not state may be supplied beside it.</summary>
internal sealed record DocumentLine(
    string? Id, string? Text, string? Title, string[]? Authors, string? Publisher, string? Published, string? Reason)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="InputProblem">The line is no document.</exception>
    public static DocumentLine Parse(string json, string where)
    {
        try
        {
            DocumentLine? line = JsonSerializer.Deserialize(json, DocumentLineContext.Default.DocumentLine);
            return line is { Id.Length: > 0, Text: not null }
                ? line
                : throw new InputProblem($"{where}: is left out: a document has an \"id\" and a \"text\"");
        }
        catch (JsonException e)
        {
            throw new InputProblem($"{where}: is left out: not a line of JSON: {e.Message}", e);
        }
    }

    public SourceDocument ToDocument()
    {
        bool isSupplied = Title is not null || Authors is not null || Publisher is not null || Published is not null;
        string? authors = Authors is null ? null : string.Join('|', Authors.Where(name => !string.IsNullOrWhiteSpace(name)));
        // The extension keeps the dots of an id from being taken for one.
        return new SourceDocument(
            Id + ".txt", Text!, isSupplied ? new SuppliedMetadata(Title, authors, Publisher, Published, Reason) : null);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentLine))]
internal sealed partial class DocumentLineContext : JsonSerializerContext;
