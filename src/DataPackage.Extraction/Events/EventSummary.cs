using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Cuts the clause that tells an event out of its sentence.</summary>
internal static class EventSummary
{
    private const int LongestNounPhrase = 25;

    private static readonly HashSet<string> Particles = WordRoles.Of("particle");

    /// <summary>First and end token of the clause or noun phrase that tells the event, without leading connectives.</summary>
    public static (int First, int End) Cut(SentenceReading reading, DatedTrigger found)
    {
        Trigger trigger = found.Trigger;
        DateWords date = found.Use.Date;
        int first = trigger.Group is null ? NounPhraseStart(reading, trigger.Word, date.End <= trigger.Word && found.Use.Role == DateRole.Adverbial ? Math.Max(0, date.End) : 0) : VerbStart(reading, trigger, date);
        int end = trigger.Group is null ? NounPhraseEnd(reading, trigger.Word, date) : VerbEnd(reading, trigger, date);
        if (IsTail(reading, trigger))
            first = 0;
        while (first < trigger.Word && IsConnective(reading, first))
            first++;
        while (end > trigger.Word + 1 && reading.Tokens[end - 1].Kind == TokenKind.Punctuation && !reading.Tokens[end - 1].Is(")") && !reading.Tokens[end - 1].Is("\""))
            end--;
        return (first, Math.Max(end, trigger.Word + 1));
    }

    /// <summary>"…, said the minister on 12 May", "…, the minister said on Monday": what was said stands before, and the verb has no object of its own.</summary>
    public static bool IsTail(SentenceReading reading, Trigger trigger)
    {
        Clause clause = reading.Clauses[trigger.Clause];
        if (trigger.Group is not { } teller || !teller.Is(VerbClass.Report) || trigger.Clause == 0 || clause.First == 0 || !(reading.Word(clause.First - 1) is "," or "\""))
            return false;
        bool isInverted = teller.First == clause.First;
        for (int i = teller.Head + 1; i < clause.End && !isInverted; i++)
        {
            if (!reading.IsDate(i) && reading.ClassAt(i) != WordClass.Preposition)
                return false;
        }

        return !isInverted || reading.ClassAt(teller.Head + 1) is WordClass.Open or WordClass.Determiner;
    }

    private static int NounPhraseStart(SentenceReading reading, int noun, int from = 0)
    {
        int first = noun;
        while (first > from && noun - first < LongestNounPhrase && IsNounPhrasePart(reading, first - 1))
            first--;
        return first;
    }

    private static bool IsNounPhrasePart(SentenceReading reading, int i)
    {
        if (reading.Tokens[i].Kind == TokenKind.Punctuation)
            return false;
        int group = reading.GroupFrom(i + 1) - 1;
        bool verb = group >= 0 && reading.Groups[group].Head >= i;
        return !verb && reading.ClassAt(i) is WordClass.Open or WordClass.Determiner;
    }

    private static int NounPhraseEnd(SentenceReading reading, int noun, DateWords date)
    {
        if (date.End > noun && date.First - noun < 40)
            return date.End;
        int end = noun + 1;
        int limit = reading.Clauses[reading.ClauseAt(noun)].End;
        int group = reading.GroupFrom(end);
        if (group < reading.Groups.Count)
            limit = Math.Min(limit, reading.Groups[group].First);
        while (end < limit && reading.ClassAt(end) is WordClass.Open or WordClass.Determiner or WordClass.Preposition)
            end++;
        while (end > noun + 1 && reading.ClassAt(end - 1) is WordClass.Preposition or WordClass.Determiner)
            end--;
        return end;
    }

    /// <summary>A verb's clause from its subject on; a relative clause or participle takes along the noun it tells of.</summary>
    private static int VerbStart(SentenceReading reading, Trigger trigger, DateWords date)
    {
        Clause clause = reading.Clauses[trigger.Clause];
        int first = clause.First;
        if (date.First >= first && date.End <= trigger.Group!.First && date.First - first <= 2)
            first = date.End;
        bool lacksSubject = trigger.Group!.First <= first + 1;
        bool relative = clause.Opener is ClauseOpener.Relative || (reading.Word(clause.First) == "that" && (lacksSubject || trigger.Group.Lemma == "make"));
        if (relative && trigger.Clause > 0)
            return AntecedentStart(reading, trigger.Clause) ?? first;
        while (clause.Opener == ClauseOpener.Comma && IsListBefore(reading, clause))
        {
            clause = reading.Clauses[reading.ClauseAt(clause.First - 2)];
            first = clause.First;
        }

        bool participle = trigger.Group.First == trigger.Group.Head && trigger.Group.First > first && reading.ClassAt(first) == WordClass.Preposition;
        return participle ? NounPhraseStart(reading, trigger.Group.First) : first;
    }

