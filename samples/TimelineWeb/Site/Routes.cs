using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TimelineSite.Formats;
using TimelineSite.Model;
using TimelineSite.Page;

namespace TimelineSite;

/// <summary>Something the site answers to.</summary>
/// <param name="Path">Its path; <c>{fact}</c> stands for the id of a fact.</param>
/// <param name="Summary">What it gives, in one line.</param>
/// <param name="ContentType">Media type of the answer.</param>
/// <param name="Shape">What a JSON answer holds, else null.</param>
/// <param name="Answer">The answer to a state, or null when there is none.</param>
internal sealed record SiteRoute(string Path, string Summary, string ContentType, Type? Shape, Func<Corpus, View, string?> Answer);

/// <summary>All that the site answers to. Whatever serves it, ASP.NET or a listener in a tool, goes through this list.</summary>
internal static class Routes
{
    private const string Page = "text/html; charset=utf-8";
    private const string JsonType = "application/json";
    private const string CsvType = "text/csv; charset=utf-8";

    /// <summary>The list.</summary>
    public static IReadOnlyList<SiteRoute> All { get; } =
    [
        new("/", "The page", Page, null, TimelinePage.Render),
        new("/events.json", "The events a state shows", JsonType, typeof(EventJson[]), (corpus, view) => Json.Write(Selection.Of(corpus, view).Events)),
        new("/events.csv", "The events a state shows, one row each", CsvType, null, (corpus, view) => Tables.Events(Selection.Of(corpus, view).Events)),
        new("/recommendations.json", "The recommendations a state shows", JsonType, typeof(AdviceJson[]), (corpus, view) => Json.Write(Selection.Of(corpus, view).Advice)),
        new("/recommendations.csv", "The recommendations a state shows, one row each", CsvType, null, (corpus, view) => Tables.Advice(Selection.Of(corpus, view).Advice)),
        new("/actors-by-year.json", "How many events of a year each actor took part in", JsonType, typeof(CountJson[]), (corpus, view) => Json.Write(Counts(corpus, view))),
        new("/actors-by-year.csv", "The same, one row a number", CsvType, null, (corpus, view) => Tables.Counts(Counts(corpus, view))),
        new("/articles.json", "The texts", JsonType, typeof(ArticleFact[]), (corpus, _) => Json.Write(corpus.Articles)),
        new("/articles.csv", "The texts, one row each", CsvType, null, (corpus, _) => Tables.Articles(corpus.Articles)),
        new("/facts/{fact}.json", "One event or recommendation", JsonType, null, (corpus, view) => Selection.Of(corpus, view).Open is { } fact ? Json.Write(fact) : null),
        new("/facts/{fact}.bib", "One event or recommendation as BibTeX", "application/x-bibtex; charset=utf-8", null, (corpus, view) => Selection.Of(corpus, view).Open is { } fact ? Citation.BibTeX(fact) : null),
        new("/facts/{fact}.txt", "One event or recommendation as a citation", "text/plain; charset=utf-8", null, (corpus, view) => Selection.Of(corpus, view).Open is { } fact ? Citation.Text(fact) : null),
        new("/site.css", "The style sheet", "text/css; charset=utf-8", null, (_, _) => Asset("site.css")),
        new("/site.js", "The script", "text/javascript; charset=utf-8", null, (_, _) => Asset("site.js")),
        new("/icon.svg", "The icon", "image/svg+xml", null, (_, _) => Asset("icon.svg")),
    ];

    /// <summary>Sent with every answer: nothing from elsewhere, no script or style inside the page, no guessing of types.</summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Cache-Control"] = "no-cache",
    };

    /// <summary>Finds what answers to a path, for hosts without a router of their own; the id of a fact is put into the state.</summary>
    public static (SiteRoute Route, View State)? Find(string path, View view)
    {
        foreach (SiteRoute route in All)
        {
            int at = route.Path.IndexOf("{fact}", StringComparison.Ordinal);
            if (at < 0 ? route.Path == path : Holds(path, route.Path[..at], route.Path[(at + 6)..]))
                return (route, at < 0 ? view : view with { Fact = path[at..^(route.Path.Length - at - 6)] });
        }

        return null;
    }

    private static bool Holds(string path, string start, string end) =>
        path.Length > start.Length + end.Length
        && path.StartsWith(start, StringComparison.Ordinal)
        && path.EndsWith(end, StringComparison.Ordinal);

    private static CountJson[] Counts(Corpus corpus, View view) => HeatMap.Cells(Selection.Of(corpus, view).Events)
        .Select(cell => new CountJson(cell.Actor.Text, cell.Period, cell.Count))
        .ToArray();

    private static string? Asset(string name)
    {
        using Stream? stream = typeof(Routes).Assembly.GetManifestResourceStream("Site/" + name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
