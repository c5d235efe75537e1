using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Finds the year of a date that names none: "In June", "on 14 July".</summary>
internal static class Completion
{
    /// <summary>Months a story may go back before a month is read as one of the year after.</summary>
    private const int BackInStory = 7;

    /// <summary>Months since a day to which something was moved.</summary>
    private const int JustPassed = 3;

    /// <summary>The year that follows from the date told last: stories go forward, and seldom back by more than half a year.</summary>
    /// <param name="date">The date without its year.</param>
    /// <param name="year">The year the story has reached.</param>
    /// <param name="month">The month it has reached, or 0.</param>
    /// <param name="nextYear">The year the text names next, or <see cref="CalendarDate.Unknown"/>.</param>
    public static CalendarDate FromStory(CalendarDate date, int year, int month, int nextYear)
    {
        bool turns = date.Month > 0 && month > 0 && date.Month - month <= -BackInStory;
        // The story has not turned the year when the next year it names is still the old one.
        bool mayTurn = nextYear == CalendarDate.Unknown || nextYear > year;
        return date with { Year = turns && mayTurn ? year + 1 : year };
    }

    /// <summary>The year that follows from the article's date and the tense of the sentence.</summary>
    public static CalendarDate FromDocument(CalendarDate date, CalendarDate document, Tense tense)
    {
        int year = document.Year;
        int difference = Difference(date with { Year = year }, document);
        if (tense == Tense.Past && difference > 0)
            year--;
        else if (tense == Tense.Future && difference < 0)
            year++;
        else if (tense == Tense.Moved)
            year += Months(date, document) < -JustPassed ? 1 : 0;
        else if (tense is Tense.Unknown or Tense.Present or Tense.Ahead && Months(date, document) is var months)
            year += months > 6 ? -1 : months < -8 ? 1 : 0;
        return date with { Year = year };
    }

    /// <summary>The same day of the year before or after when only there it falls on the weekday the words name.</summary>
    public static CalendarDate Agree(CalendarDate day, int weekday)
    {
        if (weekday == 0 || day is not { Grain: Grain.Day, IsComplete: true } || Falls(day, weekday))
            return day;
        CalendarDate after = day with { Year = day.Year + 1 }, before = day with { Year = day.Year - 1 };
        return Falls(after, weekday) ? after : Falls(before, weekday) ? before : day;
    }

    /// <summary>The month in which "the 15th" is still to come.</summary>
    public static CalendarDate MonthAhead(CalendarDate day, CalendarDate document)
    {
        bool over = document.Grain == Grain.Day && day.Day < document.Day;
        int month = over ? (document.Month % 12) + 1 : document.Month;
        return CalendarDate.OfMonth(over && document.Month == 12 ? document.Year + 1 : document.Year, month);
    }

    /// <summary>Months since the year 0.</summary>
    public static int Months(CalendarDate date) => (date.Year * 12) + date.Month;

    /// <summary>The same day of the month after or before when only there it falls on the weekday the words name: "Tuesday the 3rd".</summary>
    public static CalendarDate AgreeInMonth(CalendarDate day, int weekday)
    {
        if (weekday == 0 || Falls(day, weekday))
            return day;
        CalendarDate after = day.Part == 12 ? day with { Year = day.Year + 1, Part = 1 } : day with { Part = day.Part + 1 };
        CalendarDate before = day.Part == 1 ? day with { Year = day.Year - 1, Part = 12 } : day with { Part = day.Part - 1 };
        return Falls(after, weekday) ? after : Falls(before, weekday) ? before : day;
    }

    /// <summary>The weekday of a month that words count out; the month itself when its year is unknown or it has no such day.</summary>
    /// <param name="month">The month.</param>
    /// <param name="weekday">1 (Monday) to 7.</param>
    /// <param name="nth">1 to 5, or -1 for the last one.</param>
    public static CalendarDate NthWeekday(CalendarDate month, int weekday, int nth)
    {
        if (month is not { Grain: Grain.Month, IsComplete: true })
            return month;
        CalendarDate first = CalendarDate.OfDay(month.Year, month.Part, 1);
        int length = DayCount.DaysInMonth(month.Year, month.Part);
        int day = 1 + DayCount.Modulo(weekday - DayCount.Weekday(DateShift.Days(first)), 7) + (7 * ((nth < 0 ? 5 : nth) - 1));
        if (nth < 0 && day > length)
            day -= 7;
        return day <= length ? first with { Day = day } : month;
    }

    private static bool Falls(CalendarDate day, int weekday) =>
        day.Day <= DayCount.DaysInMonth(day.Year, day.Month) && DayCount.Weekday(DateShift.Days(day)) == weekday;

    private static int Months(CalendarDate date, CalendarDate document) =>
        date.Month > 0 && document.Month > 0 ? date.Month - document.Month : 0;

    /// <summary>Above zero when the date lies wholly behind the document's.</summary>
    private static int Difference(CalendarDate date, CalendarDate document)
    {
        if (date.Month == 0 || document.Month == 0)
            return 0;
        int last = date.Grain switch { Grain.Season or Grain.Quarter => date.Month + 2, Grain.Half => date.Month + 5, _ => date.Month };
        if (date.Month > document.Month)
            return 1;
        if (last < document.Month)
            return -1;
        return date.Grain == Grain.Day && document.Grain == Grain.Day ? date.Day.CompareTo(document.Day) : 0;
    }
}
