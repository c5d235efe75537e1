using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Names;

namespace DataPackage.Extraction.Events;

/// <summary>Finds who takes part in an event.</summary>
internal static class Participants
{
    /// <summary>
    /// The actors named in the words that tell the event, except where it only says where; a verb without a subject of its own
    /// ("signed … and agreed to …") has that of the verb before.
    /// </summary>
    public static IEnumerable<string> Of(
        NameIndex names, SentenceReading reading, Trigger trigger, TextSpan told, TextSpan? place)
    {
        IEnumerable<NameMention> shared = SharedSubject(reading, trigger, told) is { } subject
            ? names.Mentions.Within(subject, mention => mention.Span)
            : Enumerable.Empty<NameMention>();
        IEnumerable<NameMention> own = names.Mentions.Within(told, mention => mention.Span)
            .Where(mention => place is not { } where || !where.Overlaps(mention.Span));
        return shared.Concat(own).Select(mention => mention.ActorId).Distinct();
    }

    private static TextSpan? SharedSubject(SentenceReading reading, Trigger trigger, TextSpan told)
    {
        if (trigger.Group is not { } group || reading.Tokens[group.First].Start > told.Start)
            return null;
        if (reading.Clauses[trigger.Clause].Opener != ClauseOpener.Coordinator)
            return null;
        int verb = reading.GroupFrom(group.First) - 1;
        if (verb < 0)
            return null;
        Clause before = reading.Clauses[reading.ClauseAt(reading.Groups[verb].First)];
        return reading.Groups[verb].First > before.First
            ? TextSpan.FromBounds(reading.Tokens[before.First].Start, reading.Tokens[reading.Groups[verb].First - 1].End)
            : null;
    }
}
