using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Knows at each mention which year the text names next.</summary>
internal sealed class YearsAhead
{
    private readonly List<int> years = new();
    private int index;

    public YearsAhead(IReadOnlyList<TimedSentence> sentences)
    {
        foreach (TimedSentence sentence in sentences)
        {
            foreach (TimeMention mention in sentence.Mentions)
                years.Add(mention.Meaning is CalendarMeaning { Date: { HasYear: true, Grain: >= Grain.Year } date } ? date.Year : CalendarDate.Unknown);
        }

        int next = CalendarDate.Unknown;
        for (int i = years.Count - 1; i >= 0; i--)
        {
            int own = years[i];
            years[i] = next;
            if (own != CalendarDate.Unknown)
                next = own;
        }
    }

    /// <summary>The next year behind the mention being read, then moves on to the next mention.</summary>
    public int Next() => years[index++];
}
