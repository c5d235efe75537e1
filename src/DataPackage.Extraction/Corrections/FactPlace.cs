using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Corrections;

/// <summary>Where a fact stands.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Date">The words that date it.</param>
internal sealed record FactPlace(TextSpan Sentence, TextSpan Words, TextSpan Date)
{
    /// <summary>
    /// The numbers of the facts that a quote points to. Where a sentence tells several, the words of one point to it: the
    /// same words, part of them, or words around them or around their date.
    /// </summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<FactPlace> facts, string text, string quote)
    {
        List<TextSpan> places = Places(text, quote);
        List<int> found = Enumerable.Range(0, facts.Count)
            .Where(i => places.Exists(place => facts[i].Sentence.Contains(place) || place.Contains(facts[i].Sentence)))
            .ToList();
        Narrow(found, i => places.Contains(facts[i].Words));
        Narrow(found, i => places.Exists(place => facts[i].Words.Contains(place)));
        Narrow(found, i => places.Exists(place => place.Contains(facts[i].Words)));
        Narrow(found, i => places.Exists(place => place.Contains(facts[i].Date)));
        return found;
    }

    /// <summary>Every place where a text has some words.</summary>
    public static List<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            places.Add(new TextSpan(at, words.Length));
        return places;
    }

    private static void Narrow(List<int> found, Predicate<int> fits)
    {
        if (found.Count > 1 && found.Exists(fits))
            found.RemoveAll(i => !fits(i));
    }
}
