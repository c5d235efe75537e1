using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Tells how certain an occurrence is that a noun names: "the summit in May", "the cancelled visit".</summary>
internal static class NounOccurrence
{
    /// <summary>The factuality of what the noun names; null when the date tells nothing of it.</summary>
    public static Factuality? Read(SentenceReading reading, int noun, Moment moment)
    {
        if (moment.Preposition is "by" or "until" or "till" or "to" or "from" or "for" || reading.Word(noun - 1) == "no"
            || (moment.IsToday && reading.Word(noun - 1) is "that" or "this")
            || (moment.IsYearOrCoarser && IsCounted(reading, noun)))
            return null;
        if (IsCalledOff(reading, noun))
            return Factuality.Cancelled;
        if (moment.IsFuture || IsAnnounced(reading, noun))
            return Factuality.Planned;
        return Factuality.Occurred;
    }

    /// <summary>"the cancelled visit", "the visit was postponed", "called off the visit".</summary>
    private static bool IsCalledOff(SentenceReading reading, int noun)
    {
        if (reading.Word(noun - 1) is "cancelled" or "canceled" or "postponed" or "aborted" or "abandoned")
            return true;
        int clause = reading.ClauseAt(noun);
        for (int g = reading.GroupFrom(reading.Clauses[clause].First); g < reading.Groups.Count && reading.Groups[g].First < reading.Clauses[clause].End; g++)
        {
            VerbGroup group = reading.Groups[g];
            bool passive = group.First != group.Head;
            if (group.Lemma is "cancel" or "scrap" or "abandon" or "shelve" or "axe" && group.IsFinite && (group.Head < noun || passive))
                return true;
            if (group.Lemma == "call" && reading.Word(group.Head + 1) == "off")
                return true;
            if (group is { IsNegated: true, Lemma: "take" or "happen", Tense: VerbTense.Past } && group.First > noun)
                return true;
        }

        return false;
    }

    /// <summary>"9 million premature deaths", "the fifth death this year": a statistic.</summary>
    private static bool IsCounted(SentenceReading reading, int noun)
    {
        for (int i = noun - 1; i >= 0 && i > noun - 5; i--)
        {
            if ((reading.Tokens[i].Kind == TokenKind.Number && !reading.IsDate(i)) || (TimeVocabulary.Find(reading.Word(i)).Ordinal > 0 && reading.Word(noun + 1) != "of"))
                return true;
        }

        return false;
    }

    private static bool IsAnnounced(SentenceReading reading, int noun)
    {
        for (int i = noun - 1; i >= 0 && i > noun - 5; i--)
        {
            if (reading.Word(i) is "upcoming" or "forthcoming" or "planned" or "scheduled" or "coming")
                return true;
        }

        return false;
    }
}
