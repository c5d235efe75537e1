using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Reads the entries of a timeline, "14 May 2019 – Forty officers raid the newsroom": their verbs stand in the present, or have lost theirs.</summary>
internal static class Timeline
{
    /// <summary>A single line that opens so may be the dateline of a dispatch.</summary>
    private const int FewestEntries = 2;

    private const int LongestSubject = 14;

    /// <summary>Whether an article has entries enough to be sure of the form.</summary>
    public static bool IsIn(AnnotatedArticle article)
    {
        int entries = 0;
        for (int i = 0; i < article.Sentences.Count && entries < FewestEntries; i++)
        {
            Sentence sentence = article.Sentences[i];
            if (article.Dates.Within(sentence.Span, date => date.Span) is { Count: > 0 } dates
                && BodyOf(SentenceReading.Read(sentence.Tokens, dates)) > 0)
                entries++;
        }

        return entries >= FewestEntries;
    }

    /// <summary>Where the text of an entry begins behind its date; -1 when the sentence is no entry.</summary>
    public static int BodyOf(SentenceReading reading)
    {
        if (reading.Dates.Count == 0)
            return -1;
        DateWords date = reading.Dates[0];
        for (int i = 0; i < date.First; i++)
        {
            if (reading.Tokens[i].Kind != TokenKind.Punctuation)
                return -1;
        }

        bool marked = IsMark(reading.Word(date.End)) && DateUseReader.IsPoint(date.Expression) && date.Expression.Type == TimexType.Date;
        int body = date.End + 1;
        while (body < reading.Tokens.Count && IsMark(reading.Word(body)))
            body++;
        return marked && body < reading.Tokens.Count ? body : -1;
    }

    /// <summary>What an entry tells; null when it holds a figure, a demand or a state.</summary>
    /// <param name="reading">The entry.</param>
    /// <param name="body">Where its text begins.</param>
    /// <param name="written">When the article was written; null when nobody knows.</param>
    public static DatedTrigger? Read(SentenceReading reading, int body, EdtfDate? written)
    {
        DateWords date = reading.Dates[0];
        var moment = new Moment(date.Expression.Date!.Value, written, string.Empty);
        if (moment.IsToday || Told(reading, body, moment) is not { } trigger)
            return null;
        if (moment.IsFuture && trigger.Factuality == Factuality.Occurred)
            trigger = trigger with { Factuality = Factuality.Planned };
        return new DatedTrigger(trigger, new DateUse(date, DateRole.Adverbial, string.Empty));
    }

    private static Trigger? Told(SentenceReading reading, int body, Moment moment)
    {
        if (Present(reading, body) is { } present)
            return present.Is(VerbClass.State) ? null : new Trigger(present.Head, present, reading.ClauseAt(present.Head), Factuality.Occurred);
        for (int g = reading.GroupFrom(body); g < reading.Groups.Count; g++)
        {
            VerbGroup group = reading.Groups[g];
            Clause clause = reading.Clauses[reading.ClauseAt(group.First)];
            if (!group.IsFinite || (clause.First > body && clause.Opener is ClauseOpener.Relative or ClauseOpener.Subordinator or ClauseOpener.Bracket))
                continue;
            // "2 May: Send in the form", "2019: 4,512 patients came".
            bool told = (group.First > body || group.Tense == VerbTense.Past) && !(moment.IsYearOrCoarser && reading.Tokens[body].Kind == TokenKind.Number);
            return told && VerbOccurrence.Read(reading, g, moment, isCaption: true) is { } found
                ? new Trigger(found.Verb.Head, found.Verb, reading.ClauseAt(found.Verb.First), found.Factuality)
                : null;
        }

        int noun = TriggerFinder.FirstNoun(reading, body, reading.Tokens.Count);
        if (noun < 0)
            return NamesOccasion(reading, body, moment) ? new Trigger(body, null, reading.ClauseAt(body), moment.IsFuture ? Factuality.Planned : Factuality.Occurred) : null;
        return noun >= 0 && NounOccurrence.Read(reading, noun, moment) is { } factuality
            ? new Trigger(noun, null, reading.ClauseAt(noun), factuality)
            : null;
    }

    /// <summary>"20-26 September: high-level week, New York": words without a verb beside a day.</summary>
    private static bool NamesOccasion(SentenceReading reading, int body, Moment moment) =>
        moment.IsDay && !VerbLexicon.IsBase(reading.Word(body)) && reading.Tokens[body].Kind == TokenKind.Word && body + 1 < reading.Tokens.Count && reading.Tokens[body + 1].Kind == TokenKind.Word;

    /// <summary>"Parliament adopts the act": a word in -s between a noun in the singular and the article of its object, before any verb the tables know.</summary>
    private static VerbGroup? Present(SentenceReading reading, int body)
    {
        int group = reading.GroupFrom(body);
        int end = group < reading.Groups.Count ? reading.Groups[group].First : reading.Tokens.Count;
        for (int i = body + 1; i < end && i < body + LongestSubject && i + 1 < reading.Tokens.Count; i++)
        {
            bool hasObject = (reading.ClassAt(i + 1) == WordClass.Determiner || reading.Tokens[i + 1].Kind == TokenKind.Number || reading.Tokens[i + 1].IsCapitalized) && reading.Tokens[i].Kind == TokenKind.Word && reading.ClassAt(i) == WordClass.Open;
            int subject = reading.Tokens[i - 1].Kind == TokenKind.Punctuation ? i - 2 : i - 1;
            bool hasSubject = subject >= body && reading.ClassAt(subject) == WordClass.Open && !reading.Word(subject).EndsWith("s", System.StringComparison.Ordinal);
            if (hasObject && hasSubject && !reading.Tokens[i].IsCapitalized && VerbLexicon.PresentByForm(reading.Word(i)) is { } lemma)
                return new VerbGroup(i, i, VerbTense.Present, lemma, string.Empty, false);
        }

        return null;
    }

    private static bool IsMark(string word) => word is ":" or "-" or "--" or "–" or "—" or "|" or "*";
}
