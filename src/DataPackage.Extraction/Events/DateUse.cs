namespace DataPackage.Extraction.Events;

/// <summary>How a date stands in its sentence.</summary>
internal enum DateRole
{
    /// <summary>It tells when the happening of its clause was: "in June", "on Monday", "Tuesday".</summary>
    Adverbial,

    /// <summary>It stands before the noun it dates: "the June 2012 exercise", "Tuesday's vote".</summary>
    Attribute,

    /// <summary>It dates the clause with "when" behind it: "until 1961, when the mill closed".</summary>
    Clause,

    /// <summary>It dates a paper whose words are the act: "In a circular of 19 July she told schools".</summary>
    Paper,
}

/// <summary>A date that can place an occurrence in time.</summary>
/// <param name="Date">Its words.</param>
/// <param name="Role">How it stands in the sentence.</param>
/// <param name="Preposition">The preposition that governs it, lower case; empty when there is none.</param>
/// <param name="Noun">For an attribute, the noun it dates; for a clause, its first word; else -1.</param>
internal sealed record DateUse(DateWords Date, DateRole Role, string Preposition, int Noun = -1);
