using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>
/// Remembers on which day a text first used a word, so that "two days after the grounding" can count from the sentence that told
/// "The grounding of 9 July".
/// </summary>
internal sealed class OccurrenceDates
{
    private const int ShortestWord = 5;
    private const int MostWords = 2000;
    private const int LongestPhrase = 6;

    private readonly Dictionary<string, CalendarDate> days = new(StringComparer.Ordinal);

    /// <summary>Notes the words of a sentence that tells one day.</summary>
    public void Note(TimeText text, CalendarDate day)
    {
        for (int i = 0; i < text.Count && days.Count < MostWords; i++)
        {
            if (IsContent(text[i]) && !days.ContainsKey(text[i].Lower))
                days.Add(text[i].Lower, day);
        }
    }

    /// <summary>The day of the occurrence that the words from an index on name; null when they were not used of one day before.</summary>
    public CalendarDate? Find(TimeText text, int i)
    {
        CalendarDate? found = null;
        for (int end = Math.Min(text.Count, i + LongestPhrase); i < end && text[i].IsWord; i++)
        {
            if (!IsContent(text[i]))
                continue;
            if (!days.TryGetValue(text[i].Lower, out CalendarDate day) || (found is { } known && known != day))
                return null;
            found = day;
        }

        return found;
    }

    private static bool IsContent(in TimePart part) =>
        part.IsWord && part.Lower.Length >= ShortestWord && part.Word == TimeWord.None && part.Lower is not ("after" or "before" or "which" or "where" or "there" or "their" or "about");
}
