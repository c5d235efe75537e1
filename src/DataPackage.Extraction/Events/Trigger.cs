using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>The word that names an occurrence.</summary>
/// <param name="Word">Index of the word.</param>
/// <param name="Group">Its verb group; null for a noun.</param>
/// <param name="Clause">Index of the clause it stands in.</param>
/// <param name="Factuality">Whether the text tells it as a fact.</param>
internal sealed record Trigger(int Word, VerbGroup? Group, int Clause, Factuality Factuality);

/// <summary>A trigger with the date that places it in time.</summary>
internal sealed record DatedTrigger(Trigger Trigger, DateUse Use)
{
    public EdtfDate Date => Use.Date.Expression.Date!.Value;
}
