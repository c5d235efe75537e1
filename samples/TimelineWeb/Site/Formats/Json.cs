using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TimelineSite.Model;

namespace TimelineSite.Formats;

/// <summary>The facts as JSON.</summary>
[JsonSerializable(typeof(IReadOnlyList<EventJson>))]
[JsonSerializable(typeof(IReadOnlyList<AdviceJson>))]
[JsonSerializable(typeof(IReadOnlyList<ArticleFact>))]
[JsonSerializable(typeof(IReadOnlyList<CountJson>))]
internal sealed partial class Json : JsonSerializerContext
{
    // The texts are full of typographic quotes; they go out as they are. Replies are never put into HTML.
    private static readonly Json Plain = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true });

    /// <summary>Writes events.</summary>
    public static string Write(IEnumerable<EventFact> events) =>
        JsonSerializer.Serialize(events.Select(Of).ToArray(), Plain.IReadOnlyListEventJson);

    /// <summary>Writes recommendations.</summary>
    public static string Write(IEnumerable<AdviceFact> advice) =>
        JsonSerializer.Serialize(advice.Select(Of).ToArray(), Plain.IReadOnlyListAdviceJson);

    /// <summary>Writes texts.</summary>
    public static string Write(IReadOnlyList<ArticleFact> articles) => JsonSerializer.Serialize(articles, Plain.IReadOnlyListArticleFact);

    /// <summary>Writes the heat map.</summary>
    public static string Write(IReadOnlyList<CountJson> counts) => JsonSerializer.Serialize(counts, Plain.IReadOnlyListCountJson);

    /// <summary>Writes one fact.</summary>
    public static string Write(Fact fact) => fact switch
    {
        EventFact e => JsonSerializer.Serialize(Of(e), Plain.EventJson),
        AdviceFact r => JsonSerializer.Serialize(Of(r), Plain.AdviceJson),
        _ => "null",
    };

    private static EventJson Of(EventFact e) => new(
        e.Id,
        e.Date.Edtf,
        e.Kind.ToLowerInvariant(),
        e.Factuality.ToLowerInvariant(),
        e.Summary,
        e.Place,
        e.Actors.Select(actor => actor.Text).ToArray(),
        e.Agreements.Select(agreement => agreement.Text).ToArray(),
        e.Tellings.Select(telling => new MentionJson(
            telling.Quote.Article.Id,
            telling.Quote.Text,
            telling.Quote.Line,
            telling.Quote.Column,
            telling.DateWords,
            telling.Date.Edtf,
            telling.DateOrigin)).ToArray());

    private static AdviceJson Of(AdviceFact r) => new(
        r.Id,
        r.Ordinal,
        r.Addressees.Select(actor => actor.Text).ToArray(),
        r.Action,
        r.Modality,
        r.Strength.ToLowerInvariant(),
        r.Quote.Article.Id,
        r.Quote.Text,
        r.Quote.Line,
        r.Quote.Column);
}

/// <summary>An event, with the keys that <c>datapackage extract --format json</c> gives it.</summary>
internal sealed record EventJson(
    string Id,
    string Date,
    string Kind,
    string Factuality,
    string Summary,
    string? Place,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Instruments,
    IReadOnlyList<MentionJson> Mentions);

/// <summary>One telling of an event.</summary>
internal sealed record MentionJson(string Article, string Quote, int Line, int Column, string DateText, string Date, string DateProvenance);

/// <summary>A recommendation.</summary>
internal sealed record AdviceJson(
    string Id,
    int Ordinal,
    IReadOnlyList<string> Addressees,
    string Action,
    string Modality,
    string Strength,
    string Article,
    string Quote,
    int Line,
    int Column);

/// <summary>How many events of a year somebody took part in.</summary>
internal sealed record CountJson(string Actor, string Year, int Events);
