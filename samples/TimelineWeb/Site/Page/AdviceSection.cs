using System;
using System.Collections.Generic;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>Recommendations, grouped by who is to act or by who gives them.</summary>
internal static class AdviceSection
{
    /// <summary>Renders the recommendations of a selection.</summary>
    public static Html Render(Selection selection, View view) => Html.Of($"""
        <p class="switch">Grouped by {Switch("who is to act", view with { Group = null }, !view.IsByAuthor)} {Switch("who gives it", view with { Group = "author" }, view.IsByAuthor)}</p>
        {(selection.Advice.Count == 0 ? Html.Of($"""<p class="empty">No recommendation answers to this.</p>""") : Html.None)}
        <div class="groups">{Groups(selection.Advice, view).Select(group => Of(group.Label, group.Advice, view))}</div>
        """);

    private static Html Switch(string label, View view, bool isChosen) => isChosen
        ? Html.Of($"""<a href="{view}#advice" aria-current="true">{label}</a>""")
        : Html.Of($"""<a href="{view}#advice">{label}</a>""");

    private static IEnumerable<(string Label, IReadOnlyList<AdviceFact> Advice)> Groups(IReadOnlyList<AdviceFact> advice, View view)
    {
        IEnumerable<(string Label, AdviceFact Advice)> labelled = view.IsByAuthor
            ? advice.Select(r => (r.By, r))
            : advice.SelectMany(r => r.Addressees.Count == 0
                ? [("Addressee not named", r)]
                : r.Addressees.Where(actor => view.Actor is null || actor.Id == view.Actor).Select(actor => (actor.Text, r)));
        return labelled.GroupBy(each => each.Label, each => each.Advice)
            .Select(group => (group.Key, (IReadOnlyList<AdviceFact>)group.ToArray()))
            .OrderByDescending(group => group.Item2.Count)
            .ThenBy(group => group.Key, StringComparer.Ordinal);
    }

    private static Html Of(string label, IReadOnlyList<AdviceFact> advice, View view) => Html.Of($"""
        <section class="group"><h3>{label} <span class="count">{advice.Count}</span></h3>
        <ul>{advice.Select(r => Item(r, view))}</ul></section>
        """);

    private static Html Item(AdviceFact r, View view)
    {
        Html current = r.Id == view.Fact ? new Html(" aria-current=\"true\"") : Html.None;
        string other = view.IsByAuthor ? string.Join(", ", r.Addressees.Select(actor => actor.Text)) : r.By;
        return Html.Of($"""
            <li><a href="{view with { Fact = r.Id }}#fact"{current}>{r.Action}</a> <span class="facets">{Badges.Of(r)}<span class="by">{other}</span></span></li>
            """);
    }
}
