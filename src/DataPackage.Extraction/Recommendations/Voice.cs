using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells whether a cue speaks for the author or reports what somebody else said.</summary>
internal static class Voice
{
    /// <summary>Whether the clause at <paramref name="cue"/> is put into somebody else's mouth.</summary>
    public static bool IsReported(IReadOnlyList<Token> tokens, int cue) =>
        IsReportedBefore(tokens, cue) || IsAttributedAfter(tokens, cue);

    /// <summary>Whether the sentence tells what somebody said, anywhere.</summary>
    public static bool HasAttribution(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (IsAccordingTo(tokens, i)
                || (tokens[i].Is("said") || tokens[i].Is("told") || tokens[i].Is("says")) && !IsFirstPerson(tokens, i))
                return true;
        }

        return false;
    }

    private static bool IsReportedBefore(IReadOnlyList<Token> tokens, int cue)
    {
        for (int i = cue - 1; i >= 0; i--)
        {
            if (tokens[i].Is(";") || (tokens[i].Is("but") && i > 0 && tokens[i - 1].Is(",")))
                return false;
            if (IsReport(tokens, i, cue) && !IsClosedBefore(tokens, i, cue))
                return true;
            if (tokens[i].Is("that") && i > 0 && AdviceWords.ReportedNoun.Contains(tokens[i - 1]) && !IsOwned(tokens, i - 1))
                return true;
            if (tokens[i].Is("that") && i > 1 && IsForeignNoun(tokens, i - 1))
                return true;
            if (IsAccordingTo(tokens, i) || IsInTheViewOf(tokens, i) || IsAsTheySee(tokens, i) || (tokens[i].Is(":") && IsForeignView(tokens, i)))
                return true;
        }

        return false;
    }

    // "The union's line is that the port must come first", "the rule was that".
    private static bool IsForeignNoun(IReadOnlyList<Token> tokens, int be)
    {
        bool past = tokens[be].Is("was");
        if ((!past && !tokens[be].Is("is")) || !AdviceWords.ReportedNoun.Contains(tokens[be - 1]) || IsOwned(tokens, be - 1))
            return false;
        int owner = be - 2;
        while (owner > be - 4 && owner >= 0 && !AdviceWords.ForeignOwner.Contains(tokens[owner]) && tokens[owner].Kind == TokenKind.Word)
            owner--;
        bool foreign = owner >= 0 && AdviceWords.ForeignOwner.Contains(tokens[owner])
            && !(owner > 0 && tokens[owner].Is("'s") && AdviceWords.OwnNoun.Contains(tokens[owner - 1]));
        return past || foreign;
    }

    // "In the view of the union", "in their eyes"; "in my view" is the author's.
    private static bool IsInTheViewOf(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && AdviceWords.ViewFrame.Contains(tokens[at]) && tokens[at - 2].Is("in")
        && ((tokens[at - 1].Is("the") && at + 1 < tokens.Count && tokens[at + 1].Is("of")) || tokens[at - 1].Lower is "his" or "her" or "their" or "its");

    // "As the engineers see it".
    private static bool IsAsTheySee(IReadOnlyList<Token> tokens, int at) =>
        at > 2 && tokens[at].Is("it") && tokens[at - 1].Lower is "see" or "sees" or "saw" or "put" or "puts"
        && !(tokens[at - 2].Lower is "i" or "we") && Clause.Has(tokens, Math.Max(0, at - 7), at - 1, "as");

    // "The official advice is well known: hospitals should …"; "our advice is simple: …" is the author's.
    private static bool IsForeignView(IReadOnlyList<Token> tokens, int colon)
    {
        int noun = Clause.Start(tokens, colon);
        while (noun < colon && !tokens[noun].Is("advice") && !AdviceWords.ReportedNoun.Contains(tokens[noun]))
            noun++;
        return noun > 0 && noun < colon && !IsOwned(tokens, noun)
            && (AdviceWords.ForeignOwner.Contains(tokens[noun - 1]) || tokens[noun - 1].Lower.EndsWith("'", StringComparison.Ordinal) || (noun > 1 && AdviceWords.ForeignOwner.Contains(tokens[noun - 2])));
    }

    private static bool IsReport(IReadOnlyList<Token> tokens, int verb, int cue)
    {
        if (!AdviceWords.Reporting.Contains(tokens[verb]) || verb + 1 >= cue || (IsFirstPerson(tokens, verb) && !IsOwnPast(tokens, verb)))
            return false;
        if (verb > 0 && AdviceWords.Determiner.Contains(tokens[verb - 1]) && !IsSubject(tokens, verb - 1))
            return false;
        if (IsOwnDocument(tokens, verb))
            return false;
        int next = AdviceWords.SkipAdverbs(tokens, verb + 1);
        if (next >= cue)
            return false;
        bool that = HasThat(tokens, next, cue);
        // "Adding a pharmacist", "reduce stress among": only a "that" makes these a report.
        bool ing = tokens[verb].Lower.EndsWith("ing", StringComparison.Ordinal) && !tokens[verb].Is("saying");
        if (ing || AdviceWords.AmbiguousReport.Contains(tokens[verb]))
            return tokens[next].Is("that") || (tokens[next].Lower is "in" or "on" && next + 2 < cue && tokens[next + 2].Is("that"));
        return that || !AdviceWords.Preposition.Contains(tokens[next]);
    }

    // "Some say that", "Many argue that" against "the claims".
    private static bool IsSubject(IReadOnlyList<Token> tokens, int determiner) =>
        tokens[determiner].Lower is "this" or "all" or "some"
        || (tokens[determiner].Lower is "each" or "both" or "another" or "that" or "these" or "those" && tokens[determiner + 2].Is("that"));

    private static bool HasThat(IReadOnlyList<Token> tokens, int from, int cue)
    {
        for (int i = from; i < cue && i < from + 10; i++)
        {
            if (tokens[i].Is("that"))
                return true;
        }

        return false;
    }

    // "While critics say it is costly, the city should": the comma ends what they say. So does the one after "who said so,".
    private static bool IsClosedBefore(IReadOnlyList<Token> tokens, int verb, int cue)
    {
        bool commaAfter = false;
        for (int i = verb + 1; i < cue && !commaAfter; i++)
            commaAfter = tokens[i].Is(",");
        if (!commaAfter)
            return false;
        for (int i = verb - 1; i >= 0 && !tokens[i].Is(",") && !Clause.IsBreak(tokens, i); i--)
        {
            if (AdviceWords.Subordinator.Contains(tokens[i]) || tokens[i].Is("despite"))
                return true;
        }

        return false;
    }

    // "…, the minister said", "…, according to the union", "…, said Ms Okoye of the hospital".
    private static bool IsAttributedAfter(IReadOnlyList<Token> tokens, int cue)
    {
        for (int i = cue + 1; i < tokens.Count; i++)
        {
            if (IsAccordingTo(tokens, i))
                return true;
            if (!tokens[i].Is(",") && !tokens[i].Is("\""))
                continue;
            for (int j = i + 1; j < tokens.Count && j <= i + 7 && !tokens[j].Is(","); j++)
            {
                if ((!AdviceWords.Reporting.Contains(tokens[j]) && !AdviceWords.ReportingAfter.Contains(tokens[j])) || AdviceWords.AmbiguousReport.Contains(tokens[j])
                    || tokens[j].Lower.EndsWith("ing", StringComparison.Ordinal) || IsFirstPerson(tokens, j))
                    continue;
                // ", as some have proposed" tells whose idea it was, and whose it is not.
                if (tokens[i + 1].Is("as") && tokens[j - 1].Lower is "have" or "has")
                    continue;
                if (j == i + 2 && tokens[i + 1].Lower is "he" or "she" or "they")
                    return true;
                bool ends = j + 1 >= tokens.Count || tokens[j + 1].Kind == TokenKind.Punctuation;
                bool startsWithVerb = j == i + 1 && j + 1 < tokens.Count && (tokens[j + 1].IsCapitalized || AdviceWords.Determiner.Contains(tokens[j + 1]));
                if ((ends && j > i + 1) || startsWithVerb || (j <= i + 3 && (tokens[j].Is("said") || tokens[j].Is("says"))))
                    return true;
            }
        }

        return false;
    }

    private static bool IsAccordingTo(IReadOnlyList<Token> tokens, int index) =>
        tokens[index].Is("according") && index + 1 < tokens.Count && tokens[index + 1].Is("to")
        && !(index + 2 < tokens.Count && (tokens[index + 2].Is("our") || tokens[index + 2].Is("my")));

    // "I believe", "we would argue", "let me say".
    private static bool IsFirstPerson(IReadOnlyList<Token> tokens, int verb)
    {
        int i = verb - 1;
        while (i >= 0 && i >= verb - 3 && (AdviceWords.IsAdverb(tokens[i]) || AdviceWords.Mood.Contains(tokens[i])
            || tokens[i].Lower is "have" or "do" or "am" or "are" or "must" or "should"))
            i--;
        return i >= 0 && (tokens[i].Lower is "i" or "we" or "me" or "us");
    }

    // "I told this forum in May that quotas should follow the science": advice once given, not given now.
    private static bool IsOwnPast(IReadOnlyList<Token> tokens, int verb) =>
        verb > 0 && AdviceWords.StatedPast.Contains(tokens[verb]) && tokens[verb - 1].Lower is "i" or "we";

    private static bool IsOwned(IReadOnlyList<Token> tokens, int noun)
    {
        for (int i = noun - 1; i >= 0 && i >= noun - 3; i--)
        {
            if (tokens[i].Is("my") || tokens[i].Is("our"))
                return true;
        }

        // "The Committee is of the view that", "we are of the opinion that".
        bool isHeld = noun > 3 && tokens[noun - 1].Is("the") && tokens[noun - 2].Is("of") && tokens[noun - 3].Lower is "is" or "are" or "am" or "remains";
        return isHeld && (AdviceWords.OwnNoun.Contains(tokens[noun - 4]) || tokens[noun - 4].Lower is "we" or "i");
    }

    // "This report argues that", "The evidence suggests that".
    private static bool IsOwnDocument(IReadOnlyList<Token> tokens, int verb)
    {
        int noun = verb - 1;
        while (noun >= 0 && (AdviceWords.IsAdverb(tokens[noun]) || tokens[noun].Is("also")))
            noun--;
        if (noun < 0)
            return false;
        if (AdviceWords.Evidence.Contains(tokens[noun]))
            return true;
        return noun > 0 && AdviceWords.OwnNoun.Contains(tokens[noun]) && (tokens[noun - 1].Is("this") || tokens[noun - 1].Is("present"));
    }
}
