using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>The keys that writers of front matter use for the same thing.</summary>
internal static class FrontMatterFields
{
    private static readonly string[] TitleKeys = { "title", "headline", "name" };
    private static readonly string[] AuthorKeys =
    {
        "author", "authors", "author.name", "authors.name", "byline", "byline.name", "bylines", "bylines.name", "by", "writer", "writers",
        "writers.name", "creator", "creators", "creators.name", "speaker", "speaker.name", "speakers", "speakers.name", "contributors.name",
    };

    private static readonly string[] AffiliationKeys =
    {
        "author.affiliation", "authors.affiliation", "author.organization", "authors.organization", "author.organisation",
        "authors.organisation", "author.org", "authors.org", "byline.affiliation", "byline.org", "bylines.org", "speaker.affiliation",
        "affiliation",
    };

    /// <summary>In the spelling of <see cref="Folded"/>: writers part the words by dash, underscore or a capital.</summary>
    private static readonly string[] DateKeys =
    {
        "date", "published", "publishdate", "pubdate", "publicationdate", "publishedat", "datepublished", "publishedon", "publisheddate",
        "releasedate", "released", "dateofpublication", "dateofissue", "issuedate", "dateissued", "issued", "postdate", "posted", "dateposted", "created",
    };

    private static readonly string[] PublisherKeys =
    {
        "publisher", "publisher.name", "source", "source.name", "site", "site_name", "sitename", "site.name", "organization", "organisation",
        "outlet", "publication", "issuer", "institution",
    };

    /// <summary>The article's title.</summary>
    public static string? Title(DocumentLayout layout) => First(layout, TitleKeys);

    /// <summary>The authors, one entry each as written.</summary>
    public static IReadOnlyList<string> Authors(DocumentLayout layout)
    {
        IReadOnlyList<string> found = All(layout, AuthorKeys);
        // A list may hold one author as a scalar and the next as a map.
        bool mixed = found.Count > 0 && AuthorKeys.Take(2).Any(key => All(layout, new[] { key }).SequenceEqual(found));
        return mixed ? found.Concat(All(layout, new[] { "author.name", "authors.name" })).Distinct(StringComparer.Ordinal).ToList() : found;
    }

    /// <summary>Where the authors work, one entry for each; empty unless there are as many as authors.</summary>
    public static IReadOnlyList<string> Affiliations(DocumentLayout layout)
    {
        IReadOnlyList<string> found = All(layout, AffiliationKeys);
        return found.Count == Authors(layout).Count ? found : Array.Empty<string>();
    }

    /// <summary>The date of publication as written.</summary>
    public static string? Date(DocumentLayout layout) => layout.FrontMatter.Count == 0 ? null : DateKeys
        .SelectMany(key => layout.FrontMatter.Where(field => Folded(field.Key) == key).SelectMany(field => field.Value))
        .FirstOrDefault(value => value.Trim().Length > 0)?.Trim();

    /// <summary>Whether no key names a writer, so that who is named has spoken.</summary>
    public static bool IsSpoken(DocumentLayout layout) =>
        All(layout, AuthorKeys.TakeWhile(key => !key.StartsWith("speaker", StringComparison.Ordinal)).ToArray()).Count == 0;

    /// <summary>The publisher.</summary>
    public static string? Publisher(DocumentLayout layout) =>
        First(layout, PublisherKeys) is { } value && value.IndexOf("://", StringComparison.Ordinal) < 0 ? value : null;

    /// <summary>The series.</summary>
    public static string? Series(DocumentLayout layout) => First(layout, new[] { "series", "series.name" });

    /// <summary>What kind of text the writer says it is.</summary>
    public static string? Kind(DocumentLayout layout) => First(layout, new[] { "kind", "type", "genre", "category", "categories", "section" });

    private static string Folded(string key) => key.Replace("-", string.Empty).Replace("_", string.Empty).Replace(" ", string.Empty);

    private static string? First(DocumentLayout layout, string[] keys) => All(layout, keys).FirstOrDefault();

    private static IReadOnlyList<string> All(DocumentLayout layout, string[] keys)
    {
        if (layout.FrontMatter.Count == 0)
            return Array.Empty<string>();
        foreach (string key in keys)
        {
            if (!layout.FrontMatter.TryGetValue(key, out IReadOnlyList<string>? values))
                continue;
            List<string> filled = values.Select(value => value.Trim()).Where(value => value.Length > 0).ToList();
            if (filled.Count > 0)
                return filled;
        }

        return Array.Empty<string>();
    }
}
