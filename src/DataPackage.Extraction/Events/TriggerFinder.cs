using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Events;

/// <summary>Finds the word whose occurrence a date places in time: the nearest verb or event noun that governs it.</summary>
internal static class TriggerFinder
{
    /// <summary>How far from its date a trigger may stand, in tokens.</summary>
    private const int Reach = 60;

    /// <summary>How long a subject with its date may be before the relative clause that tells of it.</summary>
    private const int LongestSubject = 14;

    /// <summary>The triggers of a date, nearly always one; none when the date places no occurrence.</summary>
    public static IEnumerable<Trigger> Find(SentenceReading reading, DateUse use, EdtfDate? written, bool isCaption)
    {
        var moment = new Moment(use.Date.Expression.Date!.Value, written, use.Preposition);
        if (use.Role == DateRole.Attribute)
            return Some(Noun(reading, use.Noun, moment with { Preposition = string.Empty }));

        if (use.Role == DateRole.Clause)
            return Some(Right(reading, use.Noun, reading.Clauses[reading.ClauseAt(use.Noun)].End, moment with { Preposition = "in" }, isCaption));
        int index = reading.ClauseAt(use.Date.First);
        Clause clause = reading.Clauses[index];
        if (reading.Word(clause.First) is "if" or "unless" or "whether")
            return Some(null);
        int left = Math.Max(Barrier(reading, use.Date, clause.First), use.Date.First - Reach);
        if (IsJustBefore(reading, clause, use.Date))
            return Both(reading, LastNoun(reading, left, use.Date.First), Ahead(reading, index, moment, isCaption), moment);
        if (IsApart(reading, use.Date))
            return Some(Right(reading, use.Date.End, clause.End, moment with { Preposition = "in" }, isCaption) ?? NounApart(reading, use.Date, clause.End, moment with { Preposition = "in" }));
        if (IsCleft(reading, index, use.Date))
            return Some(Right(reading, reading.Clauses[index + 1].First, reading.Clauses[index + 1].End, moment with { Preposition = "in" }, isCaption));
        if (use.Role == DateRole.Paper)
            return Some(Right(reading, use.Date.End, clause.End, moment, isCaption) ?? Ahead(reading, index, moment, isCaption));
        if (!IsBare(reading, left, use.Date.First))
            return Some(Left(reading, left, use.Date.First, moment, isCaption) ?? Touching(reading, use.Date, moment, isCaption) ?? BehindSetting(reading, index, use.Date, moment, isCaption));

        bool leading = index == 0 || clause.Opener is ClauseOpener.Start or ClauseOpener.Quotation or ClauseOpener.Relative
            or ClauseOpener.Subordinator or ClauseOpener.Coordinator
            || (OpensWithVerb(reading, index + 1) && reading.Clauses[index + 1].Opener != ClauseOpener.Coordinator);
        int right = Math.Min(clause.End, use.Date.End + Reach);
        if (!IsBare(reading, use.Date.End, right))
            return Some(Right(reading, use.Date.End, right, moment, isCaption) ?? (leading ? null : Trailing(reading, index, moment, isCaption)));
        return Some(leading || Back(reading, index) < 0
            ? Ahead(reading, index, moment, isCaption)
            : Trailing(reading, index, moment, isCaption));
    }

    private static IEnumerable<Trigger> Some(Trigger? trigger) => trigger is null ? Array.Empty<Trigger>() : new[] { trigger };

    /// <summary>"Just an hour before the ceremony in June 2012, he pulled out": both happened then, or the ceremony was called off.</summary>
    private static IEnumerable<Trigger> Both(SentenceReading reading, int noun, Trigger? verb, Moment moment)
    {
        Trigger? before = Noun(reading, noun, moment);
        if (before is null || verb is null)
            return Some(verb ?? before);
        bool calledOff = EventKindReader.KindOf(reading, verb) is EventKind.Retreat or EventKind.Reject or EventKind.Sanction;
        return new[] { verb, calledOff ? before with { Factuality = Factuality.Cancelled } : before };
    }

    /// <summary>A date to the left belongs to what stands before it, unless this one continues it: "on 3 and 4 May". A clock time is no such date.</summary>
    private static int Barrier(SentenceReading reading, DateWords date, int clauseFirst)
    {
        for (int i = date.First - 1; i >= clauseFirst && i > date.First - Reach; i--)
        {
            if (!reading.IsDate(i) || reading.DateAt(i).Expression is { Date: null } or { Type: TimexType.Time })
                continue;
            for (int between = i + 1; between < date.First; between++)
            {
                if (reading.ClassAt(between) is not (WordClass.Coordinator or WordClass.Preposition))
                    return i + 1;
            }
        }

        return clauseFirst;
    }

