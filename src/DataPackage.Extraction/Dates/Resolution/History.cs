using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Tells a history, which narrates the past in its own years, from a text that speaks of its own days and only looks back.</summary>
internal static class History
{
    /// <summary>A news item or an opinion piece may name a dozen years; a history lives on dates.</summary>
    private const int FewestDates = 24;

    private const int FewestDatesWithoutDocument = 12;

    /// <summary>Years from which on the past is over for the text.</summary>
    private const int Distance = 2;

    /// <summary>
    /// Whether the text is full of dates, at least half of its years lie well before its own, few are its own, and it hardly
    /// ever says "yesterday", "Monday" or "last week".
    /// </summary>
    public static bool IsTold(IReadOnlyList<TimedSentence> sentences, CalendarDate? document)
    {
        int named = 0, bare = 0, past = 0, own = 0, spoken = 0;
        foreach (TimedSentence sentence in sentences)
        {
            foreach (TimeMention mention in sentence.Mentions)
            {
                if (IsSpoken(mention.Meaning))
                    spoken++;
                if (mention.Meaning is not CalendarMeaning { Date: { Grain: >= Grain.Year } date })
                    continue;
                if (!date.HasYear)
                {
                    bare++;
                    continue;
                }

                named++;
                if (document is not { } written || date.Year <= written.Year - Distance)
                    past++;
                else if (date.Year >= written.Year)
                    own++;
            }
        }

        int dates = named + bare;
        int fewest = document is null ? FewestDatesWithoutDocument : FewestDates;
        return dates >= fewest && 2 * past >= named && named > 4 * own && dates > 12 * spoken;
    }

    private static bool IsSpoken(TimeMeaning meaning) => meaning is WeekdayMeaning or WeekdayOfWeekMeaning
        or ShiftMeaning { FromSpeech: true } or UnitMeaning { Points: Deixis.This or Deixis.Last or Deixis.Next };
}
