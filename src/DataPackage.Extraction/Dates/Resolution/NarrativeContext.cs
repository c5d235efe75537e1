using DataPackage.Extraction.Dates.Calendar;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>What the reader knows about time at a place in the article: when it was written, and which date was told last.</summary>
internal sealed class NarrativeContext
{
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

    /// <summary>Index of the passage the anchor stands in.</summary>
    public int AnchorPassage { get; private set; } = -1;

    /// <summary>Index of the passage being read.</summary>
    public int Passage { get; set; }

    /// <summary>From which date the story counts here: a date told close by, in a history any date told before; else the article's.</summary>
    public CalendarDate? Story => IsNear ? Anchor : Document;

    /// <summary>From which date the speaker counts here.</summary>
    public CalendarDate? Speech => IsHistory ? Anchor ?? Document : Document ?? (IsNear ? Anchor : null);

    /// <summary>Whether a date was told near enough to carry its year here.</summary>
    public bool IsNear => Anchor is not null && (IsHistory || AnchorPassage == Passage || (Document is null && AnchorPassage >= Passage - 1));

    /// <summary>Notes a date that was told.</summary>
    public void Tell(CalendarDate date)
    {
        if (!date.HasYear || date.Grain < Grain.Year)
            return;
        Anchor = date;
        AnchorPassage = Passage;
    }
}
