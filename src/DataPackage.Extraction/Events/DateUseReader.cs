using System;
using System.Collections.Generic;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Dates.Vocabulary;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Tells the dates that place an occurrence in time from those that bound, compare, measure or name something.</summary>
internal static class DateUseReader
{
    private const int LongestNounPhrase = 6;

    /// <summary>Years that one occurrence may take: "between 2012 and 2018 it lost six of its ten banks".</summary>
    private const int LongestSpan = 10;

    private static readonly HashSet<string> Bounds = WordRoles.Of("bound");

    private static readonly HashSet<string> Papers = WordRoles.Of("paper");

    private static readonly HashSet<string> Parts = WordRoles.Of("part");

    private static readonly HashSet<string> DayParts = WordRoles.Of("day-part");

    private static readonly HashSet<string> Hedges = WordRoles.Of("hedge");

    private static readonly HashSet<string> Presents = WordRoles.Of("present");

    /// <summary>Reads how a date stands in its sentence; null when it places nothing in time.</summary>
    public static DateUse? Read(SentenceReading reading, DateWords date)
    {
        if (!IsPoint(date.Expression) || Presents.Contains(reading.Word(date.First)) || IsHourOfAnyDay(reading, date) || IsClock(reading, date) || IsDateline(reading, date) || IsRestated(reading, date) || IsAnyWeekday(reading, date))
            return null;
        // "Congress won't, not this year."
        if (reading.Word(date.First - 1) == "not")
            return null;
        if (IsAttribute(reading, date))
            return Attribute(reading, date);

        int before = date.First - 1;
        bool isAbout = false;
        while (before >= 0 && Hedges.Contains(reading.Word(before)))
            isAbout |= reading.Word(before--) is "about" or "around" or "circa" or "somewhere";
        // "on or about 22 July"
        if (reading.Word(before) == "or" && reading.Word(before - 1) == "on")
            before--;
        string preposition = Opens(reading.Word(before)) ? "from" : reading.Word(before);
        if (preposition == "as" && Hedges.Contains(reading.Word(before + 1)))
            return new DateUse(date, DateRole.Adverbial, string.Empty);
        if (preposition == "of" && reading.Word(before - 1) == "as" && IsAhead(reading, date))
            return new DateUse(date, DateRole.Adverbial, "from");
        if (preposition == "of")
            return Of(reading, date, before);
        if (preposition is "before" or "after" && DayParts.Contains(reading.Word(date.First)))
            return new DateUse(date, DateRole.Adverbial, "on");
        if (preposition == "(" && reading.Word(date.End) == ")" && date.Expression.Date!.Value.Precision >= DatePrecision.Day && NounBefore(reading, before) is >= 0 and var noun)
            return new DateUse(date, DateRole.Attribute, "of", noun);
        // "a law in force since 1 December 2018": it entered into force then.
        if (preposition == "since" && reading.Word(before - 1) is "force" or "effect" or "operation" && reading.Word(before - 2) is "in" or "into" && date.Expression.Date!.Value.Precision > DatePrecision.Year)
            return new DateUse(date, DateRole.Attribute, string.Empty, before - 1);
        if (preposition == "through" && date.Expression.Date!.Value.Precision <= DatePrecision.Year)
            return null;
        if (preposition == "(" || (Bounds.Contains(preposition) && !IsOverSeason(reading, date, preposition)) || IsCompared(reading, before, date.Expression.Date!.Value.Precision >= DatePrecision.Day) || IsPeriodEnd(reading, before))
            return null;
        // "Around 2017 they left", "they left somewhere around 2017".
        if (isAbout && reading.ClassAt(before) is not (WordClass.Preposition or WordClass.Hinge))
            return new DateUse(date, DateRole.Adverbial, "in");
        bool governed = preposition == "from" || reading.ClassAt(before) is WordClass.Preposition or WordClass.Hinge;
        if (IsBareYear(reading, date) && !governed && !IsListed(reading, before))
            return null;
        return new DateUse(date, DateRole.Adverbial, governed ? preposition : string.Empty);
    }

