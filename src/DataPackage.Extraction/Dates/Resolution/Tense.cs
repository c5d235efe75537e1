using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates.Grammar;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Dates.Resolution;

/// <summary>Whether the words around a date speak of what was, is or will be.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,

    /// <summary>"was to meet": ahead of what is told, behind or ahead of the day of writing.</summary>
    Ahead,

    /// <summary>"was postponed to": ahead of what is told, and of the day of writing unless that day has just passed.</summary>
    Moved,
}

/// <summary>Finds the tense of the verb next to a date: the last one before it, else the first one behind it.</summary>
internal static class TenseReader
{
    private const int Reach = 30;

    private static readonly Dictionary<string, Tense> Verbs = Load();

    private static readonly ILookup<string, string> Plans = DataTable.Rows("time-plans.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The tense around the parts from start to end.</summary>
    public static Tense Around(TimeText text, int start, int end)
    {
        // "The vote is on Tuesday": what is dated in the present is to come.
        int verb = text[start - 1].Lower is "on" or "in" or "at" ? start - 2 : start - 1;
        if (text[verb].Lower is "is" or "are")
            return Tense.Future;
        // "14 March, 06:20 | A guard reports …": an entry of a list of days tells in the present what was, or is to come.
        if (start <= 1 && OpensEntry(text, end))
            return Tense.Ahead;
        if (IsShiftedTo(text, start))
            return Tense.Moved;
        if (SetFor(text, start) is > 0 and var plan)
            return text[plan - 1].Lower is "is" or "are" ? Tense.Future : Tense.Ahead;
        for (int i = start - 1; i >= 0 && i >= start - Reach && !text[i].Is(";"); i--)
        {
            if (text[i].Is("to") && text[i - 1].Lower is "was" or "were" && text[i + 1].IsWord)
                return Tense.Ahead;
            // "promised to be done by Christmas"
            if (text[i].Is("to") && IsResolving(text[i - 1]) && text[i + 1].IsWord)
                return Tense.Ahead;
            if (Of(text, i) is var tense and not Tense.Unknown)
                return tense == Tense.Past ? IsResolved(text, i, start) ? Tense.Ahead : OfPast(text, i, start) : tense == Tense.Future && WasPlannedFor(text, i, start) ? Tense.Unknown : tense;
        }

        // "We ask you to suspend it at your meeting on 30 October, to publish the report that you received …"
        bool opens = start <= 3;
        for (int i = end; i < text.Count && i < end + Reach && (opens || !text[i].Is(",")); i++)
        {
            if (Of(text, i) is var tense and not Tense.Unknown && !IsReduced(text, i) && text[i - 1].Lower is not ("who" or "which" or "that"))
                return tense;
        }

        return Tense.Unknown;
    }

    private static bool OpensEntry(TimeText text, int i)
    {
        const int LongestClock = 5;
        int last = i + LongestClock;
        while (i < last && (text[i].IsNumber || (text[i].Lower is "," or ":" && text[i + 1].IsNumber)))
            i++;
        return text[i].IsDash || text[i].Lower is ":" or "|";
    }

    /// <summary>"was postponed to 3 May", "has been put off until June".</summary>
    private static bool IsShiftedTo(TimeText text, int start)
    {
        if (text[start - 1].Lower is not ("to" or "until" or "till"))
            return false;
        int verb = text[start - 2].Lower is "off" or "back" or "forward" or "again" ? start - 3 : start - 2;
        return Plans[text[verb].Lower].Contains("to");
    }

    /// <summary>"was announced for 3 May", "had been pencilled in for June": the index of the verb, or -1.</summary>
    private static int SetFor(TimeText text, int start)
    {
        int verb = text[start - 2].Is("in") ? start - 3 : start - 2;
        return text[start - 1].Is("for") && Plans[text[verb].Lower].Contains("for") ? verb : -1;
    }

    private static bool IsResolving(TimePart part) => Plans[part.Lower].Contains("infinitive");

    /// <summary>Whether a verb stands here, an adverb before it left out.</summary>
    public static bool IsVerb(TimeText text, int i) =>
        Of(text, text[i].Lower.EndsWith("ly", StringComparison.Ordinal) ? i + 1 : i) != Tense.Unknown;

    /// <summary>Whether a word is a past form or a past participle.</summary>
    public static bool IsPastForm(TimePart part) =>
        Verbs.TryGetValue(part.Lower, out Tense tense) ? tense == Tense.Past : HasPastEnding(part);

    private static Tense Of(TimeText text, int i)
    {
        string word = text[i].Lower;
        // The month.
        if (word == "may" && text[i].IsCapitalized && i > 0)
            return Tense.Unknown;
        if (Verbs.TryGetValue(word, out Tense tense))
            return tense;
        if (word == "to" && text[i - 1].Lower is not ("was" or "were") && text[i + 1].IsWord && text[i + 1].Lower is "be" or "begin" or "start" or "take" or "meet" or "hold" or "vote")
            return Tense.Future;
        return HasPastEnding(text[i]) ? Tense.Past : Tense.Unknown;
    }

    private static bool HasPastEnding(TimePart part) =>
        part.Lower.Length > 4 && part.Lower.EndsWith("ed", StringComparison.Ordinal) && !part.IsGlued;

    /// <summary>"teams supported by the fund will visit": the participle belongs to the noun, the verb is still to come.</summary>
    private static bool IsReduced(TimeText text, int i) =>
        text[i + 1].Is("by") && IsPastForm(text[i]) && text[i - 1].Lower is not ("was" or "were" or "is" or "are" or "be" or "been" or "being" or "has" or "have" or "had");

    /// <summary>"voted to close the ward from 1 January", "agreed to meet on 3 June": what was resolved is ahead of the resolution.</summary>
    private static bool IsResolved(TimeText text, int verb, int start)
    {
        if (!IsResolving(text[verb]))
            return false;
        for (int i = verb + 1; i < start - 1 && i < verb + 4; i++)
        {
            if (text[i].Is("to") && text[i + 1].IsWord && i + 1 < start)
                return true;
        }

        return false;
    }

    /// <summary>"was to be held" may be past by now or not, "will be held" is to come, "is pencilled in" is what the calendar says today.</summary>
    private static Tense OfPast(TimeText text, int i, int start)
    {
        if (text[i - 1].Is("be") && text[i - 2].Is("to") && text[i - 3].Lower is "was" or "were")
            return Tense.Ahead;
        if (IsFutureParticiple(text, i) || (text[i].Is("have") && text[i - 1].Is("to") && text[i - 2].Lower is "is" or "are"))
            return Tense.Future;
        // "has invited them for 11 June": what has been done now has no date in the past.
        if (text[i - 1].Lower is "has" or "have" && i < start - 1)
            return Tense.Unknown;
        return text[i - 1].Lower is "is" or "are" ? Tense.Present : Tense.Past;
    }

    /// <summary>"to be held", "will be opened": a modal before the participle decides.</summary>
    private static bool IsFutureParticiple(TimeText text, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--)
        {
            if (text[k].Lower is "will" or "shall" or "would" or "must" or "should" or "expected" or "scheduled" or "planned" || (text[k].Is("may") && !text[k].IsCapitalized))
                return true;
            if (text[k].Is("be") && text[k - 1].Is("to"))
                return true;
        }

        return false;
    }

    /// <summary>"was scheduled for 30 July", "the strike planned for 3 May": what was planned may by now be past; "was due on Saturday" is news of what comes.</summary>
    private static bool WasPlannedFor(TimeText text, int i, int start)
    {
        bool isDate = start == i + 2 && (text[start].IsNumber || text[start].Word.Month > 0);
        bool was = text[i - 1].Lower is "was" or "were" || (text[i - 1].Is("been") && text[i - 2].Is("had"));
        bool bare = text[i].Lower is "planned" or "scheduled" or "due" or "slated" or "expected" && text[i - 1].Lower is not ("is" or "are" or "be" or "been");
        return isDate && ((text[i + 1].Is("for") && was) || (bare && !was && text[i + 1].Lower is "for" or "on"));
    }

    private static Dictionary<string, Tense> Load()
    {
        var verbs = new Dictionary<string, Tense>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("time-tenses.tsv"))
            verbs[row[0]] = (Tense)Enum.Parse(typeof(Tense), row[1]);
        return verbs;
    }
}
