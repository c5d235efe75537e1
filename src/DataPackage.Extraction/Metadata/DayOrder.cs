using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>
/// "4/11/2024" is read as the text writes its other dates: who writes "June 3" puts the month first, who writes "3 June" the day.
/// </summary>
internal static class DayOrder
{
    private static readonly HashSet<string> Months = DataTable.Words("time-months.tsv");

    /// <summary>Whether the text writes the month before the day; null when it does both or neither.</summary>
    public static bool? MonthFirst(string reading)
    {
        bool before = false, behind = false;
        int i = 0;
        while (i < reading.Length)
        {
            int start = i;
            while (i < reading.Length && char.IsLetter(reading[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            // "May" is a verb too often to tell anything.
            if (i - start is < 3 or > 9 or 3 && reading[start] == 'M' || !char.IsUpper(reading[start]) || !Months.Contains(reading.Substring(start, i - start).ToLowerInvariant()))
                continue;
            int next = i < reading.Length && reading[i] == '.' ? i + 2 : i + 1;
            bool isDay = IsDay(reading, next, out int dayEnd) && !(dayEnd < reading.Length && char.IsDigit(reading[dayEnd]));
            before |= isDay;
            behind |= !isDay && start > 1 && reading[start - 1] == ' ' && char.IsDigit(reading[start - 2]);
        }

        return before == behind ? null : before;
    }

    /// <summary>The line with an ambiguous date at its place written in full ISO form, when the order is known.</summary>
    public static PageLine Settle(PageLine line, Lazy<bool?> monthFirst)
    {
        if (!line.IsShort || line.Dates.All(date => date.Date is not null) || monthFirst.Value is not { } first)
            return line;
        foreach (WrittenDate date in line.Dates)
        {
            if (date.Date is not null)
                continue;
            string[] parts = line.Reading.Substring(date.Start, date.End - date.Start).Split('/', '-', '.');
            string iso = (parts[2].Length == 2 ? "20" + parts[2] : parts[2]) + "-" + Two(parts[first ? 0 : 1]) + "-" + Two(parts[first ? 1 : 0]);
            string reading = line.Reading.Substring(0, date.Start) + iso + line.Reading.Substring(date.End);
            return new PageLine(line.Span, reading, line.Kind, line.Level, line.AfterBlank, line.Zone);
        }

        return line;
    }

    private static string Two(string digits) => digits.PadLeft(2, '0');

    private static bool IsDay(string reading, int at, out int end)
    {
        end = at;
        while (end < reading.Length && end < at + 2 && char.IsDigit(reading[end]))
            end++;
        return end > at && at - 1 < reading.Length && string.CompareOrdinal(reading, at - 1, " ", 0, 1) == 0;
    }
}