    /// <summary>Whether the expression has a date that is a point or a short span: no decade-long period, no open interval.</summary>
    public static bool IsPoint(TemporalExpression expression)
    {
        if (expression.Type is not (TimexType.Date or TimexType.Time) || expression.Basis == DateBasis.Vague
            || expression.Date is not { } date || date.IsSet || date.IsNone)
            return false;
        if (!date.IsInterval)
            return date.Precision >= DatePrecision.Decade;
        if (date.IsYearUnknown)
            return true;
        return date.Earliest is { } first && date.Latest is { } last && last.Year - first.Year <= LongestSpan;
    }

    /// <summary>"at 19:56", "at 3 p.m.": an hour without a day.</summary>
    private static bool IsClock(SentenceReading reading, DateWords date)
    {
        if (date.Expression.Type != TimexType.Time || reading.Tokens[date.First].Kind != TokenKind.Number)
            return false;
        for (int i = date.First + 1; i < date.End; i++)
        {
            if (reading.Tokens[i].IsCapitalized && (reading.Tokens[i].Length > 3 || reading.Word(i) == "may"))
                return false;
        }

        return true;
    }

    /// <summary>"The doors are locked at night", "left at nine in the evening": no day in particular. "That evening" names one.</summary>
    private static bool IsHourOfAnyDay(SentenceReading reading, DateWords date)
    {
        for (int i = date.First; i < date.End; i++)
        {
            if (!DayParts.Contains(reading.Word(i)) && reading.Word(i) is not ("the" or "early" or "late"))
                return false;
        }

        return true;
    }

    /// <summary>"until 1961, when the mill closed", "I remember the spring of 2006, when we sold out": the date of the clause behind it; null when there is none.</summary>
    public static DateUse? OfWhen(SentenceReading reading, DateWords date) =>
        IsPoint(date.Expression) && WhenClause(reading, date) is > 0 and var when ? new DateUse(date, DateRole.Clause, string.Empty, when) : null;

    private static int WhenClause(SentenceReading reading, DateWords date)
    {
        int when = date.End;
        while (when < reading.Tokens.Count && when < date.End + 3 && (reading.Word(when) == "," || reading.Word(when) is "better" or "well"))
            when++;
        return reading.Word(when) == "when" && reading.Clauses[reading.ClauseAt(when)].First == when ? when : -1;
    }

    /// <summary>"At the annual meeting (16/09/2021) the members voted": the occurrence before the bracket.</summary>
    private static int NounBefore(SentenceReading reading, int bracket)
    {
        for (int i = bracket - 1; i >= 0 && i > bracket - 4 && reading.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NounLexicon.ClassOf(reading.Word(i)) != NounClass.None)
                return i;
        }

