using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Tells a text that narrates the past year by year from one that speaks of its own days.</summary>
internal static class History
{
    private const int FewestYears = 5;

    /// <summary>Whether most of the years the text names lie well before the article's own, and they are many.</summary>
    public static bool IsTold(IReadOnlyList<TimedSentence> sentences, CalendarDate? document)
    {
        int past = 0, recent = 0;
        foreach (TimedSentence sentence in sentences)
        {
            foreach (TimeMention mention in sentence.Mentions)
            {
                if (mention.Meaning is WeekdayMeaning or ShiftMeaning { FromSpeech: true })
                    recent++;
                if (mention.Meaning is not CalendarMeaning { Date: { HasYear: true } date } || date.Grain < Grain.Year)
                    continue;
                if (document is { } written && date.Year >= written.Year - 1)
                    recent++;
                else
                    past++;
            }
        }

        return past >= FewestYears && past > 2 * recent;
    }
}
