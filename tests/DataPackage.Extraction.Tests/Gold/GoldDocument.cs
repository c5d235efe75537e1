using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace DataPackage.Extraction.Tests;

/// <summary>What a careful reader finds in one document; the format is told in Data/README.md.</summary>
internal sealed record GoldDocument(string Id, GoldArticle Article, GoldFact[] Events, GoldFact[] Recommendations, GoldAcronym[] Acronyms)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IEnumerable<GoldDocument> ReadAll(string folder) => Directory.GetFiles(folder, "*.gold.json")
        .OrderBy(path => path, StringComparer.Ordinal)
        .Select(path => JsonSerializer.Deserialize<GoldDocument>(File.ReadAllText(path), Options)!);
}

internal sealed record GoldArticle(
    string? Title,
    GoldAuthor[] Authors,
    string? Publisher,
    string? Published,
    string[] BodyParagraphs,
    string[]? NotBody,
    Dictionary<string, string?[]>? Accept);

internal sealed record GoldAuthor(string Name);

/// <summary>An event or a recommendation; what is not required is neither rewarded nor punished.</summary>
internal sealed record GoldFact(string Quote, string? Date, string? Factuality, bool Required = true);

internal sealed record GoldAcronym(string Short, string Long);
