namespace DataPackage.Extraction.Dates;

/// <summary>How fine a date is, from the coarsest to the finest.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known, or the year is unknown and no month or day is given.</summary>
    Unknown,

    /// <summary>A thousand years: "1XXX".</summary>
    Millennium,

    /// <summary>A hundred years: "19XX".</summary>
    Century,

    /// <summary>Ten years: "199X".</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second of a day.</summary>
    Time,
}
