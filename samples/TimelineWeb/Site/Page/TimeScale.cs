using System;
using System.Collections.Generic;
using System.Linq;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>Puts days on an axis from 0 to 100. Busy years get room, empty years are folded: most lists of events are a few
/// crowded years and long silence, and an even axis would draw the silence.</summary>
internal sealed class TimeScale
{
    private const double Quiet = 0.2;
    private const double Margin = 1.5;
    private readonly List<Stretch> stretches = [];

    public TimeScale(IReadOnlyList<EventFact> events)
    {
        FactDate[] dates = events.Select(e => e.Date).Where(date => date.IsKnown).ToArray();
        if (dates.Length == 0)
            return;
        Dictionary<int, int> counts = dates.Where(date => date.First!.Value.Year == date.Last!.Value.Year)
            .GroupBy(date => date.First!.Value.Year)
            .ToDictionary(group => group.Key, group => group.Count());
        int first = dates.Min(date => date.First!.Value.Year);
        int last = dates.Max(date => date.Last!.Value.Year);
        var raw = new List<(int First, int Last, double Weight)>();
        for (int year = first; year <= last; year++)
        {
            if (counts.TryGetValue(year, out int count))
            {
                raw.Add((year, year, 1 + (0.3 * Math.Min(count - 1, 4))));
                continue;
            }

            int end = year;
            while (end < last && !counts.ContainsKey(end + 1))
                end++;
            raw.Add((year, end, Math.Min(Quiet * (end - year + 1), 1)));
            year = end;
        }

        double sum = raw.Sum(each => each.Weight);
        double at = Margin;
        foreach ((int from, int to, double weight) in raw)
        {
            stretches.Add(new Stretch(from, to, at, (100 - (2 * Margin)) * weight / sum));
            at += (100 - (2 * Margin)) * weight / sum;
        }
    }

    /// <summary>The years, each with its place; a run of quiet years is one stretch.</summary>
    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>Where a day's morning stands.</summary>
    public double At(DateOnly day)
    {
        foreach (Stretch stretch in stretches)
        {
            if (day.Year > stretch.LastYear)
                continue;
            double first = new DateOnly(stretch.FirstYear, 1, 1).DayNumber;
            double days = new DateOnly(stretch.LastYear, 12, 31).DayNumber - first + 1;
            return Math.Max(stretch.Start, stretch.Start + (stretch.Width * (day.DayNumber - first) / days));
        }

        return 100 - Margin;
    }

    /// <summary>One year, or a run of years without events of their own.</summary>
    internal sealed record Stretch(int FirstYear, int LastYear, double Start, double Width)
    {
        /// <summary>Whether it is a run of years that is drawn narrower than it is.</summary>
        public bool IsFolded => Width > 0 && LastYear > FirstYear;
    }
}
