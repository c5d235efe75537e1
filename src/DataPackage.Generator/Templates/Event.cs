using System;
using System.Runtime.CompilerServices;

namespace DataPackage.Generator.Templates;

/// <summary>A specific occurrence, past or scheduled, with every telling of it in the texts.</summary>
/// <remarks>A view on the data: it copies nothing until asked. Its default value is no event (<see cref="IsNone"/>).</remarks>
public readonly partial record struct Event : IFact<Event>, IComparable<Event>
{
    private readonly int number;

    internal Event(int row) => number = row + 1;

    /// <summary>Whether this is the default value, which stands for no event.</summary>
    public bool IsNone => number == 0;

    /// <summary>Stable id.</summary>
    public string Id => Row.Words(Words, EventColumns.Id);

    /// <summary>Its member name in <c>Events</c>.</summary>
    public string Name => Row.Words(Words, EventColumns.Name);

    /// <summary>When, as finely as any of the texts says it; each mention keeps its own date.</summary>
    public EdtfDate Date => EdtfDate.Parse(Row.Words(Words, EventColumns.Date));

    /// <summary>What kind of political interaction it is, by PLOVER's types.</summary>
    public EventKind Kind => (EventKind)EventRow.Of(Index).Kind;

    /// <summary>Whether it happened, was planned, was cancelled, or is only supposed.</summary>
    public Factuality Factuality => (Factuality)EventRow.Of(Index).Factuality;

    /// <summary>What happened, cut from the text and never rewritten.</summary>
    public string Summary => Row.Words(Words, EventColumns.Summary);

    /// <summary>Where, in the text's words, or null.</summary>
    public string? Place => Row.Text(Words, EventColumns.Place);

    /// <summary>Who took part.</summary>
    public FactList<Actor> Actors => FactList<Actor>.OfIndex(EventRow.Of(Index).Lists);

    /// <summary>The agreements concerned.</summary>
    public FactList<Instrument> Instruments => FactList<Instrument>.OfIndex(FactData.Behind(EventRow.Of(Index).Lists));

    /// <summary>Every telling of it, at least one; the best dated first.</summary>
    public FactList<Mention> Mentions => Row.List<Mention>(EventColumns.Mentions);

    /// <summary>Where the first mention comes from: the text itself, or the owner of the corpus, and why.</summary>
    public Origin Origin => Mentions[0].Origin;

    /// <summary>The sentence of the first mention, verbatim.</summary>
    public string Quote => Mentions[0].Quote;

    /// <summary>Where the first mention stands.</summary>
    public Location Location => Mentions[0].Location;

    /// <summary>Whether more than one article tells it.</summary>
    public bool IsCorroborated
    {
        get
        {
            FactList<Mention> mentions = Mentions;
            for (int i = 1; i < mentions.Length; i++)
            {
                if (mentions[i].Article != mentions[0].Article)
                    return true;
            }

            return false;
        }
    }

    private int Index
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)(number - 1) < FactData.EventCount ? number - 1 : throw Row.NoFact(nameof(Event));
    }

    private Row Row => FactData.Of(EventRow.Of(Index).Document, ArticleColumns.FirstEvent, EventRow.Of(Index).Row, EventColumns.Count);

    private string Words => FactData.WordsOf(EventRow.Of(Index).Document);

    /// <summary>Whether it may fall into a year.</summary>
    /// <param name="year">The year, for example 2012.</param>
    /// <returns>False also when the texts do not give its year.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsIn(int year) => FallsIntoYear(Days.StartOf(year));

    /// <summary>Whether somebody took part.</summary>
    /// <param name="actor">Who, for example one of <c>Actors</c>.</param>
    /// <returns>Whether it is among <see cref="Actors"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Involves(Actor actor) => FactData.Holds(EventRow.Of(Index).Lists, actor.Index);

    /// <summary>Whether it concerns an agreement.</summary>
    /// <param name="instrument">Which, for example one of <c>Instruments</c>.</param>
    /// <returns>Whether it is among <see cref="Instruments"/>.</returns>
    public bool Concerns(Instrument instrument) => FactData.Holds(FactData.Behind(EventRow.Of(Index).Lists), instrument.Index);

    /// <summary>Orders by date; events whose year the texts do not give come last.</summary>
    /// <param name="other">The other event.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(Event other)
    {
        if (IsNone || other.IsNone)
            return number.CompareTo(other.number);
        int byStart = EventRow.Of(Index).First.CompareTo(EventRow.Of(other.Index).First);
        if (byStart != 0)
            return byStart;
        int byEnd = EventRow.Of(Index).Last.CompareTo(EventRow.Of(other.Index).Last);
        return byEnd != 0 ? byEnd : number.CompareTo(other.number);
    }

    /// <summary>Takes it apart.</summary>
    /// <param name="date">When.</param>
    /// <param name="summary">What happened.</param>
    public void Deconstruct(out EdtfDate date, out string summary)
    {
        date = Date;
        summary = Summary;
    }

    /// <summary>Date and summary.</summary>
    /// <returns>For example "2012-06  the two governments put off the signing".</returns>
    public override string ToString() => IsNone ? "(no event)" : Date + "  " + Summary;

    Event IFact<Event>.At(int document, int row) => new(row);

    /// <summary>Whether it may fall into a year, told by its start as <see cref="Days"/> numbers it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool FallsIntoYear(int start) => FallsInto(start + Days.FirstDay, start + Days.LastDay);

    /// <summary>Whether it may fall between two days, numbered as <see cref="Days"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool FallsInto(int first, int last)
    {
        int index = Index;
        return EventRow.Of(index).First <= last && EventRow.Of(index).Last >= first;
    }
}
