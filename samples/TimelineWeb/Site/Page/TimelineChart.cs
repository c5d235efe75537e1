using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>The timeline, as SVG. Places on the axis are percentages, so drawing it wider is all that zooming takes;
/// lanes are chosen for the narrowest width, so nothing overlaps in a wider one.</summary>
internal static class TimelineChart
{
    private const int NarrowestWidth = 1100;
    private const int LaneHeight = 26;
    private const int AxisHeight = 34;
    private const int MostLanes = 26;
    private const int LongestLabel = 44;
    private const double LetterWidth = 6.4;

    /// <summary>Draws the events of a selection.</summary>
    public static Html Render(Selection selection, View view)
    {
        EventFact[] dated = selection.Events.Where(e => e.Date.IsKnown).ToArray();
        int undated = selection.Events.Count - dated.Length;
        if (dated.Length == 0)
            return Html.Of($"""<p class="empty">No event to draw. <a href="/">Show all</a></p>""");
        var scale = new TimeScale(dated);
        Mark[] marks = Place(dated, scale);
        int height = AxisHeight + ((marks.Max(mark => mark.Lane) + 1) * LaneHeight) + 6;
        return Html.Of($"""
            <div class="chart zoom-{view.ZoomFactor}" id="chart" tabindex="0" role="region" aria-label="Timeline, scrolls sideways" data-zoom="{view.ZoomFactor}">
            <svg height="{height}" role="group" aria-label="{dated.Length} events in the order of their dates">
            <defs>{Factualities.Select(Fades)}</defs>
            {scale.Stretches.Select(stretch => Axis(stretch, height))}
            {marks.Select(mark => Draw(mark, view, selection.Open))}
            </svg></div>
            <p class="note">Years without events are drawn narrower.{(undated > 0 ? $" Not drawn: {undated} of unknown year, see the list." : string.Empty)}</p>
            """);
    }

    private static IEnumerable<string> Factualities => ["occurred", "planned", "cancelled", "hypothetical"];

    private static Mark[] Place(IReadOnlyList<EventFact> events, TimeScale scale)
    {
        var ends = new List<double>();
        var marks = new List<Mark>();
        foreach (EventFact e in events)
        {
            double from = scale.At(e.Date.First!.Value);
            double to = Math.Max(from, scale.At(e.Date.Last!.Value.AddDays(e.Date.Last.Value == DateOnly.MaxValue ? 0 : 1)));
            string label = e.Summary.Length <= LongestLabel ? e.Summary : Cut(e.Summary);
            double room = (label.Length * LetterWidth) + 24;
            bool isLeft = from * NarrowestWidth / 100 > NarrowestWidth - room;
            double left = (from * NarrowestWidth / 100) - (isLeft ? room : 10);
            double right = (to * NarrowestWidth / 100) + (isLeft ? 10 : room);
            int lane = ends.FindIndex(end => end <= left);
            bool hasLabel = lane >= 0 || ends.Count < MostLanes;
            if (lane < 0)
                lane = hasLabel ? ends.Count : marks.Count % MostLanes;
            if (lane == ends.Count)
                ends.Add(right);
            else if (hasLabel)
                ends[lane] = right;
            marks.Add(new Mark(e, from, to, lane, hasLabel ? label : string.Empty, isLeft));
        }

        return marks.ToArray();
    }

    private static string Cut(string text)
    {
        int space = text.LastIndexOf(' ', LongestLabel - 1);
        return string.Concat(text.AsSpan(0, space > LongestLabel / 2 ? space : LongestLabel - 1), "…");
    }

    private static Html Axis(TimeScale.Stretch stretch, int height)
    {
        Html label = stretch switch
        {
            { IsFolded: true } or { Width: < 3 } => Html.None,
            _ => Html.Of($"""<svg x="{stretch.Start}%" y="0"><text class="year" x="6" y="20">{stretch.FirstYear.ToString(CultureInfo.InvariantCulture)}</text></svg>"""),
        };
        string kind = stretch.IsFolded || stretch.Width < 3 ? "quiet" : "busy";
        return Html.Of($"""
            <rect class="{kind}" x="{stretch.Start}%" y="0" width="{stretch.Width}%" height="{height}"></rect>
            <line class="tick" x1="{stretch.Start}%" x2="{stretch.Start}%" y1="0" y2="{height}"></line>{label}
            """);
    }

