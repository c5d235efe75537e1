using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Writes down one telling of an event: quote, date, kind, actors, place, all cut from its sentence.</summary>
internal static class EventWriter
{
    /// <summary>The telling of the event that a trigger and its date make.</summary>
    public static EventMention Write(AnnotatedArticle article, Sentence sentence, SentenceReading reading, DatedTrigger found)
    {
        (int first, int end) = EventSummary.Cut(reading, found);
        TextSpan summary = Span(reading, first, end);
        // Who is spoken of does not act: "…, said the minister".
        TextSpan acting = EventSummary.IsTail(reading, found.Trigger) ? Span(reading, reading.Clauses[found.Trigger.Clause].First, end) : summary;
        TextSpan? where = EventPlace.Find(reading, first, end) is { } place ? Span(reading, place.First, place.End) : null;
        TemporalExpression date = found.Use.Date.Expression;
        Passage Cut(TextSpan span) => article.Article.Layout.Lines.Passage(span);

        return new EventMention(
            article.Id,
            Cut(sentence.Span),
            found.Date,
            date.Basis == DateBasis.Explicit ? Provenance.Stated : Provenance.Derived,
            Cut(date.Span),
            EventKindReader.KindOf(reading, found.Trigger),
            found.Trigger.Factuality,
            Cut(summary),
            Participants.Of(article.Names, reading, found.Trigger, acting, where).ToEquatableArray(),
            article.Names.InstrumentMentions.Within(summary, mention => mention.Span)
                .Select(mention => mention.InstrumentId).Distinct().ToEquatableArray(),
            where?.In(article.Article.Layout.Text));
    }

    private static TextSpan Span(SentenceReading reading, int first, int end) =>
        TextSpan.FromBounds(reading.Tokens[first].Start, reading.Tokens[end - 1].End);
}
