using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Reads the entries of a timeline, "14 May 2019 – Forty officers raid the newsroom": their verbs stand in the present, or have lost theirs.</summary>
internal static class Timeline
{
    /// <summary>A single line that opens so may be the dateline of a dispatch.</summary>
    private const int FewestEntries = 2;

    private const int LongestSubject = 30;

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

        int mark = EndOfBracket(reading, EndOfClock(reading, date.End));
        bool marked = (IsMark(reading.Word(mark)) || IsApart(reading, date.End)) && DateUseReader.IsPoint(date.Expression);
        int body = IsMark(reading.Word(mark)) ? mark + 1 : date.End;
        while (body < reading.Tokens.Count && IsMark(reading.Word(body)))
            body++;
        return marked && body < reading.Tokens.Count ? body : -1;
    }

    /// <summary>"13 March, 23:40 | Backups deleted": the hour belongs to the day.</summary>
    private static int EndOfClock(SentenceReading reading, int i)
    {
        int clock = reading.Word(i) == "," ? i + 1 : i;
        return clock < reading.Tokens.Count && reading.IsDate(clock) && reading.DateAt(clock) is { Expression.Type: TimexType.Time } hour && IsMark(reading.Word(hour.End)) ? hour.End : i;
    }

    /// <summary>"2025 (planned): closure of the line".</summary>
    private static int EndOfBracket(SentenceReading reading, int i)
    {
        if (reading.Word(i) != "(")
            return i;
        for (int close = i + 1; close < i + 5; close++)
        {
            if (reading.Word(close) == ")")
                return close + 1;
        }

        return i;
    }

    /// <summary>"2011   Norlink buys the line": blanks or marks of bold type part a date from the capital behind it.</summary>
    private static bool IsApart(SentenceReading reading, int end) =>
        end < reading.Tokens.Count && (reading.Tokens[end].Start - reading.Tokens[end - 1].End >= 2 || reading.DateAt(end - 1).Expression.Type == TimexType.Time) && reading.Tokens[end].IsCapitalized
        && !VerbLexicon.IsBase(reading.Word(end));

    /// <summary>What an entry tells; null when it holds a figure, a demand or a state.</summary>
    /// <param name="reading">The entry.</param>
    /// <param name="body">Where its text begins.</param>
    /// <param name="written">When the article was written; null when nobody knows.</param>
    public static DatedTrigger? Read(SentenceReading reading, int body, EdtfDate? written)
    {
        DateWords date = reading.Dates[0];
        var moment = new Moment(date.Expression.Date!.Value, written, string.Empty);
        return moment.IsToday ? null : At(reading, body, date, moment);
    }

    /// <summary>
    /// What a sentence below a heading of a date tells: "3 February" above "The storm makes landfall at noon."; a date of its own
    /// ("The army arrives on 5 February") is finer.
    /// </summary>
    public static DatedTrigger? ReadBelow(SentenceReading reading, TemporalExpression heading, EdtfDate? written)
    {
        int body = 0;
        while (body < reading.Tokens.Count && (reading.IsDate(body) || reading.Tokens[body].Kind == TokenKind.Punctuation))
            body++;
        DateWords date = new(heading, -1, -1);
        foreach (DateWords own in reading.Dates)
        {
            if (own.Expression.Type == TimexType.Date && own.Expression.Date is not null)
            {
                if (reading.Dates.Count > 1 || DateUseReader.Read(reading, own) is null)
                    return null;
                date = own;
            }
        }

        var moment = new Moment(date.Expression.Date!.Value, written, string.Empty);
        bool hasVerb = reading.GroupFrom(body) < reading.Groups.Count || Present(reading, body) is not null;
        return body + 1 < reading.Tokens.Count && hasVerb ? At(reading, body, date, moment) : null;
    }

    private static DatedTrigger? At(SentenceReading reading, int body, DateWords date, Moment moment)
    {
        if (Told(reading, body, moment) is not { } trigger)
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

    /// <summary>"20-26 September: high-level week, New York": words without a verb beside a date.</summary>
    private static bool NamesOccasion(SentenceReading reading, int body, Moment moment) =>
        !VerbLexicon.IsBase(reading.Word(body)) && reading.Tokens[body].Kind == TokenKind.Word && body + 1 < reading.Tokens.Count && reading.Tokens[body + 1].Kind == TokenKind.Word;

    /// <summary>"Parliament adopts the act": a word in -s between a noun in the singular and the article of its object, before any verb the tables know.</summary>
    private static VerbGroup? Present(SentenceReading reading, int body)
    {
        int group = reading.GroupFrom(body);
        int end = group < reading.Groups.Count ? reading.Groups[group].First : reading.Tokens.Count;
        for (int i = body + 1; i < end && i < body + LongestSubject && i + 1 < reading.Tokens.Count; i++)
        {
            bool hasObject = (reading.ClassAt(i + 1) == WordClass.Determiner || reading.Tokens[i + 1].Kind == TokenKind.Number || reading.Tokens[i + 1].IsCapitalized || reading.Word(i + 1) is "to" or "that") && reading.Tokens[i].Kind == TokenKind.Word && reading.ClassAt(i) == WordClass.Open;
            int subject = reading.Tokens[i - 1].Kind == TokenKind.Punctuation ? i - 2 : i - 1;
            bool hasSubject = subject >= body && reading.ClassAt(subject) == WordClass.Open && !reading.Word(subject).EndsWith("s", System.StringComparison.Ordinal);
            if (hasObject && hasSubject && !reading.Tokens[i].IsCapitalized && VerbLexicon.PresentByForm(reading.Word(i)) is { } lemma)
                return new VerbGroup(i, i, VerbTense.Present, lemma, string.Empty, false);
        }

        return null;
    }

    private static bool IsMark(string word) => word is ":" or "-" or "--" or "–" or "—" or "|" or "*";
}
