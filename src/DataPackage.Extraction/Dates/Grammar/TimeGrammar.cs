using System.Collections.Generic;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>Reads the expressions of time of one sentence, from left to right, the longest at each place.</summary>
internal static class TimeGrammar
{
    private const int LongestLead = 8;

    /// <summary>All expressions of a sentence in order.</summary>
    public static IReadOnlyList<TimeMention> Read(TimeText text)
    {
        var mentions = new List<TimeMention>();
        int i = 0, signal = 0;
        while (i < text.Count)
        {
            // Words such as "the" open a date only when a word of time stands near.
            while (signal < text.Count && (signal < i || !text[signal].IsSignal))
                signal++;
            int end = signal < text.Count && i >= signal - LongestLead && MayOpen(text[i]) ? DateSeries.Read(text, i, mentions) : i;
            i = end > i ? end : i + 1;
        }

        return mentions;
    }

    /// <summary>The longest single expression that begins at an index, or null.</summary>
    public static Reading? ReadOne(TimeText text, int i)
    {
        if (!MayOpen(text[i]))
            return null;
        Reading? best = CalendarExpressions.Read(text, i);
        Consider(CalendarExpressions.ReadEdgeDay(text, i));
        Consider(CalendarExpressions.ReadNthWeekday(text, i));
        Consider(Feasts.Read(text, i));
        Consider(ClockTimes.Read(text, i));
        Consider(Sets.Read(text, i));
        Consider(RelativeDates.Read(text, i));
        Consider(VagueTimes.Read(text, i));
        Consider(Durations.Read(text, i));
        return best;

        void Consider(Reading? other)
        {
            if (other is { } reading && (best is not { } known || reading.End > known.End))
                best = reading;
        }
    }

    private static bool MayOpen(in TimePart part) => part.IsNumber || part.Word != TimeWord.None || part.Is("'");
}
