using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>What the reader knows about time at a place in the article: when it was written, and which date was told last.</summary>
internal sealed class NarrativeContext
{
    /// <summary>A history does not jump this far ahead: "declassified in 2005" in a story of 1964 is an aside.</summary>
    private const int LongestJump = 15;

    private int section = -1;
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

    /// <summary>Whether the date told last was itself counted from the article's date: the text speaks of its own days.</summary>
    public bool IsOwnTime { get; private set; }

    /// <summary>Index of the passage the anchor stands in.</summary>
    public int AnchorPassage { get; private set; } = -1;

    /// <summary>Index of the passage being read.</summary>
    public int Passage { get; private set; }

    /// <summary>Whether the heading above names a date, which governs what stands below.</summary>
    public bool IsUnderDatedHeading => datedSection >= 0 && datedSection == section;

    /// <summary>The next year the text names, or <see cref="CalendarDate.Unknown"/>.</summary>
    public int NextYear { get; set; } = CalendarDate.Unknown;

    /// <summary>From which date the story counts here: a date told close by, in a history any date told before; else the article's.</summary>
    public CalendarDate? Story => IsNear ? Anchor : Document;

    /// <summary>From which date the speaker counts here.</summary>
    public CalendarDate? Speech => IsHistory ? Anchor ?? Document : Document ?? (IsNear ? Anchor : null);

    /// <summary>Whether a date was told near enough to carry its year here.</summary>
    public bool IsNear => Anchor is not null && (IsHistory || IsUnderDatedHeading || AnchorPassage == Passage || (Document is null && AnchorPassage >= Passage - 1));

    /// <summary>Goes on to a passage and the section it stands in.</summary>
    public void Enter(int passage, int heading)
    {
        Passage = passage;
        section = heading;
    }

    /// <summary>Notes a date that was told.</summary>
    public void Tell(CalendarDate date, Shade shade, DateBasis basis)
    {
        if (!date.IsComplete || date.Grain < Grain.Year || IsAside(date))
            return;
        AnchorPassage = Passage;
        IsOwnTime = basis == DateBasis.DocumentDate;
        if (Passage == section)
            datedSection = section;
        // "On December 7 (…), 1941" has told more than the year.
        if (date.Grain == Grain.Year && Anchor is { } known && known.Year == date.Year && AnchorMonth > 0 && shade == Shade.None)
            return;
        Anchor = date;
        AnchorMonth = date.Grain != Grain.Year ? date.Month : shade switch { Shade.Start => 2, Shade.Middle => 6, Shade.End => 11, _ => 0 };
    }

    private bool IsAside(CalendarDate date) =>
        IsHistory && Anchor is { } told && Document is { } document && date.Year - told.Year > LongestJump && document.Year - date.Year < LongestJump / 2;
}
