using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Events;

namespace DataPackage.Extraction.Linking;

/// <summary>The events of a corpus, year by year: a year whose mentions stayed is neither linked nor described nor named again.</summary>
internal static class CorpusEvents
{
    private static readonly ListMemory<LinkedMention, Year> Years = new();
    private static readonly ListMemory<EventMention, Event> Described = new();
    private static readonly LinkMemory<Event, Source> Sources = new();

    /// <summary>Events by date, named by their summaries.</summary>
    public static List<Event> Of(IEnumerable<LinkedMention> mentions, ActorLinks actors, PublishedNames published)
    {
        List<Year> years = EventLinker.Comparable(mentions).Select(year => Years.Of(year, Describe)).ToList();
        List<Event> events = years.OrderBy(year => year.ByDate[0].Date).SelectMany(year => year.ByDate).ToList();
        if (!published.IsEmpty || HasRepeatedIds(years))
            events = CorpusNames.Apart(years.SelectMany(year => year.InOrder).OrderBy(e => e.Mentions[0].Quote.Span.Start), e => e.Id, (e, id) => e with { Id = id }).Select(published.Keep).ToList();
        return MemberNames.Assign(Sort(events), e => SourceOf(e, actors), (e, name) => e with { Name = name });
    }

    private static Year Describe(IReadOnlyList<LinkedMention> mentions)
    {
        Event[] events = EventLinker.Link(mentions).Select(group => Described.Of(group, CorpusNames.Describe)).ToArray();
        return new Year(events, Sort(events).ToArray());
    }

    private static IEnumerable<Event> Sort(IReadOnlyList<Event> events)
    {
        for (int i = 1; i < events.Count; i++)
        {
            if (IsBefore(events[i], events[i - 1]))
                return events.OrderBy(e => e.Date).ThenBy(e => e.Id, StringComparer.Ordinal);
        }

        return events;
    }

    private static bool IsBefore(Event one, Event other)
    {
        int order = one.Date.CompareTo(other.Date);
        return order < 0 || (order == 0 && string.CompareOrdinal(one.Id, other.Id) < 0);
    }

    private static bool HasRepeatedIds(IReadOnlyList<Year> years)
    {
        var seen = new Dictionary<long, bool>(years.Sum(year => year.IdNumbers.Length));
        foreach (Year year in years)
        {
            foreach (long id in year.IdNumbers)
            {
                if (seen.ContainsKey(id))
                    return true;
                seen.Add(id, true);
            }
        }

        return false;
    }

    /// <summary>The words of the summary; a verb without its subject ("agreed to …") is told who is meant, which other texts decide too.</summary>
    private static NameSource SourceOf(Event e, ActorLinks actors)
    {
        Source? known = Sources.Find(e);
        bool lacksSubject = known is null ? LacksSubject(e.Mentions[0]) : known.Subject is not null;
        string? subject = lacksSubject ? actors.Subject(e.Mentions[0].ActorIds) : null;
        if (known is not null && known.Subject == subject)
            return known.Name;

        IReadOnlyList<string> words = LinkedMention.Of(e.Mentions[0]).NameWords;
        var source = new NameSource(e.Group, subject is null ? words : MemberWords.OfLabel(subject).Concat(words).ToList(), e.Id)
        {
            Kept = e.Mentions.Select(mention => mention.GivenName).FirstOrDefault(name => name is not null) ?? (e.Name.Length > 0 ? e.Name : null),
        };
        return Sources.Keep(e, new Source(subject, source)).Name;
    }

    private static bool LacksSubject(EventMention mention)
    {
        IReadOnlyList<string> words = LinkedMention.Of(mention).NameWords;
        string first = words.Count > 0 ? words[0].ToLowerInvariant() : string.Empty;
        return mention.Summary.Text.StartsWith(first, StringComparison.Ordinal) && VerbLexicon.Past(first) is not null;
    }

    /// <summary>The events whose dates begin in one year.</summary>
    private sealed class Year
    {
        public Year(Event[] inOrder, Event[] byDate)
        {
            InOrder = inOrder;
            ByDate = byDate;
            IdNumbers = Array.ConvertAll(byDate, e => StableId.NumberOf(e.Id));
        }

        /// <summary>In the order in which their mentions came.</summary>
        public Event[] InOrder { get; }

        public Event[] ByDate { get; }

        /// <summary>Their ids as numbers, which are compared faster.</summary>
        public long[] IdNumbers { get; }
    }

    private sealed class Source
    {
        public Source(string? subject, NameSource name)
        {
            Subject = subject;
            Name = name;
        }

        public string? Subject { get; }

        public NameSource Name { get; }
    }
}
