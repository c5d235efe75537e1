using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Grammar;

/// <summary>What an expression of time says by itself, before the context completes it.</summary>
internal abstract record TimeMeaning;

/// <summary>A calendar date, whole or with parts left open: "4 July 2012", "June", "the following June", "October of that year".</summary>
/// <param name="Date">What the words give.</param>
/// <param name="Shade">"early", "the end of".</param>
/// <param name="Points">"last June", "the following June": which June.</param>
/// <param name="YearPoints">"June of that year": which year.</param>
/// <param name="Weekday">1 to 7 when the words name it too ("Tuesday, January 14"), else 0.</param>
/// <param name="Nth">Which of the weekdays of the month is meant: 1 for "the first Sunday in June", -1 for the last one, else 0.</param>
/// <param name="FromEaster">Days after Easter Sunday of a feast that moves with it; null for all else.</param>
internal sealed record CalendarMeaning(
    CalendarDate Date, Shade Shade = Shade.None, Deixis Points = Deixis.None, Deixis YearPoints = Deixis.None, int Weekday = 0, int Nth = 0, int? FromEaster = null)
    : TimeMeaning;

/// <summary>A day of the week: "Monday", "last Friday".</summary>
internal sealed record WeekdayMeaning(int Weekday, Deixis Points = Deixis.None) : TimeMeaning;

/// <summary>A day of a week pointed at: "Wednesday of next week".</summary>
internal sealed record WeekdayOfWeekMeaning(int Weekday, Deixis Week) : TimeMeaning;

/// <summary>The day of the week before or after another day: "the Tuesday after Easter", "the Friday before".</summary>
/// <param name="Weekday">1 to 7.</param>
/// <param name="Forward">After rather than before.</param>
/// <param name="Base">The day named in the same words; null for the one told last.</param>
internal sealed record NeighbourMeaning(int Weekday, bool Forward, TimeMeaning? Base) : TimeMeaning;

/// <summary>A unit pointed at: "last week", "the same day", "the end of the month", "later that year".</summary>
internal sealed record UnitMeaning(TimeUnit Unit, Deixis Points, Shade Shade = Shade.None) : TimeMeaning;

/// <summary>A date counted from another one: "two days later", "a year ago", "the day after 5 May".</summary>
/// <param name="Amount">How many units, signed; null when nobody counted ("a few weeks later").</param>
/// <param name="Unit">Of what.</param>
/// <param name="Forward">Later rather than earlier.</param>
/// <param name="FromSpeech">Counted from the moment of speaking ("ago") rather than from the date told before.</param>
/// <param name="Base">The date named in the same words, or null.</param>
/// <param name="FromEvent">Whether an occurrence follows instead: "two days after the flood".</param>
/// <param name="IsExact">"exactly a year earlier": to the day.</param>
internal sealed record ShiftMeaning(int? Amount, TimeUnit Unit, bool Forward, bool FromSpeech, TimeMeaning? Base = null, bool FromEvent = false, bool IsExact = false)
    : TimeMeaning;

/// <summary>A length of time, with its TIMEX3 value.</summary>
internal sealed record DurationMeaning(string Value) : TimeMeaning;

/// <summary>A repeated time, with its TIMEX3 value.</summary>
internal sealed record SetMeaning(string Value) : TimeMeaning;

/// <summary>PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
internal sealed record VagueMeaning(string Value) : TimeMeaning;

/// <summary>A time of day or a part of the day, on a day that is given with it or not.</summary>
/// <param name="Time">Such as "T11:00" or "TMO".</param>
/// <param name="On">The day, or null when the context gives it.</param>
internal sealed record ClockMeaning(string Time, TimeMeaning? On) : TimeMeaning;

/// <summary>A stretch of parts that was read.</summary>
/// <param name="Start">Index of its first part.</param>
/// <param name="End">Index behind its last part.</param>
/// <param name="Meaning">What it says.</param>
internal readonly record struct Reading(int Start, int End, TimeMeaning Meaning);
