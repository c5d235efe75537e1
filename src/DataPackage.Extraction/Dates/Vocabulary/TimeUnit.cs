namespace DataPackage.Extraction.Dates.Vocabulary;

/// <summary>Units in which time is counted, from the finest up.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>How a word points from a known date to another one.</summary>
internal enum Deixis
{
    None,

    /// <summary>"this year".</summary>
    This,

    /// <summary>"that year", "the same year": the one told before.</summary>
    That,

    /// <summary>"last year", counted from the moment of speaking.</summary>
    Last,

    /// <summary>"next year", counted from the moment of speaking.</summary>
    Next,

    /// <summary>"the following year", counted from the date told before.</summary>
    Following,

    /// <summary>"the previous year", counted from the date told before.</summary>
    Previous,
}

/// <summary>Which part of a period is meant; TIMEX3 keeps it in an attribute of its own, the value names the whole period.</summary>
internal enum Shade
{
    None,
    Start,
    Middle,
    End,

    /// <summary>"at the end of 2018", "in the last days of 2013": its last month.</summary>
    Close,
    Rest,

    /// <summary>"around 1990", "circa 466 BC".</summary>
    About,
}