    /// <summary>"Officials from Chad, Mali and Niger met": the comma before "Mali" parts a list, and its head is the subject.</summary>
    private static bool IsListBefore(SentenceReading reading, Clause clause)
    {
        if (clause.First < 2 || reading.Word(clause.First - 1) != "," || !reading.Tokens[clause.First].IsCapitalized)
            return false;
        Clause before = reading.Clauses[reading.ClauseAt(clause.First - 2)];
        int group = reading.GroupFrom(before.First), next = clause.First;
        if ((group < reading.Groups.Count && reading.Groups[group].First < before.End) || !reading.Tokens[before.End - 1].IsCapitalized
            || reading.ClassAt(before.First) is not (WordClass.Open or WordClass.Determiner))
            return false;
        for (int i = before.First; i < before.End; i++)
        {
            if (reading.IsDate(i))
                return false;
        }

        while (next < clause.End && reading.Tokens[next].IsCapitalized)
            next++;
        return reading.Word(next) is "and" or "or" || (next == clause.End && reading.Word(next) == ",");
    }

    /// <summary>Where the noun begins that a relative clause tells of; null when it is far away.</summary>
    private static int? AntecedentStart(SentenceReading reading, int relative)
    {
        int c = relative - 1;
        while (c > 0 && reading.Clauses[c].Opener == ClauseOpener.Bracket)
            c--;
        int last = reading.Clauses[c].End - 1;
        int group = reading.GroupFrom(last + 1) - 1;
        int start = group >= 0 && reading.Groups[group].Head >= reading.Clauses[c].First ? reading.Groups[group].Head + 1 : reading.Clauses[c].First;
        while (start < last && reading.ClassAt(start) is not (WordClass.Open or WordClass.Determiner))
            start++;
        return start <= last && last - start < LongestNounPhrase ? start : null;
    }

    private static int VerbEnd(SentenceReading reading, Trigger trigger, DateWords date)
    {
        int c = trigger.Clause;
        int end = reading.Clauses[c].End;
        while (c + 1 < reading.Clauses.Count && (date.End > end || Continues(reading, c + 1, trigger.Word)))
            end = reading.Clauses[++c].End;
        int next = reading.GroupFrom(Math.Max(trigger.Word + 1, date.End));
        while (next < reading.Groups.Count && !reading.Groups[next].IsFinite)
            next++;
        bool reduced = IsReducedRelative(reading, trigger.Group!);
        bool dependent = reduced || reading.Clauses[trigger.Clause].Opener is ClauseOpener.Relative or ClauseOpener.Subordinator;
        int limit = reduced ? end : reading.Clauses[trigger.Clause].End;
        return dependent && next < reading.Groups.Count && reading.Groups[next].First < limit ? reading.Groups[next].First : end;
    }

    /// <summary>"the drill held by both in June showed …": a participle that only describes the subject of the verb to come.</summary>
    private static bool IsReducedRelative(SentenceReading reading, VerbGroup group) =>
        group.Tense == VerbTense.Past && group.First == group.Head && !group.Is(VerbClass.Report | VerbClass.Plan)
        && group.Head + 1 < reading.Tokens.Count && (reading.ClassAt(group.Head + 1) == WordClass.Preposition || Particles.Contains(reading.Word(group.Head + 1)));

    /// <summary>Whether a clause completes the one before: its object clause, or a phrase without a verb of its own.</summary>
    private static bool Continues(SentenceReading reading, int index, int trigger)
    {
        Clause clause = reading.Clauses[index];
        if (clause.End - trigger > 45 || clause.Opener is ClauseOpener.Coordinator or ClauseOpener.Start)
            return false;
        if (reading.Word(clause.First) is "that" or "to" or "whether" && reading.Word(clause.First - 1) != ",")
            return true;
        int group = reading.GroupFrom(clause.First);
        Clause own = reading.Clauses[reading.ClauseAt(trigger)];
        if (own.Opener == ClauseOpener.Comma && own.First == trigger)
            return false;
        bool hasVerb = group < reading.Groups.Count && reading.Groups[group].First < clause.End;
        return !hasVerb && clause.Opener is ClauseOpener.Comma or ClauseOpener.Bracket && !reading.Tokens[clause.First].Is("such");
    }

    private static bool IsConnective(SentenceReading reading, int i) =>
        reading.Tokens[i].Kind == TokenKind.Punctuation
            ? !(reading.Tokens[i].Is("\"") || reading.Tokens[i].Is("(") || reading.Tokens[i].Is("["))
            : reading.ClassAt(i) is WordClass.Coordinator or WordClass.Subordinator
                || (reading.ClassAt(i) == WordClass.Hinge && !reading.IsDate(i + 1))
                || reading.Word(i) is "however" or "also" or "then" or "thus" or "finally" or "later" or "ever" or "fortunately" or "unfortunately" or "moreover";
}
