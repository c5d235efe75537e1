using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Tells whether a verb group with a date tells an occurrence, and how certain.</summary>
internal static class VerbOccurrence
{
    private static readonly HashSet<string> Turns = WordRoles.Of("turn");

    private static readonly HashSet<string> Habits = WordRoles.Of("habit");

    private static readonly HashSet<string> Made = WordRoles.Of("made");

    private static readonly HashSet<string> Lasting = WordRoles.Of("lasting");

    private static readonly HashSet<string> Running = WordRoles.Of("running");

    private static readonly HashSet<string> Announcing = WordRoles.Of("announcing");

    private static readonly HashSet<string> Ending = WordRoles.Of("ending");

    private static readonly HashSet<string> WithOff = WordRoles.Of("with-off");

    private static readonly HashSet<string> TakingPlace = WordRoles.Of("taking-place");

    private static readonly HashSet<string> Foiling = WordRoles.Of("foiling");

    private static readonly HashSet<string> Conditions = WordRoles.Of("condition");

    private static readonly HashSet<string> Cycles = WordRoles.Of("cycle");

    private static readonly HashSet<string> Counting = WordRoles.Of("counting");

    private static readonly HashSet<string> GoingOn = WordRoles.Of("going-on");

    private static readonly HashSet<string> Shifting = WordRoles.Of("shifting");

    /// <summary>The verb that tells the occurrence, and its factuality; null when it is no dated occurrence.</summary>
    public static (VerbGroup Verb, Factuality Factuality)? Read(SentenceReading reading, int index, Moment moment, bool isCaption)
    {
        VerbGroup group = reading.Groups[index];
        if (!group.IsFinite)
            return Dependent(reading, index, moment, isCaption);
        return Finite(reading, index, moment, isCaption) is { } factuality ? (group, factuality) : null;
    }

    private static Factuality? Finite(SentenceReading reading, int index, Moment moment, bool isCaption)
    {
        VerbGroup group = reading.Groups[index];
        if (IsConditional(reading, group) || IsOfFragment(reading, index, moment) || IsHabit(reading, group) || IsStatistic(reading, group, moment))
            return null;
        if (group.IsNegated)
            return Negated(group);
        if (!AllowsPreposition(group, moment))
            return null;
        return group.Tense switch
        {
            VerbTense.Past or VerbTense.PastPerfect => Past(reading, index, moment),
            VerbTense.PresentPerfect => VerbAspect.IsEventive(reading, group, moment) && !moment.IsYearOrCoarser && !group.Is(VerbClass.Measure | VerbClass.Activity) ? Factuality.Occurred : null,
            VerbTense.Present => Present(reading, group, moment, isCaption),
            VerbTense.Future => Planned(reading, group, moment),
            VerbTense.Scheduled => Scheduled(reading, index, moment),
            _ => Modal(reading, index, moment),
        };
    }

    /// <summary>"did not take place": what was to happen and did not. Other negations tell of nothing that happened.</summary>
    private static Factuality? Negated(VerbGroup group) =>
        group.Tense is VerbTense.Past or VerbTense.PastPerfect && TakingPlace.Contains(group.Lemma)
            ? Factuality.Cancelled : null;

    /// <summary>An infinitive or a form in -ing is told by the verb it hangs on: "agreed to share", "plans to open".</summary>
    private static (VerbGroup Verb, Factuality Factuality)? Dependent(SentenceReading reading, int index, Moment moment, bool isCaption)
    {
        VerbGroup group = reading.Groups[index];
        if (group.Tense == VerbTense.Gerund && (isCaption || reading.Word(group.First - 1) is "after" or "before" or "upon" or "by" or "on"))
            return VerbAspect.IsEventive(reading, group, moment) && !moment.IsFuture ? (group, Factuality.Occurred) : null;

        int governor = index - 1;
        while (governor >= 0 && governor > index - 6 && !reading.Groups[governor].IsFinite)
            governor--;
        if (governor < 0 || !reading.Groups[governor].IsFinite || group.Head - reading.Groups[governor].Head > 25)
            return NounPlan(reading, group, moment) is { } planned ? (group, planned) : null;
        VerbGroup verb = reading.Groups[governor];
        if (moment.Preposition == "by" && moment.IsYearOrCoarser)
            return null;
        if (group.Tense == VerbTense.Infinitive && (moment.IsFuture || verb.Tense == VerbTense.Present))
        {
            bool wish = verb.Is(VerbClass.Aim) && !verb.Is(VerbClass.Plan);
            bool plan = verb.Is(VerbClass.Plan | VerbClass.Report) || verb.Tense is VerbTense.Past or VerbTense.PresentPerfect;
            bool tells = !wish && plan && !verb.IsNegated && !moment.IsPast && moment.Preposition != "by"
                && !Quantities.IsSubject(reading, group, verb.Head + 1) && !Quantities.IsSubject(reading, verb) && VerbAspect.IsEventive(reading, group, moment);
            return tells ? (group, Factuality.Planned) : null;
        }

        return Finite(reading, governor, moment, isCaption) is { } factuality ? (verb, factuality) : null;
    }

