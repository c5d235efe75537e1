using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Tells verbs of occurrences from those of states, measures and careers, by their class and the words around them.</summary>
internal static class VerbAspect
{
    /// <summary>Whether the verb tells an occurrence when its date is this fine.</summary>
    public static bool IsEventive(SentenceReading reading, VerbGroup group, Moment moment)
    {
        bool takesTime = group.Lemma == "take" && group.Head + 1 < reading.Tokens.Count && reading.IsDate(group.Head + 1);
        bool isPlanned = group.First != group.Head && group.Is(VerbClass.Plan);
        if (takesTime)
            return false;
        if (group.Tense == VerbTense.Past && Lasts(group, moment, group.Lemma == "be" && reading.Word(group.Head + 1) is "on" or "out" or "without" or "at" or "under" or "off"))
            return true;
        bool isPassiveAct = group.Is(VerbClass.Attain) && group.First != group.Head;
        if ((group.Is(VerbClass.State) && !isPlanned && !isPassiveAct && !MakesAnAct(reading, group)) || (group.Lemma == "bear" && group.First != group.Head))
            return false;
        if (group.Is(VerbClass.Measure) && !moment.IsDay && !Attains(reading, group))
            return false;
        if (group.Is(VerbClass.Activity) && moment.IsYearOrCoarser)
            return false;
        return !group.Is(VerbClass.Career) || !IsOfOnePerson(reading, group);
    }

    /// <summary>"sold it", "reached an agreement", "was sold to a baker" against "sold 400 cars", "reached 3 per cent".</summary>
    public static bool Attains(SentenceReading reading, VerbGroup group)
    {
        // "fell through the roof", "dropped on the square" against "fell to 3 per cent".
        if (group.Lemma is "fall" or "drop" && reading.Word(group.Head + 1) is "through" or "on" or "onto" or "into" or "over" or "off" or "down" or "apart" && !Quantities.IsNear(reading, group.Head + 2))
            return true;
        // "The maker declined in June", "declined to change it" against "Sales declined in June".
        if (group.Lemma == "decline")
            return reading.Word(group.Head + 1) == "to" || !Quantities.IsSubject(reading, group) && reading.ClassAt(group.Head + 1) == WordClass.Preposition && reading.IsDate(System.Math.Min(group.Head + 2, reading.Tokens.Count - 1));
        if (!group.Is(VerbClass.Attain))
            return false;
        bool isPassive = group.First != group.Head && group.Auxiliary is "was" or "were" or "been" or "had" or "has" or "have";
        int next = group.Head + 1;
        return (isPassive && group.Lemma != "record") || reading.Word(next) is "it" or "them" or "us" or "me" or "him" or "her" or "half"
            || (group.Lemma == "reach" && next < reading.Tokens.Count && reading.Tokens[next].IsCapitalized)
            || ((reading.ClassAt(next) == WordClass.Determiner || reading.Word(next) is "independence" or "control" or "end" or "agreement" or "consensus" or "orbit" or "land") && !Quantities.IsNear(reading, next + 1));
    }

    /// <summary>"was out of action from 2 to 9 November": a state with a first and a last day is an occurrence.</summary>
    private static bool Lasts(VerbGroup group, Moment moment, bool isElsewhere) =>
        moment is { Preposition: "from" or "between", Date: { IsInterval: true, Earliest: { } first, Latest: { } last } }
        && group.Is(VerbClass.State | VerbClass.Activity) && !group.IsNegated && first.Year > 0
        && ((last.Year - first.Year) * 12) + last.Month - first.Month <= (moment.IsDay ? 2 : group.Lemma is "spend" or "stay" || isElsewhere ? 11 : -1);

    /// <summary>"made landfall", "made an offer", "had its second reading": a light verb whose noun tells the act.</summary>
    private static bool MakesAnAct(SentenceReading reading, VerbGroup group)
    {
        // "appeared on the ring road" against "appeared calm", "appeared to agree".
        if (group.Lemma == "appear")
            return reading.Word(group.Head + 1) is "on" or "in" or "at" or "before" or ".";
        if (group.Lemma is not ("make" or "have"))
            return false;
        // "the visit that five of us made in October"
        if (group.Lemma == "make" && reading.ClauseAt(group.First) is > 0 and var clause && (reading.Clauses[clause].Opener == ClauseOpener.Relative || reading.Word(reading.Clauses[clause].First) == "that")
            && TriggerFinder.FirstNoun(reading, System.Math.Max(reading.Clauses[clause - 1].First, reading.Clauses[clause].First - 6), reading.Clauses[clause].First) >= 0)
            return true;
        // "A proposal by the ministry, made on 27 June, was accepted"
        if (group.Lemma == "make" && group.First == group.Head && (reading.Word(group.First - 1) == "," || reading.ClassAt(group.First - 1) == WordClass.Open) && NamesAct(reading, group.First))
            return true;
        // "an offer it had made last Friday"
        if (group.Lemma == "make" && group.First > 1 && reading.ClassAt(group.First - 1) == WordClass.Pronoun
            && (NounLexicon.ClassOf(reading.Word(group.First - 2)) != NounClass.None || EventKindTable.Noun(reading.Tokens, group.First - 2) is not null))
            return true;
        for (int i = group.Head + 1; i < System.Math.Min(reading.Tokens.Count, group.Head + 5); i++)
        {
            if (reading.ClassAt(i) is WordClass.Pronoun or WordClass.Preposition || reading.Tokens[i].Kind == TokenKind.Punctuation)
                return false;
            if (reading.Word(i) is "landfall" or "statement" or "debut" or "payment" || NounLexicon.ClassOf(reading.Word(i)) != NounClass.None
                || (group.Lemma == "make" && EventKindTable.Noun(reading.Tokens, i) is not null))
                return true;
        }

        return false;
    }

    /// <summary>Whether the noun phrase at the beginning of the sentence part before a participle names an act.</summary>
    private static bool NamesAct(SentenceReading reading, int participle)
    {
        for (int i = participle - 1; i >= 0 && i > participle - 12 && reading.GroupFrom(i) is var g && (g >= reading.Groups.Count || reading.Groups[g].First >= participle); i--)
        {
            if (NounLexicon.ClassOf(reading.Word(i)) != NounClass.None || EventKindTable.Noun(reading.Tokens, i) is not null)
                return true;
        }

        return false;
    }

    /// <summary>"She joined the bank and became its head": the steps of one person's career.</summary>
    private static bool IsOfOnePerson(SentenceReading reading, VerbGroup group)
    {
        int verb = group.First;
        while (reading.ClassAt(verb - 1) == WordClass.Adverb)
            verb--;
        if (reading.ClassAt(verb - 1) == WordClass.Coordinator && reading.GroupFrom(verb) is var index and > 0)
            verb = reading.Groups[index - 1].First;
        return reading.Word(verb - 1) is "he" or "she" or "i";
    }
}