    /// <summary>"The cabinet fell on 21 April, a day after the Greens left it": the date of what is told behind it, counted back.</summary>
    private static bool IsApart(SentenceReading reading, DateWords date) =>
        date.First > 1 && reading.Word(date.End - 1) is "after" or "before" && reading.Word(date.First - 1) == "," && reading.IsDate(date.First - 2);

    /// <summary>"a day after the vote": counted in days, it is known when the vote was; counted in weeks or months, hardly.</summary>
    private static Trigger? NounApart(SentenceReading reading, DateWords date, int end, Moment moment) =>
        moment.IsDay && !date.Expression.Date!.Value.IsApproximate ? Noun(reading, FirstNoun(reading, date.End, end), moment) : null;

    /// <summary>"It was not until 1904 that the railway bought the company": the date of the clause behind.</summary>
    private static bool IsCleft(SentenceReading reading, int clause, DateWords date)
    {
        int first = reading.Clauses[clause].First;
        return reading.Word(first) == "it" && reading.Word(first + 1) is "was" or "wasn't" && date.First - first <= 5
            && clause + 1 < reading.Clauses.Count && reading.Clauses[clause + 1].First == date.End && reading.Word(date.End) is "that" or "when";
    }

    private static bool IsBare(SentenceReading reading, int first, int end)
    {
        int group = reading.GroupFrom(first);
        if (group < reading.Groups.Count && reading.Groups[group].First < end && reading.Groups[group].Lemma != "date")
            return false;
        return LastNoun(reading, first, end) < 0;
    }

    /// <summary>"Just an hour before the ceremony in June 2012, …": the main verb happened then as well.</summary>
    private static bool IsJustBefore(SentenceReading reading, Clause clause, DateWords date)
    {
        if (clause.First > 1)
            return false;
        for (int i = clause.First; i < Math.Min(clause.End - 1, clause.First + 6); i++)
        {
            if (reading.Word(i) is "hour" or "hours" or "minutes" or "moments" or "day" or "days" && reading.Word(i + 1) is "before" or "after" or "ahead" && (i < date.First || i >= date.End))
                return true;
        }

        return false;
    }

    private static Trigger? Left(SentenceReading reading, int first, int end, Moment moment, bool isCaption)
    {
        int group = LastGroup(reading, first, end);
        int noun = LastNoun(reading, first, end);
        if (group < 0)
            return noun < 0 ? null : Noun(reading, noun, moment);
        for (int g = group; g >= 0 && reading.Groups[g].First >= first; g--)
        {
            if (Verb(reading, g, moment, isCaption) is { } verb)
                return verb;
            if (!reading.Groups[g].IsBarePresent)
                break;
        }

        while (group > 0 && !reading.Groups[group].IsFinite && reading.Groups[group - 1].First >= first)
            group--;
        VerbGroup refused = reading.Groups[group];
        if (moment.IsToday && refused.Tense == VerbTense.Present)
            return null;
        bool told = noun > refused.Head || (noun >= 0 && (!refused.IsFinite || refused.Lemma == "be"));
        return told && (!refused.IsNegated || noun > refused.Head + 1) ? Noun(reading, noun, moment) : null;
    }

    /// <summary>"The court sitting in Lagos yesterday held that …": the verb right behind a date that nothing before it takes.</summary>
    private static Trigger? Touching(SentenceReading reading, DateWords date, Moment moment, bool isCaption)
    {
        int group = reading.GroupFrom(date.End);
        bool touches = group < reading.Groups.Count && reading.Groups[group].First == date.End && reading.Groups[group] is { IsFinite: true, Tense: VerbTense.Past };
        return touches && moment.Preposition.Length == 0 ? Verb(reading, group, moment, isCaption) : null;
    }

    /// <summary>"While descending on 29 August the aircraft pitched down": what was under way dates the verb behind.</summary>
    private static Trigger? BehindSetting(SentenceReading reading, int index, DateWords date, Moment moment, bool isCaption)
    {
        Clause clause = reading.Clauses[index];
        int group = reading.GroupFrom(clause.First);
        bool underWay = reading.Word(clause.First) is "while" or "when" && group < reading.Groups.Count && reading.Groups[group] is { Tense: VerbTense.Gerund } setting
            && setting.First <= clause.First + 2 && setting.Head < date.First;
        return !underWay ? null : Right(reading, date.End, clause.End, moment, isCaption) ?? Ahead(reading, index, moment, isCaption);
    }

