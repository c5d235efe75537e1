using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Tells a text that narrates the past year by year from one that speaks of its own days.</summary>
internal static class History
{
    private const int FewestYears = 12;

    /// <summary>Whether the text names many years, most of them not its own, and seldom says "yesterday", "Monday" or "last week".</summary>
    public static bool IsTold(IReadOnlyList<TimedSentence> sentences, CalendarDate? document)
    {
        int named = 0, own = 0, spoken = 0;
        foreach (TimedSentence sentence in sentences)
        {
            foreach (TimeMention mention in sentence.Mentions)
            {
                if (IsSpoken(mention.Meaning))
                    spoken++;
                if (mention.Meaning is not CalendarMeaning { Date: { HasYear: true, Grain: >= Grain.Year } date })
                    continue;
                named++;
                if (document is { } written && date.Year >= written.Year)
                    own++;
            }
        }

        return named >= FewestYears && named > 2 * own && named > 4 * spoken;
    }

    private static bool IsSpoken(TimeMeaning meaning) => meaning is WeekdayMeaning
        or ShiftMeaning { FromSpeech: true } or UnitMeaning { Points: Deixis.This or Deixis.Last or Deixis.Next };
}
