using System.Collections.Generic;
using System.Linq;
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
        DatedTrigger? before = null;
        bool? hasTimeline = null;
        var headings = new DatedHeading(article);
        foreach (Sentence sentence in article.Sentences)
        {
            DatedTrigger? last = before;
            before = null;
            IReadOnlyList<TemporalExpression> dates = article.Dates.Within(sentence.Span, date => date.Span);
            TemporalExpression? heading = headings.Next(sentence);
            if ((dates.Count == 0 && heading is null) || sentence.Passage.Role == PassageRole.Heading)
                continue;
            SentenceReading reading = SentenceReading.Read(sentence.Tokens, dates);
            if (PublicationNotice.Is(reading) || IsQuestion(sentence))
                continue;
            List<DatedTrigger> found = Triggers(reading, article.Metadata.Written, heading is not null || sentence.Passage.Role == PassageRole.Caption);
            if (Timeline.BodyOf(reading) is > 0 and var body && (hasTimeline ??= Timeline.IsIn(article)) && Timeline.Read(reading, body, article.Metadata.Written) is { } entry)
                found.Insert(0, entry);
            if (found.Count == 0 && heading is not null && Timeline.ReadBelow(reading, heading, article.Metadata.Written) is { } below)
                found.Add(below);
            found.AddRange(Anniversary.Find(reading));
            if (AvertingAct.Find(reading, found, last) is { } act)
                found.Add(act);
            events.AddRange(found.Select(dated => EventWriter.Write(article, sentence, reading, dated)));
            before = found.LastOrDefault(dated => dated.Trigger.Factuality == Factuality.Occurred);
        }

        return events;
    }

    /// <summary>"until 1961, when the mill closed": the clause behind a date that places nothing else.</summary>
    private static void AddWhen(SentenceReading reading, DateWords date, EdtfDate? written, bool isCaption, List<DatedTrigger> found)
    {
        if (DateUseReader.OfWhen(reading, date) is { } use)
            found.AddRange(TriggerFinder.Find(reading, use, written, isCaption).Select(trigger => new DatedTrigger(trigger, use)));
    }

    private static bool IsQuestion(Sentence sentence) => sentence.Tokens.Count > 0 && sentence.Tokens[sentence.Tokens.Count - 1].Is("?");

    /// <summary>The occurrences of one sentence: one a date, and of two dates for one word the finer.</summary>
    private static List<DatedTrigger> Triggers(SentenceReading reading, EdtfDate? written, bool isCaption)
    {
        var found = new List<DatedTrigger>();
        foreach (DateWords date in reading.Dates)
        {
            int told = found.Count;
            if (DateUseReader.Read(reading, date) is not { } use)
            {
                AddWhen(reading, date, written, isCaption, found);
                continue;
            }

            // "The lock was damaged on 1 May, and police seized the barge the same evening": of one day, but another clause tells it.
            bool isTold = found.Exists(other => other.Date == date.Expression.Date);
            if (!isTold && told > 0 && Lasting.Read(reading, use, found[told - 1]) is { } lasting)
            {
                found[told - 1] = lasting;
                continue;
            }

            foreach (Trigger trigger in TriggerFinder.Find(reading, use, written, isCaption))
            {
                if (isTold && (trigger.Group is null || use.Date.Expression.Date!.Value.Precision < DatePrecision.Day || found.Exists(other => other.Trigger.Clause == trigger.Clause)))
                    continue;
                var dated = new DatedTrigger(trigger, use);
                int rival = found.FindIndex(other => other.Trigger.Word == trigger.Word
                    && (other.Date.Contains(dated.Date) || dated.Date.Contains(other.Date)));
                if (rival < 0)
                    found.Add(dated);
                else if (found[rival].Date.Contains(dated.Date))
                    found[rival] = dated;
            }

            if (isTold)
                continue;
            if (found.Count == told && told > 0 && Ellipsis.Read(reading, use, found[told - 1]) is { } again)
                found.Add(again);
            if (found.Count == told)
                AddWhen(reading, date, written, isCaption, found);
        }

        return found;
    }
}
