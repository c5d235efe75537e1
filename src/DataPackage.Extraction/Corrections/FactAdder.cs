using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Events;
using DataPackage.Extraction.Names;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Corrections;

/// <summary>Makes facts of quotes that the owner says tell one.</summary>
internal static class FactAdder
{
    /// <summary>The event, or null with a finding why not.</summary>
    public static EventMention? Event(AnnotatedArticle article, string text, AddEventCorrection add, ICollection<Finding> findings)
    {
        TextSpan quote = QuoteIn(article, text, add.Quote);
        if (Part(text, quote, add.Event.Summary, "summary", add, findings) is not { } summary
            || Part(text, quote, add.Event.DateText, "dateText", add, findings) is not { } given)
            return null;
        TemporalExpression[] dates = article.Dates.Where(date => given.Contains(date.Span)).ToArray();
        EdtfDate? date = add.Event.Date ?? (dates.Length == 1 ? dates[0].Date : null);
        if (date is null or { IsNone: true })
        {
            findings.Add(CorrectionFindings.NoDate(add));
            return null;
        }

        if (Ids(article, add.Event.Actors, add, findings) is not { } actors)
            return null;
        LineMap lines = article.Article.Layout.Lines;
        TextSpan dateText = add.Event.DateText is not null ? given : dates.Length == 1 ? dates[0].Span : new TextSpan(quote.Start, 0);
        return new EventMention(
            article.Id,
            lines.Passage(quote),
            date.Value,
            Provenance.Supplied,
            lines.Passage(dateText),
            add.Event.Kind ?? KindOf(article, summary),
            add.Event.Factuality ?? Factuality.Occurred,
            lines.Passage(summary),
            add.Event.Actors is null ? Named(article, summary) : actors,
            article.Names.InstrumentMentions
                .Where(mention => summary.Contains(mention.Span)).Select(mention => mention.InstrumentId).Distinct().ToEquatableArray(),
            add.Event.Place)
        {
            Origin = new Attribution(Provenance.Supplied, add.Reason),
        };
    }

    /// <summary>The advice, or null with a finding why not.</summary>
    public static Recommendation? Recommendation(
        AnnotatedArticle article, string text, AddRecommendationCorrection add, IReadOnlyList<Recommendation> others, ICollection<Finding> findings)
    {
        TextSpan quote = QuoteIn(article, text, add.Quote);
        if (Part(text, quote, add.Recommendation.Action, "action", add, findings) is not { } action
            || Ids(article, add.Recommendation.Addressees, add, findings) is not { } addressees)
            return null;
        LineMap lines = article.Article.Layout.Lines;
        return new Recommendation(
            string.Empty,
            string.Empty,
            article.Id,
            others.Count(other => other.Quote.Span.Start < quote.Start) + 1,
            add.Recommendation.Addressees is null ? Named(article, TextSpan.FromBounds(quote.Start, action.Start)) : addressees,
            lines.Passage(action),
            add.Recommendation.Modality ?? "should",
            add.Recommendation.Strength ?? Strength.Medium,
            lines.Passage(quote))
        {
            Origin = new Attribution(Provenance.Supplied, add.Reason),
        };
    }

    /// <summary>Where the quote stands: in a sentence of the article rather than in a menu that repeats it.</summary>
    private static TextSpan QuoteIn(AnnotatedArticle article, string text, string quote)
    {
        List<TextSpan> places = FactPlace.Places(text, quote);
        return places
            .Where(place => article.Sentences.Any(sentence => sentence.Span.Contains(place) || place.Contains(sentence.Span)))
            .Concat(places)
            .First();
    }

    /// <summary>Words within the quote; all of it when none are given, null with a finding when it does not hold them.</summary>
    private static TextSpan? Part(string text, TextSpan quote, string? words, string name, Correction add, ICollection<Finding> findings)
    {
        if (words is null)
            return quote;
        int start = text.IndexOf(words, quote.Start, quote.Length, StringComparison.Ordinal);
        if (start >= 0)
            return new TextSpan(start, words.Length);
        findings.Add(CorrectionFindings.NotInQuote(add, name, words));
        return null;
    }

    private static EquatableArray<string>? Ids(
        AnnotatedArticle article, EquatableArray<string>? labels, Correction add, ICollection<Finding> findings)
    {
        var ids = new List<string>();
        foreach (string label in labels ?? default)
        {
            Actor? actor = article.Names.Actors.FirstOrDefault(a => a.Id == label || a.Label == label || a.Aliases.Contains(label));
            if (actor is null)
            {
                findings.Add(CorrectionFindings.NoActor(add, label, Suggestion.For(label, article.Names.Actors.Select(a => a.Label).ToArray())));
                return null;
            }

            ids.Add(actor.Id);
        }

        return ids.ToEquatableArray();
    }

    private static EquatableArray<string> Named(AnnotatedArticle article, TextSpan span) => article.Names.Mentions
        .Where(mention => span.Contains(mention.Span) && mention.Form != NameForm.Adjective)
        .Select(mention => mention.ActorId)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    private static EventKind KindOf(AnnotatedArticle article, TextSpan summary)
    {
        Token[] tokens = article.Sentences
            .SelectMany(sentence => sentence.Tokens)
            .Where(token => summary.Contains(new TextSpan(token.Start, token.Length)))
            .ToArray();
        return EventKindReader.Kinds(tokens).FirstOrDefault();
    }
}
