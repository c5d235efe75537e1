using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>Reads what averted a plan: "The pact was set to expire on Friday, but the decision extended it", where the sentence
/// before dates the decision.</summary>
internal static class AvertingAct
{
    /// <summary>The act that averted a cancelled plan of this sentence; null when no dated act of the sentence before is taken up.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="before">The last occurrence of the sentence before, or null.</param>
    public static DatedTrigger? Find(SentenceReading reading, IReadOnlyList<DatedTrigger> found, DatedTrigger? before)
    {
        if (before is null || found.FirstOrDefault(IsAvertedPlan) is not { } plan)
            return null;
        for (int c = plan.Trigger.Clause + 1; c < reading.Clauses.Count; c++)
        {
            Clause clause = reading.Clauses[c];
            int g = reading.GroupFrom(clause.First);
            if (reading.Word(clause.First) != "but" || g >= reading.Groups.Count || reading.Groups[g].First >= clause.End)
                continue;
            VerbGroup verb = reading.Groups[g];
            if (verb is not { Tense: VerbTense.Past, IsNegated: false } || !TakesUp(reading, clause.First + 1, verb.First))
                return null;
            var date = new DateWords(before.Use.Date.Expression with { Basis = DateBasis.Narrative }, -1, -1);
            return new DatedTrigger(new Trigger(verb.Head, verb, c, Factuality.Occurred), new DateUse(date, DateRole.Adverbial, string.Empty));
        }

        return null;
    }

    private static bool IsAvertedPlan(DatedTrigger found) =>
        found.Trigger is { Factuality: Factuality.Cancelled, Group.Tense: VerbTense.Scheduled };

    /// <summary>Whether a subject takes up what was told before: "the … move", "this decision".</summary>
    private static bool TakesUp(SentenceReading reading, int first, int end)
    {
        bool definite = reading.Word(first) is "the" or "this" or "that";
        for (int i = first + 1; definite && i < end; i++)
        {
            if (reading.Word(i) is "move" or "decision" or "step" or "announcement" or "vote" or "ruling" or "deal" or "intervention" or "measure" or "agreement")
                return true;
        }

        return false;
    }
}
