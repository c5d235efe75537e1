namespace DataPackage.Extraction.Dates;

/// <summary>The four types of TIMEX3 (TimeML 1.2.1).</summary>
internal enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>How an expression got its value.</summary>
internal enum DateBasis
{
    /// <summary>The words alone give it: "June 2012", "the early 1990s".</summary>
    Explicit,

    /// <summary>Completed or counted from the document's date: "yesterday", "in June" of an article of July 2012.</summary>
    DocumentDate,

    /// <summary>Completed or counted from a date told before: "the following June".</summary>
    Narrative,

    /// <summary>Words such as "recently" that place nothing on a calendar.</summary>
    Vague,
}

/// <summary>Words that speak of time, with the date they mean.</summary>
/// <param name="Span">The words in the document, without a leading preposition.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value, such as "2012-06", "P2D", "PAST_REF"; "XXXX-11-22" when the year is unknown.</param>
/// <param name="Date">The date as EDTF; null for durations, sets and vague words.</param>
/// <param name="Basis">How it got its value.</param>
internal sealed record TemporalExpression(
    TextSpan Span, TimexType Type, string Value, EdtfDate? Date, DateBasis Basis);
