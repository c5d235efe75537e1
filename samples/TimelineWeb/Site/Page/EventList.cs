using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>The events as a list: what the timeline draws, for everybody.</summary>
internal static class EventList
{
    /// <summary>Renders the events of a selection.</summary>
    public static Html Render(Selection selection, View view) => selection.Events.Count == 0
        ? Html.Of($"""<p class="empty">No event answers to this. Fewer words or filters show more.</p>""")
        : Html.Of($"""<ol class="events">{selection.Events.Select(e => Item(e, view))}</ol>""");

    private static Html Item(EventFact e, View view)
    {
        Html current = e.Id == view.Fact ? new Html(" aria-current=\"true\"") : Html.None;
        return Html.Of($"""
            <li class="event {e.Factuality.ToLowerInvariant()}"><span class="when">{e.Date.Words}</span>
            <span class="what"><a href="{view with { Fact = e.Id }}#fact"{current}>{e.Summary}</a>
            <span class="facets">{Badges.Of(e)}{e.Actors.Select(actor => Badges.Actor(actor, view))}</span></span></li>
            """);
    }
}
