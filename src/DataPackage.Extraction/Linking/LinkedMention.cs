using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>A mention with what is needed to compare it with others.</summary>
internal sealed class LinkedMention
{
    // A document's mentions stay the same objects until it changes, so an edit of one text prepares that text's mentions only.
    private static readonly LinkMemory<EventMention, LinkedMention> Known = new();

    private readonly HashSet<string> words;
    private readonly List<string> names;
    private readonly HashSet<string> nameWords;

    private LinkedMention(EventMention mention)
    {
        Mention = mention;
        Year = mention.Date.Earliest?.Year;
        FirstDay = mention.Date.Earliest is { } first ? Order(first) : long.MinValue;
        LastDay = mention.Date.Latest is { } last ? Order(last) : long.MaxValue;
        words = ContentWords.Of(mention.Summary.Text);
        words.ExceptWith(ContentWords.Of(mention.DateText.Text));
        names = ContentWords.NamesIn(mention.Summary.Text).Except(ContentWords.NamesIn("on " + mention.DateText.Text)).ToList();
        nameWords = new HashSet<string>(names.SelectMany(ContentWords.Of), StringComparer.Ordinal);
        nameWords.IntersectWith(words);
        Id = StableId.Of("e", mention.ArticleId, mention.Quote.Text, mention.DateText.Text, mention.Summary.Text);
        NameWords = MemberWords.OfClause(mention.Summary.Text, mention.DateText.Text);
    }

    public EventMention Mention { get; }

    /// <summary>The year its date begins in; null when nobody knows.</summary>
    public long? Year { get; }

    /// <summary>The first day its date can mean, as a number that orders days.</summary>
    public long FirstDay { get; }

    /// <summary>The last day its date can mean.</summary>
    public long LastDay { get; }

    /// <summary>The id of an event that is told best by this mention.</summary>
    public string Id { get; }

    /// <summary>The content words of its summary, by which <see cref="Similarity"/> compares; two that are alike share two at least.</summary>
    public IReadOnlyCollection<string> Words => words;

    /// <summary>The words of its summary for a member name.</summary>
    public IReadOnlyList<string> NameWords { get; }

    /// <summary>The mention with what is needed of it, computed once.</summary>
    public static LinkedMention Of(EventMention mention) => Known.Find(mention) ?? Known.Keep(mention, new LinkedMention(mention));

    /// <summary>Whether nothing speaks against the two being one event: dates, kind, factuality, actors and names.</summary>
    public bool Fits(LinkedMention other) =>
        !IsOfOneSentence(other)
        && DatesFit(Mention.Date, other.Mention.Date)
        && KindsFit(Mention.Kind, other.Mention.Kind)
        && FactualityFits(Mention.Factuality, other.Mention.Factuality)
        && ActorsFit(Mention.ActorIds, other.Mention.ActorIds)
        && (!NamesBeyond(other) || !other.NamesBeyond(this));

    /// <summary>
    /// Words shared for each plain word of the shorter summary, 0 when that is too little for dates this coarse.
    /// Who or where, which <see cref="Fits"/> compares, is not evidence that the same thing happened.
    /// </summary>
    public double Similarity(LinkedMention other)
    {
        int shared = words.Count(word => other.words.Contains(word) && !(nameWords.Contains(word) && other.nameWords.Contains(word)));
        int smaller = Math.Min(words.Count - nameWords.Count, other.words.Count - other.nameWords.Count);
        bool coarse = Mention.Date.Precision <= DatePrecision.Year || other.Mention.Date.Precision <= DatePrecision.Year;
        double similarity = smaller <= 0 ? 0 : (double)shared / smaller;
        bool enough = coarse ? shared >= 3 && similarity >= 0.5 : shared >= 2 && similarity >= 0.4;
        return enough ? similarity : 0;
    }

    private static long Order(CalendarDay day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    // What a sentence tells twice, of two dates, it tells of two events.
    private bool IsOfOneSentence(LinkedMention other) =>
        Mention.Quote.Span == other.Mention.Quote.Span && Mention.Date != other.Mention.Date
        && string.Equals(Mention.ArticleId, other.Mention.ArticleId, StringComparison.Ordinal);

    /// <summary>Whether this one names somebody or some place that the other does not.</summary>
    private bool NamesBeyond(LinkedMention other) => names.Any(name => !other.names.Any(known => AreForms(name, known)));

    // "Peru" and "Peruvian" are forms of one name.
    private static bool AreForms(string a, string b) =>
        a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);

    private static bool DatesFit(EdtfDate a, EdtfDate b) => a == b || a.Contains(b) || b.Contains(a);

    private static bool KindsFit(EventKind a, EventKind b) => a == b || a == EventKind.Other || b == EventKind.Other;

    // What one text announces, a later one may report.
    private static bool FactualityFits(Factuality a, Factuality b) =>
        a == b || (a is Factuality.Planned or Factuality.Occurred && b is Factuality.Planned or Factuality.Occurred);

    private static bool ActorsFit(EquatableArray<string> a, EquatableArray<string> b)
    {
        int shared = 0;
        for (int i = 0; i < a.Count; i++)
        {
            bool holds = false;
            for (int j = 0; !holds && j < b.Count; j++)
                holds = a[i] == b[j];
            shared += holds ? 1 : 0;
        }

        return shared * 2 >= Math.Min(a.Count, b.Count);
    }
}