    private static Trigger? Right(SentenceReading reading, int first, int end, Moment moment, bool isCaption)
    {
        for (int g = reading.GroupFrom(first); g < reading.Groups.Count && reading.Groups[g].First < end; g++)
        {
            if (!reading.Groups[g].IsFinite || IsReduced(reading, g, end))
                continue;
            if (Verb(reading, g, moment, isCaption) is { } verb)
                return verb;
            bool tells = reading.Groups[g].Lemma is "be" or "come" or "see" or "bring" or "mark" or "follow" or "witness";
            int noun = tells && reading.Groups[g].Tense is VerbTense.Past or VerbTense.Future ? FirstNoun(reading, reading.Groups[g].Head + 1, end) : -1;
            // "In May 2010 a heatwave was linked to 1,300 deaths"
            if (noun < 0 && reading.Groups[g] is { Tense: VerbTense.Past, IsNegated: false })
                noun = HappeningBefore(reading, first, reading.Groups[g].First);
            return noun < 0 ? null : Noun(reading, noun, moment);
        }

        // "In May 2010 a flood in the east, in the valley of the Ossa, was blamed on the dam"
        return HappeningBefore(reading, first, end) is >= 0 and var happening ? Noun(reading, happening, moment) : null;
    }

    /// <summary>"From 10 June teams supported by the fund will visit": a participle behind its noun, whose verb is still to come in the same clause.</summary>
    private static bool IsReduced(SentenceReading reading, int index, int end)
    {
        VerbGroup group = reading.Groups[index];
        if (group is not { Tense: VerbTense.Past, IsNegated: false } || group.First != group.Head || reading.ClassAt(group.Head + 1) != WordClass.Preposition)
            return false;
        int next = index + 1;
        while (next < reading.Groups.Count && !reading.Groups[next].IsFinite)
            next++;
        if (next >= reading.Groups.Count || reading.Groups[next].First >= end || reading.Groups[next] is { First: var first, Head: var head } && first == head)
            return false;
        for (int i = group.Head + 1; i < reading.Groups[next].First; i++)
        {
            if (reading.ClassAt(i) is WordClass.Coordinator or WordClass.Subordinator or WordClass.Relative or WordClass.Pronoun || reading.IsDate(i))
                return false;
        }

        return true;
    }

    /// <summary>The date opens the sentence: its verb is that of the first full clause behind it.</summary>
    private static Trigger? Ahead(SentenceReading reading, int index, Moment moment, bool isCaption)
    {
        for (int c = index + 1; c < Math.Min(reading.Clauses.Count, index + 8); c++)
        {
            Clause clause = reading.Clauses[c];
            if (BehindRelative(reading, c) is >= 0 and var main)
                return Verb(reading, main, moment, isCaption);
            if (clause.Opener is ClauseOpener.Relative or ClauseOpener.Bracket
                || (clause.Opener == ClauseOpener.Subordinator && (c > index + 1 || !TellsWhen(reading, clause))))
                continue;
            int group = reading.GroupFrom(clause.First);
            while (group < reading.Groups.Count && reading.Groups[group].First < clause.End && !reading.Groups[group].IsFinite)
                group++;
            if (group >= reading.Groups.Count || reading.Groups[group].First >= clause.End)
                continue;
            if (Right(reading, clause.First, clause.End, moment, isCaption) is { } found)
                return found;
            // "On Thursday the minister stood before them and promised …": the state is the setting of the act.
            bool goesOn = reading.Groups[group] is { Tense: VerbTense.Past, IsNegated: false } setting && setting.Is(VerbClass.State) && setting.Lemma != "be"
                && c + 1 < reading.Clauses.Count && reading.Clauses[c + 1].Opener == ClauseOpener.Coordinator && OpensWithVerb(reading, c + 1);
            return goesOn ? Right(reading, reading.Clauses[c + 1].First, reading.Clauses[c + 1].End, moment, isCaption) : null;
        }

        return null;
    }

    /// <summary>"On Saturday, code that exploits the flaw was published": the main verb behind the verb of a relative clause; -1 when there is none.</summary>
    private static int BehindRelative(SentenceReading reading, int index)
    {
        Clause clause = reading.Clauses[index], before = reading.Clauses[index - 1];
        bool isRelative = clause.Opener == ClauseOpener.Relative || reading.Word(clause.First) == "that";
        if (!isRelative || clause.First != before.End || before.End - before.First > LongestSubject || !IsBare(reading, before.First, before.End))
            return -1;
        int group = reading.GroupFrom(clause.First), told = 0;
        if (group < reading.Groups.Count && reading.Groups[group].First > clause.First + 1 && VerbLexicon.PresentByForm(reading.Word(clause.First + 1)) is not null)
            told++;
        for (; group < reading.Groups.Count && reading.Groups[group].First < clause.End; group++)
        {
            if (reading.Groups[group].IsFinite && ++told == 2)
                return reading.ClassAt(reading.Groups[group].First - 1) is WordClass.Open ? group : -1;
        }

        return -1;
    }

