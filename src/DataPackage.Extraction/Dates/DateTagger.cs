using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Resolution;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Dates;

/// <summary>Finds the words that speak of time and gives them their values (TIMEX3 of TimeML 1.2.1, and EDTF).</summary>
internal static class DateTagger
{
    /// <summary>Tags the sentences of one article, in order; earlier sentences give later ones their context. Ranges are one expression.</summary>
    /// <param name="sentences">Headings, captions and body of an article in reading order.</param>
    /// <param name="documentDate">When the article was published, or null when nobody knows.</param>
    public static IReadOnlyList<TemporalExpression> Tag(IReadOnlyList<Sentence> sentences, EdtfDate? documentDate) =>
        DateRanges.Merge(Resolve(Read(sentences), documentDate));

    /// <summary>Tags a plain text whose paragraphs are its lines. The ends of a range are kept apart, as TIMEX3 has them.</summary>
    public static IReadOnlyList<TemporalExpression> TagText(string reading, EdtfDate? documentDate)
    {
        var expressions = new List<TemporalExpression>();
        foreach (ResolvedTime time in Resolve(Read(PlainText.Sentences(reading)), documentDate))
            expressions.Add(time.ToExpression());
        return expressions;
    }

    /// <summary>The sentences that speak of time, with what they say.</summary>
    private static List<TimedSentence> Read(IReadOnlyList<Sentence> sentences)
    {
        List<(Sentence Sentence, TimeText Text, int Section)> signals = Signals(sentences);
        bool daysFirst = SlashOrder.IsDayFirst(signals.Select(signal => signal.Text));
        var timed = new List<TimedSentence>();
        foreach ((Sentence sentence, TimeText text, int section) in signals)
        {
            text.IsDayFirst = daysFirst;
            IReadOnlyList<TimeMention> mentions = TimeGrammar.Read(text);
            if (mentions.Count > 0)
                timed.Add(new TimedSentence(text, mentions, sentence.PassageIndex, section));
        }

        return timed;
    }

    /// <summary>The sentences that hold a word or number of time, each with the index of the heading above it.</summary>
    private static List<(Sentence Sentence, TimeText Text, int Section)> Signals(IReadOnlyList<Sentence> sentences)
    {
        var signals = new List<(Sentence, TimeText, int)>();
        var room = new List<TimePart>();
        int section = -1;
        foreach (Sentence sentence in sentences)
        {
            if (sentence.Passage.Role == PassageRole.Heading)
                section = sentence.PassageIndex;
            if (PartReader.HasSignal(sentence.Tokens))
                signals.Add((sentence, PartReader.Read(sentence.Tokens, room), section));
        }

        return signals;
    }

    private static List<ResolvedTime> Resolve(List<TimedSentence> sentences, EdtfDate? documentDate)
    {
        CalendarDate? document = DocumentDate.Read(documentDate);
        var context = new NarrativeContext(document, History.IsTold(sentences, document));
        var resolver = new DateResolver(context);
        var times = new List<ResolvedTime>();
        var ahead = new YearsAhead(sentences);
        bool counts = sentences.Exists(sentence => sentence.Mentions.Any(mention => mention.Meaning is ShiftMeaning { FromEvent: true }));
        foreach (TimedSentence sentence in sentences)
        {
            context.Enter(sentence.Passage, sentence.Section);
            int told = times.Count;
            CalendarDate?[]? saidOn = QuotedSpeech.SaidOn(sentence, document);
            for (int i = 0; i < sentence.Mentions.Count; i++)
            {
                context.NextYear = ahead.Next();
                context.SaidOn = saidOn?[i];
                bool isBehindDate = i > 0 && times.Count > told && sentence.Text[sentence.Mentions[i].Start - 1].Is(",") && sentence.Mentions[i - 1].End == sentence.Mentions[i].Start - 1;
                context.Before = isBehindDate && times[times.Count - 1].Date is { IsComplete: true } near ? near : null;
                if (resolver.Resolve(sentence.Text, sentence.Mentions[i]) is { } time)
                    times.Add(time);
            }

            if (counts && sentence.Mentions.Count == 1 && times.Count > told && times[times.Count - 1].Date is { Grain: Grain.Day, IsComplete: true } day)
                resolver.Occurrences.Note(sentence.Text, day);
        }

        return times;
    }
}
