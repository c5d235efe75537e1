using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Reads what kind of political interaction a sentence or an event is, after PLOVER.</summary>
internal static class EventKindReader
{
    /// <summary>The PLOVER types of a text of one or a few sentences, the surest first; empty when none is found.</summary>
    public static IReadOnlyList<EventKind> Kinds(IReadOnlyList<Token> tokens)
    {
        SentenceReading reading = SentenceReading.Read(tokens, System.Array.Empty<Dates.TemporalExpression>());
        foreach (VerbGroup group in reading.Groups)
        {
            if (VerbKind(reading, group) is { } kind and not EventKind.Other)
                return new[] { kind };
        }

        EventKind noun = Enumerable.Range(0, tokens.Count).Select(i => NounKind(tokens, i)).FirstOrDefault(kind => kind != EventKind.Other);
        return noun == EventKind.Other ? System.Array.Empty<EventKind>() : new[] { noun };
    }

    /// <summary>The kind of the event that a trigger names.</summary>
    public static EventKind KindOf(SentenceReading reading, Trigger trigger)
    {
        if (trigger.Group is null)
            return NounKind(reading.Tokens, trigger.Word);
        for (int g = reading.GroupFrom(trigger.Group.First); g < reading.Groups.Count; g++)
        {
            VerbGroup group = reading.Groups[g];
            if (g > 0 && group.First != trigger.Group.First && group.Tense is not VerbTense.Infinitive)
                break;
            if (VerbKind(reading, group) is { } kind and not EventKind.Other)
                return kind;
        }

        return EventKind.Other;
    }

    private static EventKind VerbKind(SentenceReading reading, VerbGroup group)
    {
        EventKind kind = EventKindTable.Verb(group.Lemma, reading.Tokens, group.Head)?.Kind ?? EventKind.Other;
        return kind;
    }

    /// <summary>The kind of the noun at a token, read with the words before it: "joint naval exercise".</summary>
    private static EventKind NounKind(IReadOnlyList<Token> tokens, int noun)
    {
        for (int start = System.Math.Max(0, noun - 2); start <= noun; start++)
        {
            if (EventKindTable.Noun(tokens, start) is { } phrase && start + phrase.Words.Length == noun + 1)
                return phrase.Kind;
        }

        return EventKind.Other;
    }
}
