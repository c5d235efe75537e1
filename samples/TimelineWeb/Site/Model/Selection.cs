using System;
using System.Collections.Generic;
using System.Linq;

namespace TimelineSite.Model;

/// <summary>What of a corpus a view shows.</summary>
internal sealed record Selection(IReadOnlyList<EventFact> Events, IReadOnlyList<AdviceFact> Advice, Fact? Open)
{
    /// <summary>Chooses. Kind, agreement and year narrow the events only: advice has none of them.</summary>
    public static Selection Of(Corpus corpus, View view) => new(
        corpus.Events.Where(e => Shows(view, e)).ToArray(),
        corpus.Advice.Where(r => Shows(view, r)).ToArray(),
        (Fact?)corpus.Events.FirstOrDefault(e => e.Id == view.Fact) ?? corpus.Advice.FirstOrDefault(r => r.Id == view.Fact));

    private static bool Shows(View view, EventFact e) =>
        (view.Actor is null || e.Actors.Any(actor => actor.Id == view.Actor))
        && (view.Agreement is null || e.Agreements.Any(agreement => agreement.Id == view.Agreement))
        && (view.Kind is null || string.Equals(e.Kind, view.Kind, StringComparison.OrdinalIgnoreCase))
        && (view.Year is null || e.Date.Period == view.Year)
        && (view.Article is null || e.Quotes.Any(quote => quote.Article.Id == view.Article))
        && HasAll(view.SearchWords, e.Actors.Concat(e.Agreements), e);

    private static bool Shows(View view, AdviceFact r) =>
        (view.Actor is null || r.Addressees.Any(actor => actor.Id == view.Actor))
        && (view.Article is null || r.Quote.Article.Id == view.Article)
        && HasAll(view.SearchWords, r.Addressees, r);

    private static bool HasAll(IReadOnlyList<string> words, IEnumerable<Name> names, Fact fact)
    {
        if (words.Count == 0)
            return true;
        string text = string.Join(
            '\n',
            names.SelectMany(name => new[] { name.Text, name.Long })
                .Concat(fact.Quotes.SelectMany(quote => new[] { quote.Text, quote.Article.Title }))
                .Append(fact.Headline));
        return words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