    /// <summary>"In January 2022, after the appeal was dismissed, he cut the water off": the date is of the main clause.</summary>
    private static bool TellsWhen(SentenceReading reading, Clause clause) =>
        reading.Word(clause.First) is not ("after" or "before" or "as" or "until" or "because" or "although" or "though" or "while" or "if" or "once" or "unless" or "since");

    /// <summary>The date trails behind a comma: its verb is that of the nearest clause before it that has one.</summary>
    private static Trigger? Trailing(SentenceReading reading, int index, Moment moment, bool isCaption)
    {
        int back = Back(reading, index);
        return back < 0 ? null : Left(reading, FirstInReach(reading.Clauses[back]), reading.Clauses[back].End, moment, isCaption);
    }

    private static int Back(SentenceReading reading, int index)
    {
        for (int c = index - 1; c >= 0 && c > index - 6; c--)
        {
            Clause clause = reading.Clauses[c];
            if (clause.Opener != ClauseOpener.Bracket && !IsAside(reading, clause) && !IsBare(reading, FirstInReach(clause), clause.End))
                return c;
        }

        return -1;
    }

    /// <summary>"it opened, if I remember, in May": words of the teller about the telling.</summary>
    private static bool IsAside(SentenceReading reading, Clause clause) =>
        clause.End - clause.First <= 6 && (reading.Word(clause.First) is "if" or "as" or "i" or "we") && reading.Word(clause.First + 1) is "i" or "we" or "you" or "memory" or "think" or "believe" or "recall" or "remember"
        && clause.End > clause.First;

    private static int FirstInReach(Clause clause) => Math.Max(clause.First, clause.End - Reach);

    private static bool OpensWithVerb(SentenceReading reading, int clause)
    {
        if (clause >= reading.Clauses.Count)
            return false;
        int group = reading.GroupFrom(reading.Clauses[clause].First);
        return group < reading.Groups.Count && reading.Groups[group].IsFinite && reading.Groups[group].First <= reading.Clauses[clause].First + 1;
    }

    private static Trigger? Verb(SentenceReading reading, int group, Moment moment, bool isCaption) =>
        VerbOccurrence.Read(reading, group, moment, isCaption) is { } told
            ? new Trigger(told.Verb.Head, told.Verb, reading.ClauseAt(told.Verb.First), told.Factuality)
            : null;

    private static Trigger? Noun(SentenceReading reading, int noun, Moment moment)
    {
        int named = noun - 1;
        while (named > noun - 4 && reading.ClassAt(named) == WordClass.Determiner)
            named--;
        bool isRemembered = reading.Word(named) == "of" && reading.Word(named - 1) == "anniversary";
        int word = isRemembered ? named - 1 : noun;
        return noun >= 0 && NounOccurrence.Read(reading, word, moment) is { } factuality
            ? new Trigger(word, null, reading.ClauseAt(word), factuality)
            : null;
    }

    private static int LastGroup(SentenceReading reading, int first, int end)
    {
        int group = reading.GroupFrom(end) - 1;
        while (group >= 0 && reading.Groups[group].First >= first && reading.Groups[group].Lemma == "date")
            group--;
        return group >= 0 && reading.Groups[group].First >= first ? group : -1;
    }

    private static int LastNoun(SentenceReading reading, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (IsEventNoun(reading, i))
                return i;
        }

        return -1;
    }

    /// <summary>A subject such as "a heatwave in Bihar": a happening that its clause puts first.</summary>
    private static int HappeningBefore(SentenceReading reading, int first, int verb)
    {
        for (int i = first; i < verb && i < first + 4; i++)
        {
            if (NounLexicon.ClassOf(reading.Word(i)) == NounClass.Happening && reading.Word(first) is "a" or "an")
                return i;
        }

        return -1;
    }

    internal static int FirstNoun(SentenceReading reading, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsEventNoun(reading, i))
                return i;
        }

        return -1;
    }

    private static bool IsEventNoun(SentenceReading reading, int i)
    {
        if (reading.IsDate(i) || NounLexicon.ClassOf(reading.Word(i)) == NounClass.None)
            return false;
        int group = reading.GroupFrom(i + 1) - 1;
        return group < 0 || reading.Groups[group].Head < i;
    }
}
