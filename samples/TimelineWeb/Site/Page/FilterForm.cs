using System;
using System.Collections.Generic;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>The form that narrows the page. It is a GET form: what it sends is the address of a state.</summary>
internal static class FilterForm
{
    /// <summary>Renders it, filled in with the state.</summary>
    public static Html Render(Corpus corpus, View view) => Html.Of($"""
        <form action="/" method="get" role="search" aria-label="Facts" class="filters" id="filters">
        <p class="field wide"><label for="q">Search</label><input id="q" name="q" type="search" value="{view.Q}" placeholder="words of a quote, a name, a title" autocomplete="off" spellcheck="false"></p>
        {Select("actor", "Actor", view.Actor, Names(corpus.Events.SelectMany(e => e.Actors).Concat(corpus.Advice.SelectMany(r => r.Addressees))))}
        {Select("agreement", "Agreement", view.Agreement, Names(corpus.Events.SelectMany(e => e.Agreements)))}
        {Select("kind", "Kind", view.Kind, Counted(corpus.Events.Select(e => (e.Kind, e.Kind))))}
        {Select("year", "Year", view.Year, corpus.Events.GroupBy(e => e.Date.Period).Select(group => new Choice(group.Key, group.Key, group.Count())))}
        {Select("article", "Text", view.Article, corpus.Articles.Select(article => new Choice(article.Id, article.Title, 0)))}
        {Hidden("group", view.Group)}{Hidden("zoom", view.Zoom)}{Hidden("fact", view.Fact)}
        <p class="field buttons"><button type="submit">Show</button><a class="clear" href="{new View(Group: view.Group, Zoom: view.Zoom)}">Clear</a></p>
        </form>
        """);

    private static Html Select(string name, string label, string? chosen, IEnumerable<Choice> choices) => Html.Of($"""
        <p class="field"><label for="{name}">{label}</label><select id="{name}" name="{name}"><option value="">all</option>
        {choices.Select(choice => Option(choice, chosen))}</select></p>
        """);

    private static Html Option(Choice choice, string? chosen)
    {
        Html selected = string.Equals(choice.Value, chosen, StringComparison.OrdinalIgnoreCase) ? new Html(" selected") : Html.None;
        string count = choice.Count > 0 ? $" ({choice.Count})" : string.Empty;
        return Html.Of($"""<option value="{choice.Value}"{selected}>{choice.Label}{count}</option>""");
    }

    private static Html Hidden(string name, string? value) =>
        value is null ? Html.None : Html.Of($"""<input type="hidden" name="{name}" value="{value}">""");

    private static IEnumerable<Choice> Names(IEnumerable<Name> names) => Counted(names.Select(name => (name.Id, name.Text)));

    private static IEnumerable<Choice> Counted(IEnumerable<(string Value, string Label)> items) => items
        .GroupBy(item => item.Value)
        .Select(group => new Choice(group.Key, group.First().Label, group.Count()))
        .OrderByDescending(choice => choice.Count)
        .ThenBy(choice => choice.Label, StringComparer.Ordinal);

    private sealed record Choice(string Value, string Label, int Count);
}
