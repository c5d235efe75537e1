using System;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Tests;

/// <summary>Documents made by hand, to test what happens to facts once they are found.</summary>
internal static class TestCorpus
{
    public static DocumentFacts Document(string id, params EventMention[] events) =>
        Document(id, "Title of " + id, events);

    public static DocumentFacts Document(string id, string title, params EventMention[] events) => new(
        id + ".txt",
        new Article(
            id,
            new Attributed<string>(title, Provenance.Stated),
            default,
            null,
            null,
            null,
            ArticleKind.Other,
            null,
            default,
            default,
            default,
            new SourceFile(id + ".txt", string.Empty, 0)),
        events.Select(e => e with { ArticleId = id }).ToEquatableArray(),
        default,
        events.SelectMany(e => e.ActorIds).Distinct().Select(Country).ToEquatableArray(),
        default,
        default);

    public static Actor Country(string id) => new(id, id, ActorKind.Country, null, default);

    /// <summary>A mention whose quote is its summary.</summary>
    public static EventMention Mention(
        string summary, string date, string dateText, EventKind kind = EventKind.Other, params string[] actors) => new(
        string.Empty,
        Passage(summary),
        EdtfDate.Parse(date),
        Provenance.Stated,
        Passage(dateText, Math.Max(0, summary.IndexOf(dateText, StringComparison.Ordinal))),
        kind,
        Factuality.Occurred,
        Passage(summary),
        actors.ToEquatableArray(),
        default,
        null);

    public static Passage Passage(string text, int start = 0) => new(text, new TextSpan(start, text.Length), 1, start + 1);
}
