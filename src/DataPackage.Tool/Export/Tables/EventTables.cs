using System.Collections.Generic;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Events, their tellings and who took part.</summary>
internal static class EventTables
{
    public static IEnumerable<FactTable> Of(IReadOnlyList<EventJson> events) => [Events(events), Mentions(events), Actors(events), Instruments(events)];

    private static FactTable Events(IEnumerable<EventJson> events) => FactTable.Of(
        "events",
        "One row for each occurrence, however many texts tell it",
        events,
        [
            .. Columns<EventJson>.Named("Stable id", e => e.Id, e => e.MemberOf()),
            Columns<EventJson>.Text("date", "EDTF date (ISO 8601-2), the finest of the mentions", e => e.Date),
            Columns<EventJson>.Earliest("earliest", e => e.Date),
            Columns<EventJson>.Latest("latest", e => e.Date),
            Columns<EventJson>.Text("kind", "PLOVER event type, or other", e => e.Kind),
            Columns<EventJson>.Text("factuality", "occurred, planned, cancelled or hypothetical", e => e.Factuality),
            Columns<EventJson>.Text("summary", "The clause that tells it, verbatim", e => e.Summary),
            Columns<EventJson>.Maybe("place", "Where, in the text's words", e => e.Place),
        ]);

    private static FactTable Mentions(IEnumerable<EventJson> events) => FactTable.Of(
        "mentions",
        "One row for each telling of an event, with its quote",
        ItemRow<MentionJson>.Of(events, e => e.Id, e => e.Mentions),
        [
            .. ItemRow<MentionJson>.Key("events", "event", "Event"),
            .. Columns<ItemRow<MentionJson>>.Quoted(row => row.Item),
            Columns<ItemRow<MentionJson>>.Text("date_text", "The words that give the date, verbatim", row => row.Item.DateText),
            Columns<ItemRow<MentionJson>>.Text("date", "EDTF date, as this text gives it", row => row.Item.Date),
            Columns<ItemRow<MentionJson>>.Text("date_provenance", "stated, derived or supplied", row => row.Item.DateProvenance),
        ]);

    private static FactTable Actors(IEnumerable<EventJson> events) => FactTable.Of(
        "event_actors",
        "Who took part in an event",
        ItemRow<string>.Of(events, e => e.Id, e => e.ActorIds),
        [
            .. ItemRow<string>.Key("events", "event", "Event"),
            Columns<ItemRow<string>>.Reference("actors", "actor", "Actor", row => row.Item),
        ]);

    private static FactTable Instruments(IEnumerable<EventJson> events) => FactTable.Of(
        "event_instruments",
        "Agreements an event is about",
        ItemRow<string>.Of(events, e => e.Id, e => e.InstrumentIds),
        [
            .. ItemRow<string>.Key("events", "event", "Event"),
            Columns<ItemRow<string>>.Reference("instruments", "instrument", "Instrument", row => row.Item),
        ]);
}
