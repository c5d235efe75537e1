using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Walks through an article and knows which heading of a date governs the sentence at hand: "3 February" above what happened then.</summary>
internal sealed class DatedHeading
{
    /// <summary>A chronology has more than one.</summary>
    private const int Fewest = 2;

    /// <summary>Sentences below a heading that tell what its day is in the chronology for; what follows is comment.</summary>
    private const int MostSentences = 2;

    private readonly AnnotatedArticle article;
    private readonly bool isChronology;
    private TemporalExpression? heading;
    private int sentences;

    public DatedHeading(AnnotatedArticle article)
    {
        this.article = article;
        int count = 0;
        foreach (Sentence sentence in article.Sentences)
            count += sentence.Passage.Role == PassageRole.Heading && Of(sentence) is not null ? 1 : 0;
        isChronology = count >= Fewest;
    }

    /// <summary>Goes on to a sentence; the date that governs it, or null.</summary>
    public TemporalExpression? Next(Sentence sentence)
    {
        if (!isChronology)
            return null;
        if (sentence.Passage.Role == PassageRole.Heading)
        {
            heading = Of(sentence);
            sentences = 0;
            return null;
        }

        return heading is not null && sentences++ < MostSentences ? heading : null;
    }

    /// <summary>The date of a heading that says nothing else.</summary>
    private TemporalExpression? Of(Sentence sentence) =>
        article.Dates.Within(sentence.Span, date => date.Span) is { Count: 1 } dates && sentence.Span.Length - dates[0].Span.Length <= 2
        && dates[0].Type == TimexType.Date && DateUseReader.IsPoint(dates[0]) ? dates[0] : null;
}
