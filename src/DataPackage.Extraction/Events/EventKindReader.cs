using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Reads what kind of political interaction a sentence or an event is, after PLOVER.</summary>
internal static class EventKindReader
{
    private static readonly HashSet<string> LightVerbs = WordRoles.Of("light");

    private static readonly HashSet<string> NatureWords = WordRoles.Of("nature");

    /// <summary>The PLOVER types of a text of one or a few sentences; empty when none is found.</summary>
    public static IReadOnlyList<EventKind> Kinds(IReadOnlyList<Token> tokens)
    {
        SentenceReading reading = SentenceReading.Read(tokens, Array.Empty<TemporalExpression>());
        EventKind kind = FirstVerb(reading, relative: false);
        if (kind == EventKind.Other)
            kind = FirstNoun(tokens, 0, tokens.Count);
        if (kind == EventKind.Other)
            kind = FirstVerb(reading, relative: true);
        if (kind == EventKind.Other)
            return Array.Empty<EventKind>();
        var kinds = new List<EventKind> { kind };
        kinds.AddRange(FurtherVerbs(reading).Where(further => further != kind).Distinct());
        return kinds;
    }

    /// <summary>What verbs told as facts add beside the first: "rejected the offer and called a strike".</summary>
    private static IEnumerable<EventKind> FurtherVerbs(SentenceReading reading)
    {
        for (int g = 1; g < reading.Groups.Count; g++)
        {
            VerbGroup group = reading.Groups[g];
            bool isTold = group is { IsNegated: false, Tense: VerbTense.Past or VerbTense.PresentPerfect } && group.First > 0;
            if (isTold && reading.Clauses[reading.ClauseAt(group.First)] is { Opener: ClauseOpener.Coordinator } clause && group.First <= clause.First + 2
                && EventKindTable.Verb(group.Lemma, reading.Tokens, group.Head) is { } phrase)
                yield return phrase.Kind;
        }
    }

    /// <summary>The kind of the event that a trigger names.</summary>
    public static EventKind KindOf(SentenceReading reading, Trigger trigger)
    {
        if (trigger.Group is null)
            return NounKind(reading.Tokens, trigger.Word);
        int first = reading.GroupFrom(trigger.Group.First);
        for (int g = first; g < reading.Groups.Count && (g == first || reading.Groups[g].Tense == VerbTense.Infinitive); g++)
        {
            if (VerbKind(reading, reading.Groups[g]) is var kind and not EventKind.Other)
                return kind == EventKind.Assault && IsOfNature(reading, trigger.Group.First) ? EventKind.Other : kind;
        }

        return EventKind.Other;
    }

    /// <summary>"An earthquake struck the coast": no political interaction.</summary>
    private static bool IsOfNature(SentenceReading reading, int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 6; i--)
        {
            if (NatureWords.Contains(reading.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>The kind of the first verb that has one: main clauses tell the news, relative clauses its background.</summary>
    private static EventKind FirstVerb(SentenceReading reading, bool relative)
    {
        for (int g = 0; g < reading.Groups.Count; g++)
        {
            VerbGroup group = reading.Groups[g];
            if (reading.Clauses[reading.ClauseAt(group.First)].Opener == ClauseOpener.Relative != relative)
                continue;
            if (VerbKind(reading, group) is var kind and not EventKind.Other)
                return InMood(reading, g, kind);
        }

        return EventKind.Other;
    }

    /// <summary>Who will help agrees to it, who will strike threatens it, who will not help rejects it.</summary>
    private static EventKind InMood(SentenceReading reading, int index, EventKind kind)
    {
        VerbGroup group = reading.Groups[index];
        bool friendly = kind is EventKind.Agree or EventKind.Consult or EventKind.Support or EventKind.Cooperate or EventKind.Aid
            or EventKind.Concede or EventKind.Retreat;
        if (group.IsNegated)
            return friendly ? EventKind.Reject : kind;
        bool intended = group.Tense is VerbTense.Future or VerbTense.Scheduled
            || (group.Tense == VerbTense.Modal && group.Auxiliary is "would" or "'d")
            || (group.Tense == VerbTense.Infinitive && index > 0 && reading.Groups[index - 1].Lemma is "plan" or "intend" or "prepare" or "decide");
        if (!intended)
            return kind;
        bool hostile = kind is EventKind.Assault or EventKind.Sanction or EventKind.Coerce or EventKind.Mobilize;
        return friendly ? EventKind.Agree : hostile ? EventKind.Threaten : kind;
    }

    private static EventKind VerbKind(SentenceReading reading, VerbGroup group)
    {
        if (EventKindTable.Verb(group.Lemma, reading.Tokens, group.Head) is { } phrase)
            return phrase.Kind;
        return LightVerbs.Contains(group.Lemma)
            ? FirstNoun(reading.Tokens, group.Head + 1, reading.Clauses[reading.ClauseAt(group.Head)].End)
            : EventKind.Other;
    }

    private static EventKind FirstNoun(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (EventKindTable.Noun(tokens, i) is { } phrase)
                return phrase.Kind;
        }

        return EventKind.Other;
    }

    /// <summary>The kind of the noun at a token, read with the words before it: "joint naval exercise".</summary>
    private static EventKind NounKind(IReadOnlyList<Token> tokens, int noun)
    {
        for (int start = Math.Max(0, noun - 2); start <= noun; start++)
        {
            if (EventKindTable.Noun(tokens, start) is { } phrase && start + phrase.Words.Length == noun + 1)
                return phrase.Kind;
        }

        return EventKind.Other;
    }
}
