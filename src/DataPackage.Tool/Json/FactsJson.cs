using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataPackage.Tool.Input;

namespace DataPackage.Tool.Json;

/// <summary>Facts as JSON and back: UTF-8, no byte-order mark, stable order.</summary>
internal static class FactsJson
{
    // Quotes are to be read by people: only what JSON itself asks for is escaped.
    private static readonly FactsJsonContext Context = new(
        new JsonSerializerOptions(FactsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly FactsJsonContext OneLine = new(
        new JsonSerializerOptions(FactsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = false });

    /// <summary>Facts as one line of JSON.</summary>
    public static byte[] WriteLine(FactsDocument facts) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(facts, OneLine.FactsDocument), (byte)'\n'];

    /// <summary>Facts as JSON, with a line end behind them.</summary>
    public static byte[] Write(FactsDocument facts) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(facts, Context.FactsDocument), (byte)'\n'];

    /// <summary>Reads facts that the tool wrote.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="where">How to name them in a message.</param>
    /// <exception cref="InputProblem">They are no facts, or of a later shape.</exception>
    public static FactsDocument Read(ReadOnlySpan<byte> json, string where)
    {
        try
        {
            ReadOnlySpan<byte> text = json.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
            FactsDocument? facts = JsonSerializer.Deserialize(text, Context.FactsDocument);
            if (facts is { SchemaVersion: FactsDocument.CurrentSchemaVersion })
            {
                return FactsReferences.Fault(facts) is { } fault
                    ? throw new InputProblem($"{where}: holds facts that do not hang together: {fault}")
                    : facts;
            }

            throw new InputProblem($"{where}: holds facts of schema version {facts?.SchemaVersion ?? 0}; this tool reads version {FactsDocument.CurrentSchemaVersion}");
        }
        catch (JsonException e)
        {
            throw new InputProblem($"{where}: holds no facts as 'datapackage extract' writes them: {e.Message}", e);
        }
    }
}
