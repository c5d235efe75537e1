using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Counts units from a date and cuts dates down to units.</summary>
internal static class DateShift
{
    /// <summary>The unit a number of steps away from the one a date lies in; null when the date is too coarse to tell.</summary>
    public static CalendarDate? Move(CalendarDate from, TimeUnit unit, int steps)
    {
        if (!from.HasYear || steps is > 10000 or < -10000)
            return null;
        switch (unit)
        {
            case TimeUnit.Day when from.Grain == Grain.Day && from.IsComplete:
                return DayCount.ToDate(Days(from) + steps);
            case TimeUnit.Day:
                // The day is unknown, its month is not.
                return steps is > -28 and < 28 && from.Month > 0 ? CalendarDate.OfDay(from.Year, from.Month, 0) : CalendarDate.OfDay(from.Year, 0, 0);
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                return MoveWeeks(from, unit, steps);
            case TimeUnit.Month when from.Month > 0:
                return Month(from.Year, from.Month, steps);
            case TimeUnit.Month:
                return new CalendarDate(Grain.Month, from.Year + (steps / 12));
            case TimeUnit.Quarter when from.Month > 0:
                int quarter = (from.Year * 4) + ((from.Month - 1) / 3) + steps;
                return new CalendarDate(Grain.Quarter, DayCount.FloorDivide(quarter, 4), DayCount.Modulo(quarter, 4) + 1);
            case TimeUnit.Half when from.Month > 0:
                int half = (from.Year * 2) + ((from.Month - 1) / 6) + steps;
                return new CalendarDate(Grain.Half, DayCount.FloorDivide(half, 2), DayCount.Modulo(half, 2) + 1);
            case TimeUnit.Year:
                return CalendarDate.OfYear(from.Year + steps);
            case TimeUnit.Decade:
                return Floor(Grain.Decade, from.Year + (10 * steps), 10);
            case TimeUnit.Century:
                return Floor(Grain.Century, from.Year + (100 * steps), 100);
            default:
                return null;
        }
    }

    /// <summary>The same day or month some weeks, months or years away: "a year ago today", "two years ago this month".</summary>
    public static CalendarDate? Turn(CalendarDate from, TimeUnit unit, int steps)
    {
        if (!from.IsComplete || from.Month == 0 || steps is > 1000 or < -1000 || unit < TimeUnit.Month)
            return Move(from, from.Grain == Grain.Day && unit == TimeUnit.Week ? TimeUnit.Day : unit, unit == TimeUnit.Week ? 7 * steps : steps);
        int months = unit switch { TimeUnit.Month => steps, TimeUnit.Year => 12 * steps, TimeUnit.Decade => 120 * steps, _ => 0 };
        CalendarDate month = Month(from.Year, from.Month, months);
        return from.Grain == Grain.Day
            ? CalendarDate.OfDay(month.Year, month.Month, System.Math.Min(from.Day, DayCount.DaysInMonth(month.Year, month.Month))) : month;
    }

    /// <summary>The named month, season or day of a year nearest to a date in one direction: -1 before it, 0 in its year, 1 behind it.</summary>
    public static CalendarDate Nearest(CalendarDate named, CalendarDate from, int direction)
    {
        int year = from.Year;
        if (direction != 0 && from.Month == 0)
            return named with { Year = year + direction };
        // A winter bears the year it begins in.
        int month = named is { Grain: Grain.Season, Part: 4 } ? 12 : named.Month;
        bool later = month > from.Month || (named.Month == from.Month && named.Grain == Grain.Day && from.Grain == Grain.Day && named.Day > from.Day);
        bool same = month == from.Month && !later && !(named.Grain == Grain.Day && from.Grain == Grain.Day && named.Day < from.Day);
        if (named.Grain == Grain.Season)
            same = DayCount.Modulo(from.Month - month, 12) < 3;
        if (direction < 0 && (later || same))
            year--;
        if (direction > 0 && !later)
            year++;
        return named with { Year = year };
    }

    /// <summary>The day of the week at or nearest to a day: before (or on) it, or behind (or on) it.</summary>
    public static CalendarDate Weekday(int weekday, CalendarDate from, bool back, bool mayBeSame)
    {
        int days = Days(from);
        int distance = back ? DayCount.Modulo(DayCount.Weekday(days) - weekday, 7) : DayCount.Modulo(weekday - DayCount.Weekday(days), 7);
        if (distance == 0 && !mayBeSame)
            distance = 7;
        return DayCount.ToDate(back ? days - distance : days + distance);
    }

    /// <summary>A day of the week, from Monday to Sunday, that lies some weeks from the week of a day.</summary>
    public static CalendarDate OfWeek(int weekday, CalendarDate from, int weeks)
    {
        int days = Days(from);
        return DayCount.ToDate(days - DayCount.Weekday(days) + weekday + (7 * weeks));
    }

    public static int Days(CalendarDate day) => DayCount.FromCivil(day.Year, day.Part, day.Day);

    private static CalendarDate? MoveWeeks(CalendarDate from, TimeUnit unit, int steps)
    {
        Grain grain = unit == TimeUnit.Weekend ? Grain.Weekend : Grain.Week;
        int days = unit == TimeUnit.Fortnight ? 14 * steps : 7 * steps;
        if (from.Grain is Grain.Week or Grain.Weekend && from.Part > 0)
            days += DayCount.MondayOf(from.Year, from.Part);
        else if (from.Grain == Grain.Day && from.IsComplete)
            days += Days(from);
        else
            return new CalendarDate(grain, from.Year);
        (int year, int week) = DayCount.IsoWeek(days);
        return new CalendarDate(grain, year, week);
    }

    private static CalendarDate Month(int year, int month, int steps)
    {
        int count = (year * 12) + month - 1 + steps;
        return CalendarDate.OfMonth(DayCount.FloorDivide(count, 12), DayCount.Modulo(count, 12) + 1);
    }

    private static CalendarDate Floor(Grain grain, int year, int size) =>
        // Decades before our era are counted by the years BC that share their digits.
        year > 0 ? new CalendarDate(grain, year - (year % size)) : new CalendarDate(grain, 1 - ((1 - year) / size * size));
}
