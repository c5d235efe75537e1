using System.Collections.Generic;

namespace DataPackage.Tool.Json;

// The shape of the JSON, one record an object; docs/json.md tells what each key means.
internal sealed record FactsDocument(
    int SchemaVersion,
    IEnumerable<ArticleJson> Articles,
    IEnumerable<EventJson> Events,
    IEnumerable<RecommendationJson> Recommendations,
    IEnumerable<ActorJson> Actors,
    IEnumerable<InstrumentJson> Instruments,
    IEnumerable<DiagnosticJson> Diagnostics);

internal sealed record ArticleJson(
    string Id,
    string Name,
    string? Title,
    IEnumerable<AuthorJson> Authors,
    string? Publisher,
    string? OriginalPublication,
    string? Published,
    string? PublishedProvenance,
    string Kind,
    string? Series,
    IEnumerable<string> Headings,
    IEnumerable<ParagraphJson> Paragraphs,
    IEnumerable<AcronymJson> Acronyms,
    SourceJson Source);

internal sealed record AuthorJson(string Name, string? Affiliation, string Role);

internal sealed record ParagraphJson(string Text, int Start, int Length);

internal sealed record AcronymJson(string Short, string Long);

internal sealed record SourceJson(string File, string Sha256, int Length);

internal sealed record EventJson(
    string Id,
    string Name,
    string Date,
    string Kind,
    string Factuality,
    string Summary,
    IEnumerable<string> Actors,
    IEnumerable<string> Instruments,
    string? Place,
    IEnumerable<MentionJson> Mentions);

internal sealed record MentionJson(
    string Article, string Quote, int Start, int Length, int Line, int Column, string DateText, string Date, string DateProvenance);

internal sealed record RecommendationJson(
    string Id,
    string Name,
    string Article,
    int Ordinal,
    IEnumerable<string> Addressees,
    string Action,
    string Modality,
    string Strength,
    string Quote,
    int Start,
    int Length,
    int Line,
    int Column);

internal sealed record ActorJson(string Id, string Name, string Label, string Kind, string? Iso, IEnumerable<string> Aliases);

internal sealed record InstrumentJson(string Id, string Name, string? Short, string? Long);

internal sealed record DiagnosticJson(string Id, string Severity, string File, int Line, int Column, string Message);
