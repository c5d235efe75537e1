using System.Collections.Generic;
using System.Globalization;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>Reads "…, which marked the 50th anniversary of the founding": the anniversary, and the year of what it remembers.</summary>
internal static class Anniversary
{
    private const int LongestName = 8;

    /// <summary>The anniversary that the sentence says a date marks, and its origin; empty when it says nothing of the kind.</summary>
    public static IEnumerable<DatedTrigger> Find(SentenceReading reading)
    {
        for (int i = 3; i + 1 < reading.Tokens.Count; i++)
        {
            if (reading.Word(i) != "anniversary" || Years(reading.Word(i - 1)) is not { } years || !IsMarked(reading, i - 2)
                || MarkingDate(reading, i) is not { } date || date.Expression.Date is not { Year: { } year } day)
                continue;
            yield return new DatedTrigger(
                new Trigger(i, null, reading.ClauseAt(i), Factuality.Occurred), new DateUse(date, DateRole.Adverbial, string.Empty));

            int origin = Origin(reading, i + 1);
            if (origin < 0 || !EdtfDate.TryParse((year - years).ToString("0000", CultureInfo.InvariantCulture), out EdtfDate then))
                continue;
            var words = new TemporalExpression(
                TextSpan.FromBounds(reading.Tokens[i - 1].Start, reading.Tokens[i].End), TimexType.Date, then.ToString(), then, DateBasis.Narrative);
            yield return new DatedTrigger(
                new Trigger(origin, null, reading.ClauseAt(origin), Factuality.Occurred),
                new DateUse(new DateWords(words, i - 1, i + 1), DateRole.Adverbial, string.Empty));
        }
    }

    private static int? Years(string ordinal)
    {
        int digits = 0;
        while (digits < ordinal.Length && ordinal[digits] is >= '0' and <= '9')
            digits++;
        bool isOrdinal = digits is > 0 and < 4 && ordinal.Length == digits + 2;
        return isOrdinal ? int.Parse(ordinal.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsMarked(SentenceReading reading, int article) =>
        reading.Word(article) is "the" or "its" or "their" && reading.Word(article - 1) is "marked" or "marks" or "marking";

    private static DateWords? MarkingDate(SentenceReading reading, int before)
    {
        DateWords? found = null;
        foreach (DateWords date in reading.Dates)
        {
            if (date.End <= before && before - date.End < LongestName && date.Expression.Date is { IsInterval: false })
                found = date;
        }

        return found;
    }

    private static int Origin(SentenceReading reading, int from)
    {
        for (int i = from; i < reading.Tokens.Count && i < from + LongestName; i++)
        {
            if (NounLexicon.ClassOf(reading.Word(i)) != NounClass.None)
                return i;
        }

        return -1;
    }
}
