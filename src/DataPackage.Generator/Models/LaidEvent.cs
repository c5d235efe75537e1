using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;

namespace DataPackage.Generator.Models;

/// <summary>What the tables and the catalogue hold of an event, remembered as long as the event stays and the numbering does.</summary>
internal sealed class LaidEvent
{
    private static readonly ConditionalWeakTable<Event, LaidEvent> Known = new();

    private readonly Numbering numbering;
    private readonly Event e;
    private readonly List<EventMention> mentions = new();
    private ToldEvent? told;
    private EventMember? member;

    private LaidEvent(Event e, Numbering numbering)
    {
        this.e = e;
        this.numbering = numbering;
        Actors = Numbering.Numbers(e.ActorIds, numbering.Actors);
        Instruments = Numbering.Numbers(e.InstrumentIds, numbering.Instruments);
        Row = EventIndex.RowOf(e);
        Lists = EventIndex.ListsOf(Actors, Instruments);
        for (int i = 0; i < e.Mentions.Count; i++)
        {
            if (!numbering.Documents.TryGetValue(e.Mentions[i].ArticleId, out int document))
                continue;
            mentions.Add(e.Mentions[i]);
            Documents.Add(document);
        }
    }

    /// <summary>For each telling the number of its document, the best first; none for an event of no known article.</summary>
    public List<int> Documents { get; } = new();

    /// <summary>The numbers of its actors.</summary>
    public int[] Actors { get; }

    /// <summary>The numbers of its instruments.</summary>
    public int[] Instruments { get; }

    /// <summary>What the index holds of the event itself.</summary>
    public EventIndexRow Row { get; }

    /// <summary>The lists of its actors and instruments, as the index holds them.</summary>
    public string Lists { get; }

    /// <summary>The layout of an event.</summary>
    public static LaidEvent Of(Event e, Numbering numbering)
    {
        if (Known.TryGetValue(e, out LaidEvent? known) && ReferenceEquals(known.numbering, numbering))
            return known;
        Known.Remove(e);
        return Known.GetValue(e, key => new LaidEvent(key, numbering));
    }

    /// <summary>The event with a row for each telling; the same object as long as these are.</summary>
    public ToldEvent Tell(DocumentRows<EventMention> rows)
    {
        ToldEvent? last = told;
        RowPlace[]? places = last is null ? new RowPlace[mentions.Count] : null;
        for (int i = 0; i < mentions.Count; i++)
        {
            RowPlace place = rows.Add(Documents[i], mentions[i]);
            if (places is null && last!.Mentions[i] != place)
                places = last.Mentions.ToArray();
            if (places is not null)
                places[i] = place;
        }

        return places is null ? last! : told = new ToldEvent(e, places.ToEquatableArray());
    }

    /// <summary>The named member.</summary>
    /// <param name="position">Its place among the events of the document that tells it best.</param>
    public EventMember Name(int position)
    {
        EventMember? last = member;
        return last is not null && last.Position == position
            ? last
            : member = new EventMember(Documents[0], position, e.Group, e.Name, e.Id, e.Date, e.Factuality, e.Summary, last?.Mentions ?? Tellings());
    }

    private EquatableArray<(Telling Quote, EdtfDate Date)> Tellings()
    {
        var tellings = new (Telling, EdtfDate)[mentions.Count];
        for (int i = 0; i < tellings.Length; i++)
            tellings[i] = (numbering.PlaceOf(Documents[i]).Tell(mentions[i].Quote), mentions[i].Date);
        return tellings.ToEquatableArray();
    }
}
