using DataPackage.Extraction.Dates.Calendar;
using DataPackage.Extraction.Dates.Vocabulary;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>An expression of time with its value.</summary>
/// <param name="Span">Its words in the document.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Date">The calendar date, when it is one.</param>
/// <param name="Shade">Part of that date.</param>
/// <param name="Basis">How it got its value.</param>
/// <param name="EndsRange">Whether it ends a range that the one before it begins.</param>
internal sealed record ResolvedTime(
    TextSpan Span, TimexType Type, string Value, CalendarDate? Date, Shade Shade, DateBasis Basis, bool EndsRange)
{
    /// <summary>As the later steps see it.</summary>
    public TemporalExpression ToExpression() =>
        new(Span, Type, Value, Date is { } date ? EdtfWriter.Write(date, Shade) : null, Basis);
}
