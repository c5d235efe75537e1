using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>A date seen from the day the document was written.</summary>
/// <param name="Date">The date.</param>
/// <param name="Written">When the document was written; null when nobody knows.</param>
/// <param name="Preposition">The preposition before the date; empty when there is none.</param>
internal sealed record Moment(EdtfDate Date, EdtfDate? Written, string Preposition)
{
    public bool IsYearOrCoarser => IsLong || (!Date.IsInterval && Date.Precision <= DatePrecision.Year);

    /// <summary>Whether it spans a year or more: "between 2012 and 2018".</summary>
    public bool IsLong => Date is { IsInterval: true, IsYearUnknown: false, Earliest: { } first, Latest: { } last }
        && ((last.Year - first.Year) * 12) + last.Month - first.Month >= 12;

    public bool IsDecade => !Date.IsInterval && Date.Precision <= DatePrecision.Decade;

    public bool IsDay => Date.Precision >= DatePrecision.Day;

    /// <summary>Whether it certainly lies behind the day of writing.</summary>
    public bool IsFuture => Known && Date.Earliest is { } first && Written!.Value.Latest is { } today && first > today;

    /// <summary>Whether it certainly lies before the day of writing.</summary>
    public bool IsPast => Known && Date.Latest is { } last && Written!.Value.Earliest is { } today && last < today;

    /// <summary>Whether it is the day of writing itself.</summary>
    public bool IsToday => Known && Written!.Value == Date;

    private bool Known => Written is { IsNone: false, IsYearUnknown: false } && !Date.IsYearUnknown;
}
