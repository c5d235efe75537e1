using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>Reads "The search began on 3 May and went on until the 9th": what began lasted from the one date to the other.</summary>
internal static class Lasting
{
    /// <summary>The occurrence before, with the interval it took; null when the date does not end it.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="use">The date that may end it.</param>
    /// <param name="before">What the sentence told last.</param>
    public static DatedTrigger? Read(SentenceReading reading, DateUse use, DatedTrigger before)
    {
        if (use.Preposition is not ("until" or "till") || before.Trigger.Group is not { } opening || before.Use.Date.End > use.Date.First
            || opening.Lemma is not ("begin" or "start" or "commence" or "open" or "launch" or "resume"))
            return null;
        int index = reading.GroupFrom(use.Date.First) - 1;
        if (index < 0 || reading.Groups[index] is not { IsFinite: true, IsNegated: false } going || going.First <= opening.Head
            || going.Lemma is not ("run" or "last" or "continue" or "go" or "stay" or "remain" or "be")
            || reading.ClassAt(going.First - 1) is not (WordClass.Coordinator or WordClass.Adverb)
            || going.Tense == VerbTense.Past != (opening.Tense == VerbTense.Past))
            return null;
        TemporalExpression first = Day(before.Use.Date.Expression), last = use.Date.Expression;
        return DateRanges.Join(first, last) is { } interval && interval.Date!.Value.Precision >= before.Date.Precision
            ? before with { Use = before.Use with { Date = new DateWords(interval, before.Use.Date.First, use.Date.End) } }
            : null;
    }

    /// <summary>"at dawn on 23 July": the day is what an interval begins with.</summary>
    private static TemporalExpression Day(TemporalExpression date) =>
        date is { Type: TimexType.Time, Date: { } day } ? date with { Type = TimexType.Date, Value = day.ToString() } : date;
}
