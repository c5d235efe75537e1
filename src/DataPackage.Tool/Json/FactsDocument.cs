using System.Collections.Generic;
using System.Text.Json.Serialization;
using DataPackage.Extraction;

namespace DataPackage.Tool.Json;

// The shape of the JSON, one record an object; docs/json.md tells what each key means.
internal sealed record FactsDocument(
    int SchemaVersion,
    IReadOnlyList<ArticleJson> Articles,
    IReadOnlyList<EventJson> Events,
    IReadOnlyList<RecommendationJson> Recommendations,
    IReadOnlyList<ActorJson> Actors,
    IReadOnlyList<InstrumentJson> Instruments,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public const int CurrentSchemaVersion = 1;

    /// <summary>The document's id where each document has an object of its own.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }
}

internal sealed record ArticleJson(
    string Id,
    string Name,
    string? Title,
    IReadOnlyList<AuthorJson> Authors,
    string? Publisher,
    string? OriginalPublication,
    string? Published,
    string? PublishedProvenance,
    string Kind,
    string? Series,
    IReadOnlyList<string> Headings,
    IReadOnlyList<ParagraphJson> Paragraphs,
    IReadOnlyList<AcronymJson> Acronyms,
    SourceJson Source)
{
    /// <summary>What the corpus's owner said about the document, so that the same facts can be made again from the same text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SuppliedMetadata? Supplied { get; init; }

    /// <summary>The group it stands in, where a list of more than 1,000 names is parted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }
}

internal sealed record AuthorJson(string Name, string? Affiliation, string Role);

internal sealed record ParagraphJson(string Text, int Start, int Length);

internal sealed record AcronymJson(string Short, string Long);

internal sealed record SourceJson(string File, string Sha256, int Length);

internal sealed record EventJson(
    string Id,
    string Name,
    string Group,
    string Date,
    string Kind,
    string Factuality,
    string Summary,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> ActorIds,
    IReadOnlyList<string> Instruments,
    IReadOnlyList<string> InstrumentIds,
    string? Place,
    IReadOnlyList<MentionJson> Mentions);

/// <summary>What rests on a sentence of an article.</summary>
internal interface IQuotedJson
{
    public string Article { get; }

    public string Quote { get; }

    public int Start { get; }

    public int Length { get; }

    public int CodePointStart { get; }

    public int Line { get; }

    public int Column { get; }
}

internal sealed record MentionJson(
    string Article,
    string Quote,
    int Start,
    int Length,
    int CodePointStart,
    int Line,
    int Column,
    string DateText,
    string Date,
    string DateProvenance) : IQuotedJson;

internal sealed record RecommendationJson(
    string Id,
    string Name,
    string Group,
    string Article,
    int Ordinal,
    IReadOnlyList<string> Addressees,
    IReadOnlyList<string> AddresseeIds,
    string Action,
    string Modality,
    string Strength,
    string Quote,
    int Start,
    int Length,
    int CodePointStart,
    int Line,
    int Column) : IQuotedJson;

internal sealed record ActorJson(string Id, string Name, string Label, string Kind, string? Iso, IReadOnlyList<string> Aliases)
{
    /// <summary>The group it stands in, where a list of more than 1,000 names is parted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }
}

internal sealed record InstrumentJson(string Id, string Name, string? Short, string? Long)
{
    /// <summary>The group it stands in, where a list of more than 1,000 names is parted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Group { get; init; }
}

internal sealed record DiagnosticJson(string Id, string Severity, string File, int Line, int Column, string Message);