    /// <summary>"A plan to close the plant in 2027".</summary>
    private static Factuality? NounPlan(SentenceReading reading, VerbGroup group, Moment moment) =>
        group.Tense == VerbTense.Infinitive && moment is { IsFuture: true, Preposition: not "by" }
        && reading.Word(group.First - 1) is "plan" or "plans" or "decision" && VerbAspect.IsEventive(reading, group, moment)
            ? Factuality.Planned : null;

    private static Factuality? Past(SentenceReading reading, int index, Moment moment)
    {
        VerbGroup group = reading.Groups[index];
        if (!VerbAspect.IsEventive(reading, group, moment))
            return null;
        if (((IsPlanWord(group) && !IsMade(reading, group, moment)) || (moment.Preposition == "for" && Announces(group))) && reading.Word(group.Head + 1) is "for" or "to" or "in" or "on" && Governs(reading, group, moment))
            return CalledOff(reading, group.Head) || (index > 0 && CallsOff(reading, reading.Groups[index - 1])) ? Factuality.Cancelled : Factuality.Planned;
        if (!moment.IsFuture)
            return Factuality.Occurred;
        return group.Is(VerbClass.Move | VerbClass.Plan) || (Shifting.Contains(group.Lemma) && moment.Preposition is "to" or "until" or "till") ? Factuality.Planned : null;
    }

    /// <summary>"That fault, fixed in November 2022", "a walk organised on 3 May": done on that day, not planned for it.</summary>
    private static bool IsMade(SentenceReading reading, VerbGroup group, Moment moment) =>
        moment.IsPast && moment.Preposition is "in" or "on" && Made.Contains(group.Lemma);

    private static Factuality? Present(SentenceReading reading, VerbGroup group, Moment moment, bool isCaption)
    {
        if (moment.Preposition is "until" or "till" && Runs(group) && moment.IsFuture && !Quantities.IsSubject(reading, group))
            return Factuality.Planned;
        if (moment.Preposition is "to" or "until" or "till" && (group.Is(VerbClass.Move) || Shifting.Contains(group.Lemma)))
            return Factuality.Planned;
        if (isCaption && !(moment.IsFuture && group.First != group.Head && IsPlanWord(group)) && VerbAspect.IsEventive(reading, group, moment))
            return Factuality.Occurred;
        if (moment is { IsFuture: true, IsDay: true, Preposition: "from" } && (group.First != group.Head || !group.Is(VerbClass.State) || BeginsOrEnds(reading, group, moment)))
            return Factuality.Planned;
        // "The next meeting is on 4 June", "schools are closed on Friday".
        if (group is { Lemma: "be" } && group.First == group.Head && moment is { IsFuture: true, IsDay: true, Preposition: "on" or "" })
            return Quantities.IsSubject(reading, group) ? null : Factuality.Planned;
        // "We expect 350 of those on 7 May"
        if (group is { Lemma: "expect" } && group.First == group.Head && moment is { IsFuture: true, IsDay: true, Preposition: "on" } && !Quantities.IsNear(reading, group.Head + 1))
            return Factuality.Planned;
        if (moment.IsPast || !VerbAspect.IsEventive(reading, group, moment))
            return null;
        bool progressive = group.First != group.Head && VerbLexicon.Gerund(reading.Word(group.Head)) is not null;
        bool planned = group.First != group.Head && IsPlanWord(group);
        bool scheduled = group.Is(VerbClass.Schedule) && group.First == group.Head;
        if (planned)
            return Quantities.IsSubject(reading, group) ? null : Factuality.Planned;
        bool ahead = progressive ? group.Is(VerbClass.Schedule) || !moment.IsToday : scheduled;
        return ahead && (moment.IsDay ? progressive || !moment.IsToday : moment.IsFuture && scheduled && (!group.Is(VerbClass.Recur) || reading.Word(group.Head + 1) == "out")) ? Factuality.Planned : null;
    }

    private static Factuality? Planned(SentenceReading reading, VerbGroup group, Moment moment) =>
        (VerbAspect.IsEventive(reading, group, moment) || BeginsOrEnds(reading, group, moment)) && (!group.Is(VerbClass.Measure) || VerbAspect.Attains(reading, group)) && !moment.IsPast && !moment.IsDecade
        && !Quantities.IsSubject(reading, group)
            ? Factuality.Planned : null;

