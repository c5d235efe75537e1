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
        Columns<EventJson>.Key("id", "Stable id", e => e.Id),
        Columns<EventJson>.Text("member", "Member of the generated API", e => e.MemberOf()),
        Columns<EventJson>.Text("date", "EDTF date (ISO 8601-2), the finest of the mentions", e => e.Date),
        Columns<EventJson>.Earliest("earliest", e => e.Date),
        Columns<EventJson>.Latest("latest", e => e.Date),
        Columns<EventJson>.Text("kind", "PLOVER event type, or other", e => e.Kind),
        Columns<EventJson>.Text("factuality", "occurred, planned, cancelled or hypothetical", e => e.Factuality),
        Columns<EventJson>.Text("summary", "The clause that tells it, verbatim", e => e.Summary),
        Columns<EventJson>.Maybe("place", "Where, in the text's words", e => e.Place));

    private static FactTable Mentions(IEnumerable<EventJson> events) => FactTable.Of(
        "mentions",
        "One row for each telling of an event, with its quote",
        ItemRow<MentionJson>.Of(events, e => e.Id, e => e.Mentions),
        Columns<ItemRow<MentionJson>>.KeyOf("events", "event", "Event", row => row.Owner),
        Columns<ItemRow<MentionJson>>.Position(row => row.Position),
        Columns<ItemRow<MentionJson>>.Reference("articles", "article", "Article", row => row.Item.Article),
        Columns<ItemRow<MentionJson>>.Text("quote", "The sentence, verbatim", row => row.Item.Quote),
        Columns<ItemRow<MentionJson>>.Number("start", "Offset of the quote in the file's text, UTF-16 code units", row => row.Item.Start),
        Columns<ItemRow<MentionJson>>.Number("length", "Length of the quote in UTF-16 code units", row => row.Item.Length),
        Columns<ItemRow<MentionJson>>.Number("code_point_start", "Offset of the quote in code points", row => row.Item.CodePointStart),
        Columns<ItemRow<MentionJson>>.Number("line", "Line, from 1", row => row.Item.Line),
        Columns<ItemRow<MentionJson>>.Number("column", "Column, from 1", row => row.Item.Column),
        Columns<ItemRow<MentionJson>>.Text("date_text", "The words that give the date, verbatim", row => row.Item.DateText),
        Columns<ItemRow<MentionJson>>.Text("date", "EDTF date, as this text gives it", row => row.Item.Date),
        Columns<ItemRow<MentionJson>>.Text("date_provenance", "stated, derived or supplied", row => row.Item.DateProvenance));

    private static FactTable Actors(IEnumerable<EventJson> events) => FactTable.Of(
        "event_actors",
        "Who took part in an event",
        ItemRow<string>.Of(events, e => e.Id, e => e.ActorIds),
        Columns<ItemRow<string>>.KeyOf("events", "event", "Event", row => row.Owner),
        Columns<ItemRow<string>>.Position(row => row.Position),
        Columns<ItemRow<string>>.Reference("actors", "actor", "Actor", row => row.Item));

    private static FactTable Instruments(IEnumerable<EventJson> events) => FactTable.Of(
        "event_instruments",
        "Agreements an event is about",
        ItemRow<string>.Of(events, e => e.Id, e => e.InstrumentIds),
        Columns<ItemRow<string>>.KeyOf("events", "event", "Event", row => row.Owner),
        Columns<ItemRow<string>>.Position(row => row.Position),
        Columns<ItemRow<string>>.Reference("instruments", "instrument", "Instrument", row => row.Item));
}