        return -1;
    }

    /// <summary>"on 3 October 2020, a cold Saturday".</summary>
    private static bool IsAnyWeekday(SentenceReading reading, DateWords date) =>
        date.End == date.First + 1 && TimeVocabulary.Find(reading.Word(date.First)).Weekday > 0
        && (reading.Word(date.First - 1) is "a" or "an" || (reading.Word(date.First - 2) is "a" or "an" && reading.ClassAt(date.First - 1) == WordClass.Open));

    /// <summary>"That evening, 3 May, the roof fell in": the day behind the comma says which evening it was.</summary>
    private static bool IsRestated(SentenceReading reading, DateWords date) =>
        (date.Expression.Type == TimexType.Time || date.Expression.Basis != DateBasis.Explicit) && date.End + 2 < reading.Tokens.Count && reading.Word(date.End) is "," or "("
        && (reading.Word(date.End + 1) == "on" ? date.End + 2 : date.End + 1) is var next && reading.IsDate(next) && !NamesDay(reading, date) && reading.Word(reading.DateAt(next).End - 1) is not ("after" or "before")
        && reading.DateAt(next).Expression is { Type: TimexType.Date, Date: { IsInterval: false, Precision: >= DatePrecision.Day } };

    /// <summary>A day of its own is not said again: "on 3 May, 9 June and 4 July".</summary>
    private static bool NamesDay(SentenceReading reading, DateWords date) =>
        date.Expression is { Type: TimexType.Date, Date.Precision: >= DatePrecision.Day } && (reading.Tokens[date.First].Kind == TokenKind.Number || TimeVocabulary.Find(reading.Word(date.First)).Month > 0);

    /// <summary>"As of 1 July towns will be covered".</summary>
    private static bool IsAhead(SentenceReading reading, DateWords date)
    {
        int group = reading.GroupFrom(reading.Clauses[reading.ClauseAt(date.First)].First);
        return group < reading.Groups.Count && reading.Groups[group].Tense == VerbTense.Future;
    }

    /// <summary>"over the summer of 2023" against "over the year".</summary>
    private static bool IsOverSeason(SentenceReading reading, DateWords date, string preposition) =>
        preposition == "over" && (TimeVocabulary.Find(reading.Word(date.First)).Season ?? TimeVocabulary.Find(reading.Word(date.First + 1)).Season) is not null;

    /// <summary>"starting July 1", "effective August 3".</summary>
    private static bool Opens(string word) => word is "starting" or "beginning" or "commencing" or "effective";

    /// <summary>"GENEVA, 14 March 2023 - The agency …": a date before the text of a dispatch, told by no verb.</summary>
    private static bool IsDateline(SentenceReading reading, DateWords date) =>
        date.First < 12 && reading.Word(date.End) is "-" or "--" or ":" or "|" && reading.GroupFrom(0) is var first
        && (first >= reading.Groups.Count || reading.Groups[first].First > date.First);

    private static bool IsAttribute(SentenceReading reading, DateWords date)
    {
        if (reading.Word(date.End) == "'s" || reading.Word(date.End) == "'")
            return true;
        if (date.End >= reading.Tokens.Count || !IsNounPart(reading, date.End))
            return false;
        WordClass before = reading.ClassAt(date.First - 1);
        if (before == WordClass.Determiner)
            return !HoldsOf(reading, date);
        return NounLexicon.ClassOf(reading.Word(date.End)) != NounClass.None
            || (date.First > 0 && before == WordClass.Open && reading.Tokens[date.First - 1].Kind == TokenKind.Word
                && IsBareYear(reading, date) && EventNoun(reading, date.End) >= 0);
    }

    /// <summary>"in the winter of 1911 electric light was put in": a date of this form stands before no noun.</summary>
    private static bool HoldsOf(SentenceReading reading, DateWords date)
    {
        for (int i = date.First + 1; i < date.End; i++)
        {
            if (reading.Word(i) == "of")
                return true;
        }

        return false;
    }

    private static DateUse? Attribute(SentenceReading reading, DateWords date)
    {
        bool possessive = reading.Word(date.End) is "'s" or "'";
        int noun = EventNoun(reading, possessive ? date.End + 1 : date.End);
        if (noun < 0)
            return null;
        bool fine = date.Expression.Date!.Value.Precision > DatePrecision.Year || possessive;
        return fine || NounLexicon.ClassOf(reading.Word(noun)) == NounClass.Happening
            ? new DateUse(date, DateRole.Attribute, string.Empty, noun)
            : null;
    }

    /// <summary>The last event noun of the noun phrase that goes on at a token; -1 when it has none.</summary>
    private static int EventNoun(SentenceReading reading, int from)
    {
        int found = -1;
        for (int i = from; i < Math.Min(reading.Tokens.Count, from + LongestNounPhrase) && IsNounPart(reading, i); i++)
        {
            if (NounLexicon.ClassOf(reading.Word(i)) != NounClass.None)
                found = i;
        }

        return found;
    }

    private static bool IsNounPart(SentenceReading reading, int i)
    {
        if (reading.Tokens[i].Kind != TokenKind.Word || reading.IsDate(i) || reading.ClassAt(i) != WordClass.Open)
            return false;
        int group = reading.GroupFrom(i);
        return group >= reading.Groups.Count || reading.Groups[group].First != i;
    }

    /// <summary>"the election of 2016", "the night of 3 May", but not "the agreement of 2015" or "as of 2015".</summary>
    private static DateUse? Of(SentenceReading reading, DateWords date, int of)
    {
        string noun = reading.Word(of - 1);
        if (Parts.Contains(noun))
            return new DateUse(date, DateRole.Adverbial, "on");
        if (NounLexicon.ClassOf(noun) != NounClass.None)
            return new DateUse(date, DateRole.Attribute, "of", of - 1);
        // "In a circular of 19 July she told schools", "A resolution of 12 May allowed them to move": what the paper says is done by it.
        return Papers.Contains(noun) && date.Expression.Date!.Value.Precision >= DatePrecision.Day && of - reading.Clauses[reading.ClauseAt(of)].First <= 5
            ? new DateUse(date, DateRole.Paper, "on", of - 1) : null;
    }

    /// <summary>"than in 2019", "twice as many as in 2019", "compared with 2019", "from 312 in 2019", "to 4 per cent in 2020".</summary>
    private static bool IsCompared(SentenceReading reading, int preposition, bool isDay)
    {
        string before = reading.Word(preposition - 1);
        if (before is "compared" or "than" or "relative" or "versus" or "prior" or "dating"
            || (before == "as" && reading.Word(preposition) is "in" or "on" or "at" or "during")
            || (before is "up" or "down" && reading.Word(preposition) is "from" or "to" or "in" && !IsParticle(reading, preposition - 1))
            || (before == "back" && reading.Word(preposition) is "from" or "to"))
            return true;
        // "cut the rate to 0.25 per cent on 19 March", "voted 52 to 31 on Monday".
        if (isDay && reading.Word(preposition) == "on")
            return false;
        // "half as many as the year before"
        if (reading.Word(preposition) == "as" && before is "many" or "much")
            return true;
        int at = preposition - 1;
        while (at >= 0 && Hedges.Contains(reading.Word(at)))
            at--;
        while (at >= 0 && preposition - at <= 6 && IsQuantity(reading, at))
            at--;
        return at >= 0 && IsQuantity(reading, at + 1) && reading.Word(at) is "from" or "to" or "than" or "against" or "versus";
    }

    /// <summary>"was set up in 2019", "broke down in June" against "was up in June", "fell down to 3".</summary>
    private static bool IsParticle(SentenceReading reading, int word)
    {
        int group = reading.GroupFrom(word) - 1;
        return group >= 0 && reading.Groups[group] is var verb && verb.Head == word - 1 && reading.Word(word + 1) == "in"
            && !verb.Is(VerbClass.Measure | VerbClass.Activity | VerbClass.State) && verb.Lemma is not ("go" or "come" or "bring" or "push" or "move" or "end");
    }

    private static bool IsQuantity(SentenceReading reading, int i) =>
        (reading.Tokens[i].Kind == TokenKind.Number && !reading.IsDate(i))
        || reading.Word(i) is "per" or "cent" or "percent" or "%" or "million" or "billion" or "thousand" or "$" or "€" or "£" or "points" or "percentage";

    /// <summary>"in the year ended 31 March".</summary>
    private static bool IsPeriodEnd(SentenceReading reading, int before) =>
        reading.Word(before) is "ended" or "ending" && reading.Word(before - 1) is "year" or "quarter" or "month" or "months" or "period" or "weeks";

    private static bool IsBareYear(SentenceReading reading, DateWords date) =>
        date.End == date.First + 1 && reading.Tokens[date.First].Length == 4 && reading.Tokens[date.First].Kind == TokenKind.Number;

    /// <summary>"in 2012, 2014 and 2016": the year continues a list of dates.</summary>
    private static bool IsListed(SentenceReading reading, int before) =>
        before > 0 && reading.Word(before) is "and" or "or" or "," && before > 0
        && (reading.IsDate(before - 1) || (reading.Word(before - 1) == "," && before > 1 && reading.IsDate(before - 2)));
}
