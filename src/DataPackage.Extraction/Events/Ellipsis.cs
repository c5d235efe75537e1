using System.Collections.Generic;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>Reads "The line closed in October 2016 for freight and in May 2018 for passengers": the second date has the verb of the first.</summary>
internal static class Ellipsis
{
    private const int LongestGap = 12;

    private static readonly HashSet<string> Bounds = WordRoles.Of("bound");

    /// <summary>The occurrence before, told again of a date that has no verb of its own; null when the date does not go on in this way.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="use">The date without a verb.</param>
    /// <param name="before">What the sentence told last.</param>
    public static DatedTrigger? Read(SentenceReading reading, DateUse use, DatedTrigger before)
    {
        int from = before.Use.Date.End, to = use.Date.First - 1;
        bool alike = before.Trigger is { Group: not null, Factuality: Factuality.Occurred } && before.Trigger.Word < to && use.Preposition is "in" or "on"
            && use.Date.Expression.Date!.Value.Precision == before.Date.Precision && before.Date.Precision > DatePrecision.Year;
        // "rejected twice, in 1871 and in 1878"
        if (before.Trigger is { Factuality: Factuality.Occurred } && before.Trigger.Word < to && use.Preposition is "in" or "on" && IsAnother(reading, from, to)
            && use.Date.Expression.Date!.Value.Precision == before.Date.Precision)
            return before with { Use = use };
        // "was refused on 30 April and again yesterday", "lost in October and again on appeal last June"
        if (before.Trigger is { Group: not null, Factuality: Factuality.Occurred } && before.Trigger.Word < from && use.Preposition is "" or "in" or "on" && to - from <= 6
            && reading.Word(from) == "and" && reading.Word(from + 1) == "again" && !HasVerb(reading, from, use.Date))
            return before with { Use = use };
        return alike && from < to && to - from <= LongestGap && GoesOn(reading, from, to) && !HasVerb(reading, from, use.Date)
            ? before with { Use = use }
            : null;
    }

    private static bool IsAnother(SentenceReading reading, int from, int to)
    {
        bool joined = false;
        for (int i = from; i < to; i++)
        {
            joined |= reading.Word(i) is "and" or ",";
            if (reading.Word(i) is not ("and" or "again" or "," or "then" or "later" or "also"))
                return false;
        }

        return joined;
    }

    private static bool GoesOn(SentenceReading reading, int from, int to)
    {
        bool joined = false;
        for (int i = from; i < to; i++)
        {
            joined |= reading.ClassAt(i) == WordClass.Coordinator || reading.Word(i) == ";";
            if (Bounds.Contains(reading.Word(i)) || reading.Word(i) is "not" or "from" or "to" or "until" or "if"
                || reading.ClassAt(i) is WordClass.Relative or WordClass.Subordinator)
                return false;
        }

        return joined;
    }

    private static bool HasVerb(SentenceReading reading, int from, DateWords date)
    {
        int end = reading.Clauses[reading.ClauseAt(date.First)].End;
        int group = reading.GroupFrom(from);
        return group < reading.Groups.Count && reading.Groups[group].First <= end + 1;
    }
}