    /// <summary>"From 3 May parking will be free", "will stay closed until August", "will be back in service by March": a state that begins or ends.</summary>
    private static bool BeginsOrEnds(SentenceReading reading, VerbGroup group, Moment moment)
    {
        if (moment.IsYearOrCoarser || !Lasting.Contains(group.Lemma))
            return false;
        bool isThere = group is { Lemma: "be", Tense: VerbTense.Future } && moment.IsDay && reading.Word(group.Head + 1) is "in" or "at";
        bool turns = isThere || Turns.Contains(reading.Word(group.Head + 1))
            || Running.Contains(reading.Word(group.Head + 2));
        return turns || moment.Preposition is "from" or "until" or "till";
    }

    /// <summary>"is to open", "was set to expire", "is expected to sign".</summary>
    private static Factuality? Scheduled(SentenceReading reading, int index, Moment moment)
    {
        VerbGroup group = reading.Groups[index];
        if (group.Auxiliary is "likely" or "supposed" || !VerbAspect.IsEventive(reading, group, moment) || group.Is(VerbClass.Measure)
            || Quantities.IsSubject(reading, group))
            return null;
        bool past = reading.Word(group.First) is "was" or "were" or "had";
        // "was to have taken place"
        if (past && group.Auxiliary == "to" && reading.Word(group.First + 2) == "have")
            return Factuality.Cancelled;
        bool wasCalledOff = index > 0 && reading.Groups[index - 1] is { IsFinite: true, Tense: not VerbTense.Present } opening && CallsOff(reading, opening);
        return past && wasCalledOff || past && CalledOff(reading, group.Head) ? Factuality.Cancelled : Factuality.Planned;
    }

    /// <summary>"said it would close": a plan told by somebody; "would have expired": a supposition. Other moods tell nothing.</summary>
    private static Factuality? Modal(SentenceReading reading, int index, Moment moment)
    {
        VerbGroup group = reading.Groups[index];
        // "a round that should have taken place in May was called off"
        if (group.Auxiliary == "should" && reading.Word(group.First + 1) == "have" && !moment.IsFuture && CalledOff(reading, group.Head))
            return Factuality.Cancelled;
        if (group.Auxiliary is not ("would" or "'d") || !VerbAspect.IsEventive(reading, group, moment) || group.Is(VerbClass.Measure) || moment.Preposition == "by")
            return null;
        if (reading.Word(group.First + 1) == "have")
            return moment.IsYearOrCoarser ? null : Factuality.Hypothetical;
        bool told = index > 0 && reading.Groups[index - 1] is { Tense: VerbTense.Past or VerbTense.PresentPerfect or VerbTense.PastPerfect } teller
            && teller.Is(VerbClass.Report);
        // "Demolition would start in 2019": what the plan told of says.
        told |= moment is { IsFuture: true } && !moment.IsYearOrCoarser && group.Is(VerbClass.Schedule) && !HasCondition(reading);
        return told ? Factuality.Planned : null;
    }

    /// <summary>"donors to release the funds pledged last year": a participle in a demand without a predicate.</summary>
    private static bool IsOfFragment(SentenceReading reading, int index, Moment moment)
    {
        VerbGroup group = reading.Groups[index];
        int demand = index - 1;
        while (demand >= 0 && reading.Groups[demand].IsBarePresent)
            demand--;
        return index == reading.Groups.Count - 1 && moment.IsYearOrCoarser && demand == 0 && group.First == group.Head && group.Tense == VerbTense.Past
            && reading.Groups[demand].Tense == VerbTense.Infinitive;
    }

    private static bool AllowsPreposition(VerbGroup group, Moment moment) => moment.Preposition switch
    {
        "by" => !moment.IsYearOrCoarser && ((group.Tense == VerbTense.PastPerfect && moment.IsDay) || group.Tense is VerbTense.Future or VerbTense.Scheduled || (group.Tense == VerbTense.Present && IsPlanWord(group))),
        "until" or "till" when group.Tense == VerbTense.Future && (group.Is(VerbClass.State) || !moment.IsYearOrCoarser) => true,
        "until" or "till" when moment.IsFuture && !moment.IsYearOrCoarser && Runs(group) => true,
        "until" or "till" or "to" => group.Is(VerbClass.Move) || Shifting.Contains(group.Lemma),
        "for" => IsPlanWord(group) || group.Is(VerbClass.Move) || Announces(group),
        "from" => moment.IsDay || (!moment.IsYearOrCoarser && group.Tense is VerbTense.Future or VerbTense.Scheduled) || moment.Date.IsInterval,
        _ => true,
    };

