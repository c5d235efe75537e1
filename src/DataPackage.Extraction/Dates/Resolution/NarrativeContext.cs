using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>What the reader knows about time at a place in the article: when it was written, and which date was told last.</summary>
internal sealed class NarrativeContext
{
    /// <summary>A history does not jump this far ahead: "declassified in 2005" in a story of 1964 is an aside.</summary>
    private const int LongestJump = 15;

    private int datedSection = -1;

    public NarrativeContext(CalendarDate? document, bool isHistory)
    {
        Document = document;
        IsHistory = isHistory;
    }

    /// <summary>When the article was published.</summary>
    public CalendarDate? Document { get; }

    /// <summary>Whether the article tells a past told in its own years, so that its dates follow each other and not the article's date.</summary>
    public bool IsHistory { get; }

    /// <summary>The date told last.</summary>
    public CalendarDate? Anchor { get; private set; }

    /// <summary>The month the story has reached, 0 when only the year is known.</summary>
    public int AnchorMonth { get; private set; }

    /// <summary>Months since the year 0 of the date told last in this passage; 0 when there is none.</summary>
    public int AnchorMonths => Anchor is { } told && AnchorPassage == Passage ? Completion.Months(told) : 0;

    /// <summary>The date narrated last, when it was given by the words and not counted from the article's date; dates in passing are left out.</summary>
    public Told? Told { get; private set; }

    /// <summary>Index of the passage the anchor stands in.</summary>
    public int AnchorPassage { get; private set; } = -1;

    /// <summary>Index of the passage being read.</summary>
    public int Passage { get; private set; }

    /// <summary>Index of the heading above it, or its own when it is one; -1 above the first heading.</summary>
    public int Section { get; private set; } = -1;

    /// <summary>Whether the heading above names a date, which governs what stands below.</summary>
    public bool IsUnderDatedHeading => datedSection >= 0 && datedSection == Section;

    /// <summary>The next year the text names, or <see cref="CalendarDate.Unknown"/>.</summary>
    public int NextYear { get; set; } = CalendarDate.Unknown;

    /// <summary>From which date the story counts here: a date told close by, in a history any date told before; else the article's.</summary>
    public CalendarDate? Story => IsNear ? Anchor : Document;

    /// <summary>What "that year" means right behind "since 2019", which moves no story; else null.</summary>
    public CalendarDate? Bound { get; set; }

    /// <summary>The date right before the words being read, behind a comma: "fell on 21 April, a day after the Greens left it"; else null.</summary>
    public CalendarDate? Before { get; set; }

    /// <summary>When the words being read were said, if they are an older quotation.</summary>
    public CalendarDate? SaidOn { get; set; }

    /// <summary>From which date the speaker counts here: the article's, whatever it tells. Without one only a history has a day to count from.</summary>
    public CalendarDate? Speech => SaidOn ?? Document ?? (IsHistory && IsNear ? Anchor : null);

    /// <summary>The date that "that year" and "two days later" look back to: the one told last, though a paragraph ended since.</summary>
    public CalendarDate? LookedBackTo => Anchor is not null && (Document is null || IsNear || AnchorPassage >= Passage - 2) ? Anchor : Document;

    /// <summary>Whether a date was told near enough to carry its year here.</summary>
    public bool IsNear => Anchor is not null && (IsHistory || IsUnderDatedHeading || AnchorPassage == Passage || (Document is null && AnchorPassage >= Passage - 1));

    /// <summary>Goes on to a passage and the section it stands in.</summary>
    public void Enter(int passage, int heading)
    {
        Passage = passage;
        Section = heading;
        Bound = null;
    }

    /// <summary>Notes a date that was told.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shade">The part of it.</param>
    /// <param name="basis">How it got its value.</param>
    /// <param name="isAside">Whether the sentence only mentions it in passing.</param>
    /// <param name="setsScene">Whether it opens its sentence.</param>
    public void Tell(CalendarDate date, Shade shade, DateBasis basis, bool isAside, bool setsScene)
    {
        if (!date.IsComplete || date.Grain < Grain.Year || IsAside(date))
            return;
        AnchorPassage = Passage;
        if (Passage == Section)
            datedSection = Section;
        if (basis == DateBasis.DocumentDate)
            Told = null;
        else if (!isAside)
            Told = new Told(date, Resolution.Told.MonthOf(date, shade), Passage, Section, setsScene);
        // "On December 7 (…), 1941" has told more than the year.
        if (date.Grain == Grain.Year && Anchor is { } known && known.Year == date.Year && AnchorMonth > 0 && shade == Shade.None)
            return;
        Anchor = date;
        AnchorMonth = Resolution.Told.MonthOf(date, shade);
    }

    /// <summary>"last year" brings the text back to its own days.</summary>
    public void Forget() => Told = null;

    private bool IsAside(CalendarDate date) =>
        IsHistory && Anchor is { } told && Document is { } document && date.Year - told.Year > LongestJump && document.Year - date.Year < LongestJump / 2;
}
