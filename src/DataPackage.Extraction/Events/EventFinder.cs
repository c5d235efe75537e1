using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Finds the dated occurrences an article tells, clause by clause.</summary>
internal static class EventFinder
{
    /// <summary>The events in the order of the text.</summary>
    public static IReadOnlyList<EventMention> Find(AnnotatedArticle article)
    {
        var events = new List<EventMention>();
        foreach (Sentence sentence in article.Sentences)
        {
            IReadOnlyList<TemporalExpression> dates = article.Dates.Within(sentence.Span, date => date.Span);
            if (dates.Count == 0 || sentence.Passage.Role == PassageRole.Heading)
                continue;
            SentenceReading reading = SentenceReading.Read(sentence.Tokens, dates);
            if (PublicationNotice.Is(reading) || IsQuestion(sentence))
                continue;
            foreach (DatedTrigger found in Triggers(reading, article.Metadata.Published?.Value, sentence.Passage.Role == PassageRole.Caption))
                events.Add(EventWriter.Write(article, sentence, reading, found));
        }

        return events;
    }

    private static bool IsQuestion(Sentence sentence) => sentence.Tokens.Count > 0 && sentence.Tokens[sentence.Tokens.Count - 1].Is("?");

    /// <summary>The occurrences of one sentence: one a date, and of two dates for one word the finer.</summary>
    private static IEnumerable<DatedTrigger> Triggers(SentenceReading reading, EdtfDate? written, bool isCaption)
    {
        var found = new List<DatedTrigger>();
        foreach (DateWords date in reading.Dates)
        {
            if (DateUseReader.Read(reading, date) is not { } use || TriggerFinder.Find(reading, use, written, isCaption) is not { } trigger)
                continue;
            var dated = new DatedTrigger(trigger, use);
            int rival = found.FindIndex(other => other.Date == dated.Date
                || (other.Trigger.Word == trigger.Word && (other.Date.Contains(dated.Date) || dated.Date.Contains(other.Date))));
            if (rival < 0)
                found.Add(dated);
            else if (found[rival].Date != dated.Date && found[rival].Date.Contains(dated.Date))
                found[rival] = dated;
        }

        return found;
    }
}
