using System;
using System.Collections.Generic;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>Who took part in how many events of which year: a table, each of its numbers a link to the events.</summary>
internal static class HeatMap
{
    /// <summary>Counts the events of a selection.</summary>
    public static IReadOnlyList<Cell> Cells(IEnumerable<EventFact> events) => events
        .SelectMany(e => e.Actors.Select(actor => (Actor: actor, e.Date.Period)))
        .GroupBy(each => each)
        .Select(group => new Cell(group.Key.Actor, group.Key.Period, group.Count()))
        .ToArray();

    /// <summary>Renders the table over the events of a selection.</summary>
    public static Html Render(Selection selection, View view)
    {
        IReadOnlyList<Cell> cells = Cells(selection.Events);
        if (cells.Count == 0)
            return Html.Of($"""<p class="empty">Nobody is named in these events.</p>""");
        string[] periods = selection.Events.Select(e => e.Date.Period).Distinct().ToArray();
        int most = cells.Max(cell => cell.Count);
        IEnumerable<IGrouping<Name, Cell>> rows = cells.GroupBy(cell => cell.Actor)
            .OrderByDescending(row => row.Sum(cell => cell.Count))
            .ThenBy(row => row.Key.Text, StringComparer.Ordinal);
        return Html.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Table of actors by years, scrolls sideways"><table>
            <caption>Events by actor and year. An event with several actors counts for each of them.</caption>
            <thead><tr><th scope="col">Actor</th>{periods.Select(period => Html.Of($"""<th scope="col">{period}</th>"""))}<th scope="col">All</th></tr></thead>
            <tbody>{rows.Select(row => Row(row, periods, most, view))}</tbody></table></div>
            """);
    }

    private static Html Row(IGrouping<Name, Cell> row, IReadOnlyList<string> periods, int most, View view)
    {
        Dictionary<string, int> counts = row.ToDictionary(cell => cell.Period, cell => cell.Count);
        View actor = view with { Actor = row.Key.Id, Fact = null };
        return Html.Of($"""
            <tr><th scope="row"><a href="{actor}">{row.Key.Text}</a></th>{periods.Select(period => Of(counts.GetValueOrDefault(period), most, actor with { Year = period }))}<td class="sum">{counts.Values.Sum()}</td></tr>
            """);
    }

    private static Html Of(int count, int most, View view) => count == 0
        ? Html.Of($"""<td class="none"><span class="unseen">0</span></td>""")
        : Html.Of($"""<td class="heat-{(int)Math.Ceiling(4.0 * count / most)}"><a href="{view}">{count}</a></td>""");

    /// <summary>How many events of a period an actor took part in.</summary>
    internal sealed record Cell(Name Actor, string Period, int Count);
}
