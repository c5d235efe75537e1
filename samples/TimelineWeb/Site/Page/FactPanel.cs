using System;
using System.Collections.Generic;
using System.Linq;
using TimelineSite.Formats;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>One fact with all it rests on: each quote in its paragraph, and how to cite it.</summary>
internal static class FactPanel
{
    /// <summary>Renders the open fact, or what to do to open one.</summary>
    public static Html Render(Selection selection, View view) => selection.Open switch
    {
        EventFact e => Of(e, view),
        AdviceFact r => Of(r, view),
        _ when view.Fact is not null => Html.Of($"""
            <h2 id="fact-title">No such fact</h2><p>No fact has the id <code>{view.Fact}</code>. It may belong to another version of the data.</p>
            """),
        _ => Html.Of($"""
            <h2 id="fact-title">Evidence</h2>
            <p class="hint">Choose an event or a recommendation: here is the sentence it rests on, in its paragraph, with the place in the file and a citation to copy.</p>
            """),
    };

    private static Html Of(EventFact e, View view) => Html.Of($"""
        {Head("Event", e.Summary, view)}
        <dl class="values">
        <dt>Date</dt><dd>{e.Date.Words} <code>{e.Date.Edtf}</code></dd>
        <dt>Status</dt><dd>{e.Factuality.ToLowerInvariant()}</dd>
        <dt>Kind</dt><dd>{e.Kind.ToLowerInvariant()}</dd>
        {Row("Actors", e.Actors.Select(actor => Badges.Actor(actor, view)))}
        {Row("Agreements", e.Agreements.Select(agreement => Badges.Agreement(agreement, view)))}
        {(e.Place is null ? Html.None : Html.Of($"<dt>Place</dt><dd>{e.Place}</dd>"))}
        </dl>
        <h3>{(e.Sources > 1 ? $"Told in {e.Sources} texts" : "Told in one text")}</h3>
        {e.Tellings.Select(telling => Of(telling, e))}
        {Cite(e)}
        """);

    private static Html Of(AdviceFact r, View view) => Html.Of($"""
        {Head("Recommendation", r.Action, view)}
        <dl class="values">
        {Row("To", r.Addressees.Select(actor => Badges.Actor(actor, view)))}
        <dt>By</dt><dd>{r.By}</dd>
        <dt>Strength</dt><dd>{r.Strength.ToLowerInvariant()} <span class="words">“{r.Modality}”</span></dd>
        </dl>
        <h3>Where it stands</h3>
        {Source(r.Quote, Html.None, string.Empty)}
        {Cite(r)}
        """);

    private static Html Head(string kind, string headline, View view) => Html.Of($"""
        <p class="kind">{kind} <a class="close" href="{view with { Fact = null }}">Close</a></p>
        <h2 id="fact-title" tabindex="-1">{headline}</h2>
        """);

    private static Html Row(string label, IEnumerable<Html> names)
    {
        Html[] all = names.ToArray();
        return all.Length == 0 ? Html.None : Html.Of($"""<dt>{label}</dt><dd class="names">{all}</dd>""");
    }

    private static Html Of(Telling telling, EventFact e)
    {
        string differs = telling.Date.Edtf == e.Date.Edtf ? string.Empty : $"; this text gives {telling.Date.Words}";
        return Source(telling.Quote, Html.Of($"""<p class="note">Date: “{telling.DateWords}”, {telling.DateOrigin}{differs}.</p>"""), telling.DateWords);
    }

    private static Html Source(Quote quote, Html note, string dateWords) => Html.Of($"""
        <figure><blockquote><p>{quote.Paragraph[..quote.At]}<mark>{Emphasise(quote.Text, dateWords)}</mark>{quote.Paragraph[(quote.At + quote.Text.Length)..]}</p></blockquote>
        <figcaption>{Citation.Source(quote.Article)} <code>{quote.Location}</code></figcaption></figure>{note}
        """);

    private static Html Emphasise(string quote, string words)
    {
        int at = words.Length == 0 ? -1 : quote.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? Html.Of($"{quote}") : Html.Of($"{quote[..at]}<strong>{words}</strong>{quote[(at + words.Length)..]}");
    }

    private static Html Cite(Fact fact) => Html.Of($"""
        <h3>Cite</h3>
        {Copyable("Text", "cite-text", Citation.Text(fact))}
        {Copyable("BibTeX", "cite-bibtex", Citation.BibTeX(fact))}
        <p class="links"><a href="/facts/{fact.Id}.json">JSON</a> <a href="/facts/{fact.Id}.bib">BibTeX</a> <a href="{new View(Fact: fact.Id)}">Permanent link</a></p>
        """);

    private static Html Copyable(string label, string id, string text) => Html.Of($"""
        <div class="copyable"><p class="copy-head">{label} <button type="button" class="copy" data-copy="{id}" hidden>Copy {label}</button></p>
        <pre id="{id}" tabindex="0" role="region" aria-label="Citation as {label}">{text}</pre></div>
        """);
}