    /// <summary>"a transition that runs until 29 July", "is to last until the end of May": what lasts ends then.</summary>
    private static bool Runs(VerbGroup group) => group is { Tense: VerbTense.Present } or { Tense: VerbTense.Scheduled } && GoingOn.Contains(group.Lemma);

    /// <summary>"a visit announced for May", "a strike called for Monday".</summary>
    private static bool Announces(VerbGroup group) => Announcing.Contains(group.Lemma);

    private static bool IsPlanWord(VerbGroup group) => group.Is(VerbClass.Plan);

    /// <summary>Whether the date follows the verb closely enough to be the date that was planned: "planned for May".</summary>
    private static bool Governs(SentenceReading reading, VerbGroup group, Moment moment) =>
        moment.Preposition == "for" || reading.IsDate(System.Math.Min(group.Head + 2, reading.Tokens.Count - 1));

    /// <summary>Whether words after the plan say that it came to nothing: "but … extended", "was postponed", "averting".</summary>
    private static bool CalledOff(SentenceReading reading, int plan)
    {
        for (int i = plan + 1; i < System.Math.Min(reading.Tokens.Count, plan + 40); i++)
        {
            if (Foiling.Contains(reading.Word(i)))
                return true;
        }

        for (int g = reading.GroupFrom(plan + 1); g < reading.Groups.Count && reading.Groups[g].First < plan + 40; g++)
        {
            VerbGroup later = reading.Groups[g];
            if (later.IsFinite && (later.Is(VerbClass.End) || later.IsNegated || CallsOff(reading, later)))
                return true;
        }

        return false;
    }

    /// <summary>"called off [the strike]", "was cancelled".</summary>
    private static bool CallsOff(SentenceReading reading, VerbGroup group) =>
        Ending.Contains(group.Lemma)
        || (WithOff.Contains(group.Lemma) && reading.Word(group.Head + 1) == "off");

    private static bool HasCondition(SentenceReading reading)
    {
        foreach (Clause clause in reading.Clauses)
        {
            if (reading.Word(clause.First) is "if" or "unless" or "provided" or "should")
                return true;
        }

        return false;
    }

    private static bool IsConditional(SentenceReading reading, VerbGroup group)
    {
        Clause clause = reading.Clauses[reading.ClauseAt(group.First)];
        return Conditions.Contains(reading.Word(clause.First));
    }

    private static bool IsHabit(SentenceReading reading, VerbGroup group)
    {
        Clause clause = reading.Clauses[reading.ClauseAt(group.First)];
        for (int i = clause.First; i < System.Math.Min(clause.End, clause.First + 40); i++)
        {
            if (reading.Word(i) == "every" && Cycles.Contains(reading.Word(i + 1)))
                return true;
            if (Habits.Contains(reading.Word(i)))
                return true;
        }

        return false;
    }

    /// <summary>"Lock 9", "Bill 88": a number that is part of a name.</summary>
    private static bool IsLabel(SentenceReading reading, int number) => reading.ClassAt(number - 1) == WordClass.Open && number > 0 && reading.Tokens[number - 1].Kind == TokenKind.Word && reading.Tokens[number - 1].IsCapitalized;

    /// <summary>"In 2019, 42 per cent of households …": a number of something over a year.</summary>
    private static bool IsStatistic(SentenceReading reading, VerbGroup group, Moment moment)
    {
        if (!moment.IsDay && Quantities.IsPercentage(reading, group.Head + 1))
            return true;
        if (!moment.IsYearOrCoarser)
            return false;
        if (Quantities.IsCounted(reading, group.Head + 1))
            return true;
        int first = System.Math.Max(reading.Clauses[reading.ClauseAt(group.First)].First, group.First - 20);
        for (int i = System.Math.Max(0, group.First - 40); i < System.Math.Min(reading.Tokens.Count, group.Head + 40); i++)
        {
            if (reading.Word(i) is "percent" or "cent" or "%" && Quantities.IsSizeOfThing(reading, i))
                continue;
            // "raised wages by ten per cent"
            if (reading.Word(i) is "percent" or "cent" or "%" && i > group.Head && Quantities.IsSizeOfAct(reading, i, group))
                continue;
            if (reading.Word(i) is "percent" or "cent" or "%" or "average" or "median" or "proportion")
                return true;
            bool subject = i >= first && i < group.First;
            if (subject && ((reading.Tokens[i].Kind == TokenKind.Number && !reading.IsDate(i) && !IsLabel(reading, i))
                || Counting.Contains(reading.Word(i))))
                return true;
        }

        return false;
    }
}
