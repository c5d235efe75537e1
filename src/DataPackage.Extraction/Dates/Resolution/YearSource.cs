using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>
/// Decides whose year a date without one takes ("In June", "on 19 March"). In a text of known date it is the document's, by tense,
/// unless the sentences just before narrate another, earlier year and the date carries that story on.
/// </summary>
internal static class YearSource
{
    /// <summary>A date this many months before the document is read as recent when the story is not firmly set elsewhere.</summary>
    private const int Recent = 3;

    /// <summary>As near as that it must be when the paragraph has just told a month of another year.</summary>
    private const int JustNow = 1;

    /// <summary>Months that a paragraph looks back within the year of its story.</summary>
    private const int LookBack = 6;

    /// <summary>The date with its year, and where the year came from.</summary>
    public static (CalendarDate Date, DateBasis Basis) Complete(CalendarDate date, NarrativeContext context, Tense tense, bool opensSentence)
    {
        if (context.Document is not { } document)
            return context is { IsNear: true, Anchor: { } near } ? (Continue(date, near, context.AnchorMonth, context), DateBasis.Narrative) : (date, DateBasis.Explicit);
        if (context is { IsHistory: true, Anchor: { } anchor })
            return (Continue(date, anchor, context.AnchorMonth, context), DateBasis.Narrative);

        // What stands below the heading "2013" happened then, though it is told in the present.
        if (context.IsUnderDatedHeading && tense == Tense.Future)
            tense = Tense.Present;
        CalendarDate own = Completion.FromDocument(date, document, tense);
        bool isAhead = tense is Tense.Future or Tense.Present && !context.IsUnderDatedHeading;
        if (isAhead || context.Told is not { } told || told.Date.Year >= document.Year || !Reaches(told, context, opensSentence)
            || (IsByTheWay(told, context) && IsDayOfLate(own, document, IsFresh(told, context, document) ? JustNow : Recent)))
            return (own, DateBasis.DocumentDate);
        CalendarDate next = Continue(date, told.Date, told.Month, context);
        return GoesOn(next, own, told, document) || (GoesBack(next, own, told, context) && (told.SetsScene || !opensSentence)) ? (next, DateBasis.Narrative) : (own, DateBasis.DocumentDate);
    }

    private static CalendarDate Continue(CalendarDate date, CalendarDate from, int month, NarrativeContext context) =>
        Completion.FromStory(date, from.Year, month, context.NextYear);

    /// <summary>A story reaches to the end of its paragraph, and into the next ones when it tells months and they open with one.</summary>
    private static bool Reaches(Told told, NarrativeContext context, bool opensSentence)
    {
        if (told.Passage == context.Passage || context.IsUnderDatedHeading)
            return true;
        bool isNear = told.IsFirm && (told.SetsScene || told.Date.Grain == Grain.Day || context.NextYear == told.Date.Year) && told.Section == context.Section && told.Passage >= context.Passage - 2;
        // The text names the same year again below: what lies between is of it.
        return isNear && (context.NextYear == told.Date.Year || (told.Date.Grain > Grain.Year && opensSentence));
    }

    /// <summary>Stories go forward; a year told by the way does not outweigh what happened of late.</summary>
    private static bool GoesOn(CalendarDate next, CalendarDate own, Told told, CalendarDate document)
    {
        if (Months(next) < (told.Date.Year * 12) + told.Month || Months(next) > Months(document))
            return false;
        bool recent = document.Month == 0 ? own.Year == document.Year : IsOfLate(own, document);
        return told.IsFirm || (!recent && (next.Grain != Grain.Day || own.Year != document.Year));
    }

    /// <summary>"The act became law in March 2022. The agency published its rule on 4 April.": a month behind a deed sets no scene for days of late.</summary>
    private static bool IsByTheWay(Told told, NarrativeContext context) =>
        !context.IsUnderDatedHeading && !told.SetsScene && (told.Passage != context.Passage || told.Date.Grain < Grain.Day);

    /// <summary>"On 8 May 2019 police sealed off the row. The city had sold it in February.": a paragraph looks back within the year of its story.</summary>
    private static bool GoesBack(CalendarDate next, CalendarDate own, Told told, NarrativeContext context)
    {
        if (!told.IsFirm || told.Passage != context.Passage || next.Year != told.Date.Year || told.Month - next.Month > LookBack || context.Document is not { Month: > 0 } document)
            return false;
        return told.Date.Year <= document.Year - 2 || !IsOfLate(own, document);
    }

    /// <summary>"I resigned in June 2019. I went back on 1 August.": a month of these years told in the same paragraph, or a day in the one before.</summary>
    private static bool IsFresh(Told told, NarrativeContext context, CalendarDate document) =>
        told.Date.Grain == Grain.Day || (told.Passage == context.Passage && told.Date.Grain > Grain.Year && document.Year - told.Date.Year <= Recent);

    private static bool IsDayOfLate(CalendarDate own, CalendarDate document, int months) =>
        own.Grain == Grain.Day && document.Month > 0 && own.Year == document.Year && IsOfLate(own, document, months);

    private static bool IsOfLate(CalendarDate own, CalendarDate document, int months = Recent) => Months(document) - Months(own) is var since && since >= 0 && since <= months;

    private static int Months(CalendarDate date) => (date.Year * 12) + date.Month;
}
