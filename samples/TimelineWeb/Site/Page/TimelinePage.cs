using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>The page. The parts marked <c>data-part</c> are what the script replaces when the state changes; without script the
/// whole page is loaded, with the same content.</summary>
internal static class TimelinePage
{
    /// <summary>Renders a state.</summary>
    public static string Render(Corpus corpus, View view)
    {
        Selection selection = Selection.Of(corpus, view);
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Title(corpus, selection)}</title>
            <link rel="stylesheet" href="/site.css">
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <script type="module" src="/site.js"></script>
            </head>
            <body>
            <a class="skip" href="#events">Skip to the events</a>
            <header>
            <h1><a href="/">{corpus.Title}</a></h1>
            <p class="lead">{corpus.Events.Count} dated events and {corpus.Advice.Count} recommendations from {corpus.Articles.Count} texts. Each rests on a sentence you can read here, at its line.</p>
            <nav aria-label="On this page"><a href="#timeline">Timeline</a> <a href="#events">Events</a> <a href="#advice">Recommendations</a> <a href="#actors">Actors by year</a> <a href="#texts">Texts and data</a></nav>
            </header>
            <main>
            {FilterForm.Render(corpus, view)}
            <p class="status" role="status" data-part="status">{Status(corpus, selection, view)}</p>
            <section id="timeline" aria-labelledby="timeline-title"><div class="section-head"><h2 id="timeline-title">Timeline</h2>{Legend}<p class="zoom" data-part="zoom">{Zoom(view)}</p></div>
            <div data-part="chart">{TimelineChart.Render(selection, view)}</div></section>
            <div class="columns">
            <section id="events" aria-labelledby="events-title"><h2 id="events-title">Events</h2><div data-part="events">{EventList.Render(selection, view)}</div></section>
            <section id="fact" aria-labelledby="fact-title" data-part="fact">{FactPanel.Render(selection, view)}</section>
            </div>
            <section id="advice" aria-labelledby="advice-title"><h2 id="advice-title">Recommendations</h2><div data-part="advice">{AdviceSection.Render(selection, view)}</div></section>
            <section id="actors" aria-labelledby="actors-title"><h2 id="actors-title">Actors by year</h2><div data-part="actors">{HeatMap.Render(selection, view)}</div></section>
            </main>
            <footer id="texts"><h2>Texts and data</h2>
            <ul class="articles">{corpus.Articles.Select(article => Html.Of($"""<li>{Formats.Citation.Source(article)} <code>{article.File}</code></li>"""))}</ul>
            <p class="links" data-part="links">{Links(view)}</p>
            <p class="note">The texts belong to their authors and publishers and are quoted as evidence.</p>
            </footer>
            </body>
            </html>
            """).Text;
    }

    private static string Title(Corpus corpus, Selection selection) =>
        selection.Open is { } fact ? $"{fact.Headline} · {corpus.Title}" : corpus.Title;

    private static Html Status(Corpus corpus, Selection selection, View view) => view.IsFiltered
        ? Html.Of($"{selection.Events.Count} of {corpus.Events.Count} events and {selection.Advice.Count} of {corpus.Advice.Count} recommendations")
        : Html.Of($"All {corpus.Events.Count} events and {corpus.Advice.Count} recommendations");

    private static Html Legend => Html.Of($"""
        <ul class="legend" aria-label="Legend"><li class="key occurred">happened</li><li class="key planned">planned</li><li class="key cancelled">cancelled</li><li class="key soft">day not given</li><li class="key twice">several texts</li></ul>
        """);

    private static Html Zoom(View view)
    {
        int factor = view.ZoomFactor;
        View outer = view with { Zoom = factor <= 2 ? null : Html.Of($"{factor / 2}").Text };
        View inner = view with { Zoom = Html.Of($"{(factor == 8 ? 8 : factor * 2)}").Text };
        return Html.Of($"""<a href="{outer}#timeline" data-zoom="out" aria-label="Zoom out">−</a><a href="{inner}#timeline" data-zoom="in" aria-label="Zoom in">+</a>""");
    }

    private static Html Links(View view) => Html.Of($"""
        What you see as data: {Twins("events", view)} {Twins("recommendations", view)} {Twins("actors-by-year", view)} {Twins("articles", view)} <a href="/openapi.json">OpenAPI</a>
        """);

    private static Html Twins(string name, View view)
    {
        View bare = view with { Fact = null, Group = null, Zoom = null };
        return Html.Of($"""<span class="twins">{name} <a href="{bare.At($"/{name}.json")}">JSON</a> <a href="{bare.At($"/{name}.csv")}">CSV</a></span>""");
    }
}
