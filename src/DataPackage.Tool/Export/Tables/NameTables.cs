using System.Collections.Generic;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Export.Tables;

/// <summary>Who and what the facts name.</summary>
internal static class NameTables
{
    public static IEnumerable<FactTable> Of(FactsDocument facts) => [Actors(facts.Actors), Aliases(facts.Actors), Instruments(facts.Instruments)];

    private static FactTable Actors(IEnumerable<ActorJson> actors) => FactTable.Of(
        "actors",
        "Everybody that facts name, one row for all names of one",
        actors,
        [
            .. Columns<ActorJson>.Named("Stable id", actor => actor.Id, actor => actor.MemberOf()),
            Columns<ActorJson>.Text("label", "Name to show", actor => actor.Label),
            Columns<ActorJson>.Text("kind", "country, person, organization, group or place", actor => actor.Kind),
            Columns<ActorJson>.Maybe("iso", "ISO 3166-1 alpha-3 code of a country", actor => actor.Iso),
        ]);

    private static FactTable Aliases(IEnumerable<ActorJson> actors) => FactTable.Of(
        "actor_aliases",
        "Other names the texts use for an actor",
        ItemRow<string>.Of(actors, actor => actor.Id, actor => actor.Aliases),
        [
            .. ItemRow<string>.Key("actors", "actor", "Actor"),
            Columns<ItemRow<string>>.Text("alias", "Verbatim", row => row.Item),
        ]);

    private static FactTable Instruments(IEnumerable<InstrumentJson> instruments) => FactTable.Of(
        "instruments",
        "Treaties, agreements and laws that facts name",
        instruments,
        [
            .. Columns<InstrumentJson>.Named("Stable id", instrument => instrument.Id, instrument => instrument.MemberOf()),
            Columns<InstrumentJson>.Maybe("short", "Short form", instrument => instrument.Short),
            Columns<InstrumentJson>.Maybe("long", "Long form", instrument => instrument.Long),
        ]);
}
