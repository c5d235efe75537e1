using System;

namespace DataPackage.Extraction.Events;

/// <summary>Finds where an event took place: "in Bonn, Germany".</summary>
internal static class EventPlace
{
    private const int LongestName = 5;

    /// <summary>First and end token of the place named between two tokens; null when none is.</summary>
    public static (int First, int End)? Find(SentenceReading reading, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (reading.Word(i) is not ("in" or "at" or "near" or "outside" or "off"))
                continue;
            int start = reading.Word(i + 1) == "the" ? i + 2 : i + 1;
            int stop = NameEnd(reading, start, end);
            if (stop == start)
                continue;
            if (stop + 1 < end && reading.Tokens[stop].Is(",") && NameEnd(reading, stop + 1, end) is var wider && wider > stop + 1)
                stop = wider;
            return (start, stop);
        }

        return null;
    }

    private static int NameEnd(SentenceReading reading, int start, int end)
    {
        int stop = start;
        while (stop < Math.Min(end, start + LongestName) && reading.Tokens[stop].IsCapitalized && !reading.IsDate(stop))
            stop++;
        return stop;
    }
}
