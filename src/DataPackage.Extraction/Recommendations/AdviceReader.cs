using System;
using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Decides whether one sentence, at its place, advises.</summary>
internal static class AdviceReader
{
    /// <summary>What is longer is no sentence that anybody wrote; reading it clause by clause would take quadratic time.</summary>
    public const int LongestSentence = 400;

    /// <summary>The cues by which the sentence's author advises: one a distinct deed, so hardly ever more than one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">Its place.</param>
    /// <param name="issuer">Who issues the text.</param>
    /// <param name="above">The sentence before it in its paragraph, or null.</param>
    /// <param name="before">The advice given right before it in its paragraph, or null.</param>
    public static IReadOnlyList<CueMatch> Read(Sentence sentence, AdvicePlace place, Issuer issuer, Sentence? above, Advice? before)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        if (tokens.Count > LongestSentence)
            return Array.Empty<CueMatch>();
        int verb = IsImperativeHere(sentence, place) ? ImperativeVerbs.Find(tokens, place.Item || place.Announced) : -1;
        if (verb >= 0 && !tokens[verb].IsQuoted && !NotAdvice.IsQuestion(tokens))
            return new[] { new CueMatch(CueShape.Imperative, "imperative", Strength.Strong, verb, verb, false) };
        var found = new List<CueMatch>();
        foreach (CueMatch cue in CueFinder.Find(tokens))
        {
            bool distinct = found.Count == 0 || (found.Count == 1 && cue.Shape == CueShape.Modal && IsOfItsOwn(tokens, cue, found[0]));
            bool duty = cue.Shape == CueShape.Modal && cue.Strength == Strength.Strong
                && (place.Describes || (above is not null && LaysDown(above.Tokens)) || LaysDown(tokens) || IsUnderArrangement(tokens));
            bool mereNeed = cue.Shape == CueShape.Need && cue.Modality == "need" && !tokens[SubjectOf(tokens, cue)].Is("we") && !LetAndNeed.ComesFirst(tokens, cue)
                && (place.Describes || (!place.Item && sentence.Enumeration is not { Opens: true }));
            if (distinct && !duty && !mereNeed && IsAuthorsAdvice(tokens, cue, issuer, before))
                found.Add(cue);
        }

        if (found.Count == 0 && (place.Announced || Suggestion.IsPreferred(tokens)) && Suggestion.Find(tokens) is { } suggestion && IsAuthorsAdvice(tokens, suggestion, issuer, before))
            found.Add(suggestion);
        if (found.Count == 1 && found[0].Shape == CueShape.Modal && SecondVerb(tokens, found[0]) is var second and > 0)
            found.Add(found[0] with { After = second });
        return found;
    }

    private static int SubjectOf(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int subject = Math.Max(0, cue.First - 1);
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return subject;
    }

    // "The county should lease it, and the town should buy the pumps" advises twice. "must not pay, and would do well to publish" advises
    // one body once, and behind a colon stands what the words before it meant.
    private static bool IsOfItsOwn(IReadOnlyList<Token> tokens, CueMatch cue, CueMatch first)
    {
        int subject = cue.First - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return Clause.Start(tokens, cue.First) > first.After && subject > first.After && tokens[subject].Kind == TokenKind.Word
            && !tokens[subject].Is("and") && !tokens[subject].Is("or") && !Clause.Has(tokens, first.After, cue.First, ":");
    }

    // "must admit that the plan has failed and return to the table": to see and to act are two things.
    private static int SecondVerb(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int insight = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (insight >= tokens.Count || !AdviceWords.Discourse.Contains(tokens[insight]))
            return -1;
        int end = Clause.End(tokens, cue.After);
        for (int i = cue.After + 1; i + 4 < end; i++)
        {
            if (tokens[i].Is("to") && ImperativeVerbs.Has(tokens[i + 1].Lower))
                return -1;
            if (i > cue.After + 4 && tokens[i].Is("and") && !tokens[i].IsQuoted && ImperativeVerbs.IsVerbOnly(tokens[i + 1].Lower)
                && !(tokens[i + 2].Lower is "it" or "them"))
                return i + 1;
        }

        return -1;
    }

    /// <summary>Whether a sentence speaks of what a law or contract requires, so that "must" beside it tells a duty.</summary>
    public static bool LaysDown(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!AdviceWords.LawVerb.Contains(tokens[i]))
                continue;
            // "must be protected by law" asks for a law.
            if (tokens[i].Is("by") && i > 0 && !(tokens[i - 1].Lower is "required" or "bound" or "obliged"))
                continue;
            bool before = tokens[i].Lower is "under" or "by" or "pursuant";
            for (int j = before ? i + 1 : i - 4; j < (before ? i + 10 : i) && (j <= i || j >= tokens.Count || !tokens[j].Is(",")); j++)
            {
                if (j >= 0 && j < tokens.Count && AdviceWords.Law.Contains(tokens[j]))
                    return true;
            }
        }

        return false;
    }

    // "Under the plan, dredgers must stop at ten."
    private static bool IsUnderArrangement(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            for (int j = i + 1; tokens[i].Is("under") && j < tokens.Count && j < i + 5 && tokens[j].Kind == TokenKind.Word; j++)
            {
                if (AdviceWords.Arrangement.Contains(tokens[j]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether an item of an advice list advises although it has no verb of advice: "An independent inquiry."</summary>
    public static bool StandsAsAdvice(Sentence sentence) =>
        sentence.Tokens.Count is > 2 and <= LongestSentence && !NotAdvice.IsQuestion(sentence.Tokens) && !Voice.HasAttribution(sentence.Tokens) && !Tells(sentence.Tokens);

    // An item with a verb in the past or future, or with an "I", tells something.
    private static bool Tells(IReadOnlyList<Token> tokens)
    {
        // "to restore the stations which were switched off"
        if (tokens[0].Is("to") && ImperativeVerbs.Has(tokens[1].Lower))
            return false;
        foreach (Token token in tokens)
        {
            if (token.Lower is "was" or "were" or "had" or "will" or "i" or "'ll" or "i'll" or "you'll" or "did")
                return true;
        }

        return false;
    }

    private static bool IsAuthorsAdvice(IReadOnlyList<Token> tokens, CueMatch cue, Issuer issuer, Advice? before) =>
        !tokens[cue.First].IsQuoted
        && !(cue.Shape == CueShape.Verdict && cue.Strength == Strength.Weak)
        && !NotAdvice.Is(tokens, cue)
        && (!Voice.IsReported(tokens, cue.First) || issuer.Holds(tokens, cue))
        && issuer.Speaks(tokens, cue, before);

    // Outside announced advice a sentence may begin with a verb for other reasons; only an item that opens with one commands.
    private static bool IsImperativeHere(Sentence sentence, AdvicePlace place) =>
        place.Announced || (sentence.Enumeration is { Opens: true } && sentence.Passage.Role == PassageRole.Body);
}
