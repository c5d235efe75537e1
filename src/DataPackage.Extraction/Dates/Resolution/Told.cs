using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>A date that a sentence narrates.</summary>
/// <param name="Date">The date.</param>
/// <param name="Month">The month the story has reached with it, 0 when only the year is known.</param>
/// <param name="Passage">Index of its passage.</param>
/// <param name="Section">Index of the heading above it.</param>
/// <param name="SetsScene">Whether it opens its sentence: "In 2015, ...".</param>
internal readonly record struct Told(CalendarDate Date, int Month, int Passage, int Section, bool SetsScene)
{
    /// <summary>Whether it sets the scene, or is as precise as "on 4 June 2015", rather than adds a year to a deed ("was signed in 2015").</summary>
    public bool IsFirm => SetsScene || Date.Grain > Grain.Year;

    /// <summary>The month a story has reached with a date; a part of a year gives one by its middle.</summary>
    public static int MonthOf(CalendarDate date, Shade shade) => date.Grain != Grain.Year ? date.Month
        : shade switch { Shade.Start => 2, Shade.Middle => 6, Shade.End => 11, Shade.Close => 12, _ => 0 };
}
