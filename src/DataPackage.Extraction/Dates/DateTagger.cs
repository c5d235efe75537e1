using System.Collections.Generic;
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
        var timed = new List<TimedSentence>();
        var room = new List<TimePart>();
        int section = -1;
        foreach (Sentence sentence in sentences)
        {
            if (sentence.Passage.Role == PassageRole.Heading)
                section = sentence.PassageIndex;
            if (!PartReader.HasSignal(sentence.Tokens))
                continue;
            TimeText text = PartReader.Read(sentence.Tokens, room);
            IReadOnlyList<TimeMention> mentions = TimeGrammar.Read(text);
            if (mentions.Count > 0)
                timed.Add(new TimedSentence(text, mentions, sentence.PassageIndex, section));
        }

        return timed;
    }

    private static List<ResolvedTime> Resolve(List<TimedSentence> sentences, EdtfDate? documentDate)
    {
        CalendarDate? document = DocumentDate.Read(documentDate);
        var context = new NarrativeContext(document, History.IsTold(sentences, document));
        var resolver = new DateResolver(context);
        var times = new List<ResolvedTime>();
        var ahead = new YearsAhead(sentences);
        foreach (TimedSentence sentence in sentences)
        {
            context.Enter(sentence.Passage, sentence.Section);
            foreach (TimeMention mention in sentence.Mentions)
            {
                context.NextYear = ahead.Next();
                if (resolver.Resolve(sentence.Text, mention) is { } time)
                    times.Add(time);
            }
        }

        return times;
    }
}
