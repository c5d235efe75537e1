using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Templates;

/// <summary>Questions to a list of events; each answers with a sequence that composes with LINQ.</summary>
public static class EventQueries
{
    /// <summary>Those that may fall into a year.</summary>
    /// <param name="events">The events.</param>
    /// <param name="year">For example 2012.</param>
    /// <returns>The events of that year; not those whose year the texts do not give.</returns>
    public static IEnumerable<Event> In(this IEnumerable<Event> events, int year)
    {
        int start = Days.StartOf(year);
        return events.Where(e => e.FallsIntoYear(start));
    }

    /// <summary>Those that may fall between two dates, both included.</summary>
    /// <param name="events">The events.</param>
    /// <param name="first">From the first day this date can mean.</param>
    /// <param name="last">To the last day this date can mean.</param>
    /// <returns>The events; not those whose year the texts do not give.</returns>
    public static IEnumerable<Event> Between(this IEnumerable<Event> events, EdtfDate first, EdtfDate last)
    {
        int from = Days.First(first);
        int to = Days.Last(last);
        return events.Where(e => e.FallsInto(from, to));
    }

    /// <summary>Those that may fall between two dates, both included.</summary>
    /// <param name="events">The events.</param>
    /// <param name="first">EDTF, for example "2012-06".</param>
    /// <param name="last">EDTF, for example "2013".</param>
    /// <returns>The events; not those whose year the texts do not give.</returns>
    public static IEnumerable<Event> Between(this IEnumerable<Event> events, string first, string last) =>
        events.Between(EdtfDate.Parse(first), EdtfDate.Parse(last));

    /// <summary>Those that may fall on a day the given date can mean.</summary>
    /// <param name="events">The events.</param>
    /// <param name="date">For example <c>EdtfDate.Parse("199X")</c>.</param>
    /// <returns>The events; not those whose year the texts do not give.</returns>
    public static IEnumerable<Event> Overlapping(this IEnumerable<Event> events, EdtfDate date) => events.Between(date, date);

    /// <summary>Those in which somebody took part.</summary>
    /// <param name="events">The events.</param>
    /// <param name="actor">Who, for example one of <c>Actors</c>.</param>
    /// <returns>The events.</returns>
    public static IEnumerable<Event> Involving(this IEnumerable<Event> events, Actor actor) =>
        events.Where(e => e.Involves(actor));

    /// <summary>Those that concern an agreement.</summary>
    /// <param name="events">The events.</param>
    /// <param name="instrument">Which, for example one of <c>Instruments</c>.</param>
    /// <returns>The events.</returns>
    public static IEnumerable<Event> Concerning(this IEnumerable<Event> events, Instrument instrument) =>
        events.Where(e => e.Concerns(instrument));

    /// <summary>Those of a kind.</summary>
    /// <param name="events">The events.</param>
    /// <param name="kind">One of PLOVER's types.</param>
    /// <returns>The events.</returns>
    public static IEnumerable<Event> OfKind(this IEnumerable<Event> events, EventKind kind) =>
        events.Where(e => e.Kind == kind);

    /// <summary>Those that more than one article tells.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The events.</returns>
    public static IEnumerable<Event> Corroborated(this IEnumerable<Event> events) => events.Where(e => e.IsCorroborated);
}
