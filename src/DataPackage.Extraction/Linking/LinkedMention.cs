using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>A mention with what is needed to compare it with others.</summary>
internal sealed class LinkedMention
{
    private readonly HashSet<string> words;
    private readonly List<string> names;

    public LinkedMention(EventMention mention)
    {
        Mention = mention;
        words = ContentWords.Of(mention.Summary.Text);
        words.ExceptWith(ContentWords.Of(mention.DateText.Text));
        names = ContentWords.NamesIn(mention.Summary.Text).Except(ContentWords.NamesIn("on " + mention.DateText.Text)).ToList();
    }

    public EventMention Mention { get; }

    /// <summary>Whether nothing speaks against the two being one event: dates, kind, factuality, actors and names.</summary>
    public bool Fits(LinkedMention other) =>
        DatesFit(Mention.Date, other.Mention.Date)
        && KindsFit(Mention.Kind, other.Mention.Kind)
        && FactualityFits(Mention.Factuality, other.Mention.Factuality)
        && ActorsFit(Mention.ActorIds, other.Mention.ActorIds)
        && (!NamesBeyond(other) || !other.NamesBeyond(this));

    /// <summary>Share of the shorter summary's words found in the other, 0 when that is too little for dates this coarse.</summary>
    public double Similarity(LinkedMention other)
    {
        int shared = words.Count(other.words.Contains);
        int smaller = Math.Min(words.Count, other.words.Count);
        bool coarse = Mention.Date.Precision <= DatePrecision.Year || other.Mention.Date.Precision <= DatePrecision.Year;
        double similarity = smaller == 0 ? 0 : (double)shared / smaller;
        bool enough = coarse ? shared >= 3 && similarity >= 0.5 : shared >= 2 && similarity >= 0.4;
        return enough ? similarity : 0;
    }

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

    private static bool ActorsFit(EquatableArray<string> a, EquatableArray<string> b) =>
        a.Count == 0 || b.Count == 0 || a.Intersect(b).Count() * 2 >= Math.Min(a.Count, b.Count);
}