    /// <summary>The soft edges of a colour: one fades in, one fades out.</summary>
    private static Html Fades(string factuality) => Html.Of($"""
        <linearGradient id="in-{factuality}"><stop class="stop-{factuality}" stop-opacity="0"></stop><stop class="stop-{factuality}" offset="1"></stop></linearGradient>
        <linearGradient id="out-{factuality}"><stop class="stop-{factuality}"></stop><stop class="stop-{factuality}" offset="1" stop-opacity="0"></stop></linearGradient>
        """);

    private static Html Draw(Mark mark, View view, Fact? open)
    {
        EventFact e = mark.Event;
        string factuality = e.Factuality.ToLowerInvariant();
        double y = AxisHeight + (mark.Lane * LaneHeight) + (LaneHeight / 2.0);
        bool isBar = mark.To - mark.From > 1.5;
        double middle = (mark.From + mark.To) / 2;
        string current = e.Id == open?.Id ? " open" : string.Empty;
        Html shape = isBar ? Bar(mark, factuality, y) : Point(mark, factuality, middle, y);
        double anchor = isBar ? (mark.LabelIsLeft ? mark.From : mark.To) : middle;
        Html label = mark.LabelIsLeft
            ? Html.Of($"""<text x="-12" y="4" text-anchor="end">{mark.Label}</text>""")
            : Html.Of($"""<text x="12" y="4">{mark.Label}</text>""");
        return Html.Of($"""
            <a class="mark {factuality}{current}" href="{view with { Fact = e.Id }}#fact" data-fact="{e.Id}"><title>{e.Date.Words}: {e.Summary}{Doubt(e)}</title>{shape}<svg x="{anchor}%" y="{y}" overflow="visible">{label}</svg></a>
            """);
    }

    private static string Doubt(EventFact e) =>
        (e.Factuality == "Occurred" ? string.Empty : ", " + e.Factuality.ToLowerInvariant())
        + (e.Sources > 1 ? $", told in {e.Sources} texts" : string.Empty);

    private static Html Bar(Mark mark, string factuality, double y) => Html.Of($"""
        <rect class="shape" x="{mark.From}%" y="{y - 5}" width="{mark.To - mark.From}%" height="10"></rect>
        {(mark.Event.Date.IsSoft ? SoftEdges(factuality, mark.From, mark.To, y) : Html.None)}
        """);

    private static Html Point(Mark mark, string factuality, double middle, double y)
    {
        Html edges = mark.Event.Date.IsSoft ? SoftEdges(factuality, mark.From, mark.To, y) : Html.None;
        Html range = mark.Event.Date.IsSoft
            ? Html.Of($"""<rect class="range" x="{mark.From}%" y="{y - 5}" width="{mark.To - mark.From}%" height="10"></rect>""")
            : Html.None;
        Html ring = mark.Event.Sources > 1 ? Html.Of($"""<circle class="ring" r="8.5"></circle>""") : Html.None;
        Html strike = factuality == "cancelled" ? Html.Of($"""<path class="strike" d="M-7 7 7-7"></path>""") : Html.None;
        return Html.Of($"""{range}{edges}<svg x="{middle}%" y="{y}" overflow="visible">{ring}<circle class="shape" r="5"></circle>{strike}</svg>""");
    }

    private static Html SoftEdges(string factuality, double from, double to, double y) => Html.Of($"""
        <svg x="{from}%" y="{y}" overflow="visible"><rect class="edge" x="-12" y="-5" width="12" height="10" fill="url(#in-{factuality})"></rect></svg>
        <svg x="{to}%" y="{y}" overflow="visible"><rect class="edge" x="0" y="-5" width="12" height="10" fill="url(#out-{factuality})"></rect></svg>
        """);

    private sealed record Mark(EventFact Event, double From, double To, int Lane, string Label, bool LabelIsLeft);
}
