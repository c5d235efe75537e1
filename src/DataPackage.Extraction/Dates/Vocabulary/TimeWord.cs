namespace DataPackage.Extraction.Dates.Vocabulary;

/// <summary>What one word may mean in an expression of time; a word can have several roles ("second", "march", "fall").</summary>
internal sealed class TimeWord
{
    /// <summary>A word without any role.</summary>
    public static readonly TimeWord None = new();

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; set; }

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public int Weekday { get; set; }

    /// <summary>"Mondays".</summary>
    public bool IsPluralWeekday { get; set; }

    /// <summary>"Jan", "Mon": a date only beside another part of a date.</summary>
    public bool IsShort { get; set; }

    /// <summary>SP, SU, FA or WI.</summary>
    public string? Season { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>"days" rather than "day".</summary>
    public bool IsPluralUnit { get; set; }

    /// <summary>Value of "twelve", or 0.</summary>
    public int Cardinal { get; set; }

    /// <summary>Value of "twelfth", or 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Value of "hundred", or 0.</summary>
    public int Scale { get; set; }

    /// <summary>60 for "sixties", or 0.</summary>
    public int Decade { get; set; }

    /// <summary>"several", "few".</summary>
    public bool IsSome { get; set; }

    /// <summary>TIMEX3 code of a part of the day, such as "TMO".</summary>
    public string? DayPart { get; set; }

    public Deixis Deixis { get; set; }

    public Shade Shade { get; set; }

    /// <summary>"end" (of March) rather than "late" (March).</summary>
    public bool IsShadeNoun { get; set; }

    /// <summary>PAST_REF, PRESENT_REF or FUTURE_REF.</summary>
    public string? Vague { get; set; }

    /// <summary>TIMEX3 value of "daily".</summary>
    public string? Repeat { get; set; }

    /// <summary>Whether a named day begins with this word.</summary>
    public bool OpensNamedDay { get; set; }

    /// <summary>"yesterday", "today", "tomorrow", "tonight".</summary>
    public bool IsNamedDay { get; set; }

    /// <summary>Whether the word only leads up to a date: "the", "about", "every".</summary>
    public bool IsLead { get; set; }

    /// <summary>Whether a sentence with this word deserves a closer look.</summary>
    public bool IsSignal { get; private set; }

    /// <summary>Settles what depends on all roles, once they are known.</summary>
    public void Settle() => IsSignal = Month > 0 || Weekday > 0 || Season is not null || Unit != TimeUnit.None || Decade > 0
        || DayPart is not null || Vague is not null || Repeat is not null || OpensNamedDay || IsNamedDay;
}
