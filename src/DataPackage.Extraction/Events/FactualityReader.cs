using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>How a text holds an event to be: certain, ahead, merely possible, or denied.</summary>
internal enum Reality
{
    Occurred,
    Planned,
    Hypothetical,
    Negated,
}

/// <summary>Tells from tense, mood, negation and the words around it whether a text tells an event as a fact.</summary>
/// <remarks>The distinctions of FactBank (Saurí and Pustejovsky 2009) and of the NewsReader annotation guidelines, reduced to four.</remarks>
internal static class FactualityReader
{
    private const int Window = 7;

    private static readonly Dictionary<string, Reality> Cues = DataTable.Rows("event-factuality-cues.tsv")
        .ToDictionary(row => row[0], row => (Reality)Enum.Parse(typeof(Reality), row[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly HashSet<string> Implying = WordRoles.Of("implies");

    private static readonly HashSet<string> Creating = WordRoles.Of("creates");

    private static readonly HashSet<string> Ahead = WordRoles.Of("ahead");

    private static readonly HashSet<string> Definite = WordRoles.Of("definite");

    /// <summary>Reads the event whose word stands at <paramref name="firstToken"/> to <paramref name="lastToken"/> of a sentence.</summary>
    public static Reality Read(IReadOnlyList<Token> tokens, int firstToken, int lastToken)
    {
        SentenceReading reading = SentenceReading.Read(tokens, Array.Empty<TemporalExpression>());
        int index = reading.GroupFrom(lastToken + 1) - 1;
        bool isVerb = index >= 0 && reading.Groups[index].Head >= firstToken && reading.Groups[index].Head <= lastToken;
        return isVerb ? Verb(reading, index) : Noun(reading, firstToken, index);
    }

    private static Reality Verb(SentenceReading reading, int index)
    {
        VerbGroup group = reading.Groups[index];
        if (group.IsNegated || HasNobody(reading, group) || IsDeniedByTeller(reading, group, index))
            return Reality.Negated;
        if (IsConditional(reading, group))
            return Reality.Hypothetical;
        switch (group.Tense)
        {
            case VerbTense.Future:
                return Reality.Planned;
            case VerbTense.Scheduled:
                return group.Auxiliary is "likely" or "supposed" ? Reality.Hypothetical : Reality.Planned;
            case VerbTense.Modal:
                return group.Auxiliary is "would" or "'d" && IsTold(reading, index) ? Reality.Planned : Reality.Hypothetical;
            case VerbTense.Infinitive or VerbTense.Gerund:
                return Dependent(reading, index);
            default:
                return Reality.Occurred;
        }
    }

    /// <summary>An infinitive or a form in -ing is as real as the word it hangs on makes it.</summary>
    private static Reality Dependent(SentenceReading reading, int index)
    {
        VerbGroup group = reading.Groups[index];
        Clause clause = reading.Clauses[reading.ClauseAt(group.First)];
        if (CueBefore(reading, group.First, clause.First, Window) is { } cue)
            return cue;
        if (index == 0)
            return group.Tense == VerbTense.Infinitive ? Reality.Planned : Reality.Occurred;
        VerbGroup governor = reading.Groups[index - 1];
        bool implied = group.Tense == VerbTense.Gerund || Implying.Contains(governor.Lemma);
        if (!implied)
            return governor.IsNegated && governor.IsFinite && reading.ClauseAt(governor.First) == reading.ClauseAt(group.First)
                ? Reality.Negated : Reality.Planned;
        return governor.IsFinite && reading.ClauseAt(governor.First) == reading.ClauseAt(group.First)
            ? Verb(reading, index - 1) : Reality.Occurred;
    }

    /// <summary>A noun is as real as its adjectives, the verb it is the object of, or the verb it is the subject of make it.</summary>
    private static Reality Noun(SentenceReading reading, int noun, int before)
    {
        Clause clause = reading.Clauses[reading.ClauseAt(noun)];
        if (reading.Word(clause.First) is "if" or "unless" or "whether")
            return Reality.Hypothetical;
        if (CueBefore(reading, noun, clause.First, 4) is { } cue)
            return cue;
        bool exists = IsDefinite(reading, noun, clause.First) && !Ahead.Contains(reading.Word(noun));
        bool isObject = before >= 0 && reading.Groups[before].Head >= clause.First && noun - reading.Groups[before].Head <= Window
            && reading.Groups[before].Head < noun;
        if (isObject && reading.Groups[before].IsFinite && StandsApart(reading, reading.Groups[before].Head, noun)
            && Verb(reading, before) == Reality.Negated)
            return Reality.Occurred;
        if (isObject && exists && !Creating.Contains(reading.Groups[before].Lemma))
            return Reality.Occurred;
        if (isObject)
            return reading.Groups[before].Lemma == "be" && !reading.Groups[before].IsNegated && reading.Groups[before].Tense is VerbTense.Past or VerbTense.Present
                ? Reality.Occurred : Verb(reading, before);
        int after = reading.GroupFrom(noun + 1);
        bool isSubject = after < reading.Groups.Count && reading.Groups[after].First < clause.End && reading.Groups[after].First - noun <= Window;
        if (!isSubject)
            return Reality.Occurred;
        VerbGroup predicate = reading.Groups[after];
        if (exists && predicate.First != predicate.Head && !predicate.IsNegated && predicate.Tense is VerbTense.Future or VerbTense.Modal
            && !Creating.Contains(predicate.Lemma))
            return Reality.Occurred;
        if (predicate.First != predicate.Head && predicate.Lemma is "cancel" or "block" or "scrap" or "abandon" or "avert" or "prevent" or "reject" or "deny")
            return Reality.Negated;
        if (predicate.First != predicate.Head && predicate.Is(VerbClass.Plan))
            return Reality.Planned;
        return predicate.IsFinite && predicate.Tense is VerbTense.Future or VerbTense.Scheduled or VerbTense.Modal
            || (predicate.IsNegated && predicate.Lemma is "happen" or "take" or "occur") ? Verb(reading, after) : Reality.Occurred;
    }

    /// <summary>"the verdict", "its latest offer", "Ford's recall": what is spoken of as known.</summary>
    private static bool IsDefinite(SentenceReading reading, int noun, int clauseFirst)
    {
        for (int i = noun - 1; i >= clauseFirst && i > noun - 5; i--)
        {
            if (reading.ClassAt(i) == WordClass.Determiner)
                return Definite.Contains(reading.Word(i));
            if (reading.ClassAt(i) != WordClass.Open)
                return false;
        }

        return false;
    }

    /// <summary>"no one was injured in the crash": the noun tells the setting, which the negation leaves alone.</summary>
    private static bool StandsApart(SentenceReading reading, int verb, int noun)
    {
        for (int i = verb + 1; i < noun; i++)
        {
            if (reading.Word(i) is "in" or "during" or "after" or "at" or "since" or "before")
                return true;
        }

        return false;
    }

    /// <summary>The nearest cue that stands before a word in its clause, with no finite verb but its own between the two.</summary>
    private static Reality? CueBefore(SentenceReading reading, int word, int clauseFirst, int window)
    {
        for (int i = word - 1; i >= clauseFirst && i >= word - window; i--)
        {
            if (Cues.TryGetValue(reading.Word(i), out Reality cue))
                return IsDenied(reading, i) || reading.Word(i - 1) == "no" ? Reality.Negated : cue;
            int group = reading.GroupFrom(i + 1) - 1;
            if (group >= 0 && reading.Groups[group].Head == i && reading.Groups[group].IsFinite)
                return null;
        }

        return null;
    }

    /// <summary>"does not plan to merge": the cue's own verb is negated.</summary>
    private static bool IsDenied(SentenceReading reading, int cue)
    {
        int group = reading.GroupFrom(cue + 1) - 1;
        return group >= 0 && reading.Groups[group].Head == cue && reading.Groups[group].IsNegated;
    }

    /// <summary>"No one was injured", "neither firm commented".</summary>
    private static bool HasNobody(SentenceReading reading, VerbGroup group)
    {
        int first = reading.Clauses[reading.ClauseAt(group.First)].First;
        for (int i = first; i < Math.Min(group.First, first + 4); i++)
        {
            if (reading.Word(i) is "no" or "nobody" or "none" or "neither" or "nor")
                return true;
        }

        return false;
    }

    /// <summary>"denied that it had misled customers".</summary>
    private static bool IsDeniedByTeller(SentenceReading reading, VerbGroup group, int index) =>
        index > 0 && (reading.Groups[index - 1].Lemma == "deny"
            || (index > 1 && reading.Groups[index - 1].IsBarePresent && reading.Groups[index - 2].Lemma == "deny"))
        && reading.Word(reading.Clauses[reading.ClauseAt(group.First)].First) == "that";

    private static bool IsConditional(SentenceReading reading, VerbGroup group) =>
        reading.Word(reading.Clauses[reading.ClauseAt(group.First)].First) is "if" or "unless" or "whether";

    private static bool IsTold(SentenceReading reading, int index) =>
        index > 0 && reading.Groups[index - 1].Is(VerbClass.Report) && reading.Groups[index - 1].IsFinite
        && reading.Groups[index - 1].Lemma is not ("warn" or "argue" or "claim");
}
