using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when a modal says what is expected or asks for the reader's attention: "should arrive", "should be noted".</summary>
internal static class Expectation
{
    /// <summary>Whether it does, given the index of the verb behind it.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        string word = tokens[verb].Lower;
        bool should = tokens[cue.First].Is("should") || tokens[cue.First].Is("ought");
        if ((AdviceWords.Discourse.Contains(word) && IsReaderAddressed(tokens, cue)) || (AdviceWords.PageRequest.Contains(word) && word is not ("call" or "sign" or "visit")))
            return true;
        // "should do 0-62 mph in 6.6 seconds".
        if (word == "do" && verb + 1 < tokens.Count && tokens[verb + 1].Kind == TokenKind.Number)
            return true;
        if (word != "be")
            return should && ((IsPrediction(tokens, verb) && !IsSetByDecision(tokens, cue)) || IsNorm(tokens, verb));
        int complement = AdviceWords.SkipAdverbs(tokens, verb + 1);
        while (complement + 1 < tokens.Count && (tokens[complement].Is("a") || tokens[complement].Is("very") || tokens[complement].Is("so") || tokens[complement].Is("too")))
            complement++;
        // "should be borne in mind", but "the cost should be borne by the city".
        if (tokens[Math.Min(complement, tokens.Count - 1)].Is("borne"))
            return complement + 1 < tokens.Count && tokens[complement + 1].Is("in");
        if (tokens[Math.Min(complement, tokens.Count - 1)].Is("published"))
            return should && !IsWayOfPublishing(tokens, complement + 1);
        if (should && complement < tokens.Count && IsUnderWay(tokens, cue, complement))
            return true;
        if (complement >= tokens.Count || AdviceWords.Discourse.Contains(tokens[complement]))
            return true;
        if (AdviceWords.PageRequest.Contains(tokens[complement]) || tokens[complement].Is("able"))
            return true;
        if (tokens[complement].Is("no"))
            return complement + 1 >= tokens.Count || AdviceWords.Discourse.Contains(tokens[complement + 1]) || tokens[complement + 1].Is("problem");
        if (cue.First > 0 && tokens[cue.First - 1].Is("there") && (tokens[complement].Lower is "some" or "something" or "reason" or "more"))
            return true;
        if (tokens[cue.First].Is("must") && (AdviceWords.Epistemic.Contains(tokens[complement]) || EndsByNow(tokens, complement)))
            return true;
        if (tokens[complement].Is("seen") && complement + 1 < tokens.Count && tokens[complement + 1].Lower is "against" or "as" or "in")
            return true;
        return should && AdviceWords.PredictionComplement.Contains(tokens[complement]);
    }

    // "The levy should rise with the size of the boat."
    private static bool IsSetByDecision(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        for (int i = Clause.Start(tokens, cue.First); i < cue.First; i++)
        {
            if (AdviceWords.PolicyQuantity.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    // "Visitors should find it cheaper"; but "should look for a site", "should find the money".
    private static bool IsPrediction(IReadOnlyList<Token> tokens, int verb)
    {
        if (tokens[verb].Is("take") && verb + 2 < tokens.Count && tokens[verb + 1].Is("place") && tokens[verb + 2].Lower is "in" or "on" or "at")
            return true;
        if (!AdviceWords.Prediction.Contains(tokens[verb]) || verb + 1 >= tokens.Count)
            return AdviceWords.Prediction.Contains(tokens[verb]);
        Token next = tokens[verb + 1];
        return tokens[verb].Lower switch
        {
            "look" => !AdviceWords.Pursuit.Contains(next),
            "find" => !(AdviceWords.Determiner.Contains(next) || next.Lower is "ways" or "another" or "money" or "common"),
            "come" => !(next.Lower is "forward" or "together" or "clean"),
            "see" => !next.Is("to"),
            "benefit" => !next.Is("from"),
            _ => true,
        };
    }

    // "should be published in full", "as open data", "by the ministry"; "should be published in May", "soon" foretell.
    private static bool IsWayOfPublishing(IReadOnlyList<Token> tokens, int next) =>
        next + 1 < tokens.Count
        && (AdviceWords.WayOfPublishing.Contains(tokens[next])
            || (tokens[next].Is("in") && AdviceWords.PublishedIn.Contains(tokens[next + 1]))
            || (tokens[next].Is("by") && tokens[next + 1].Is("the")));

    // "The station should be running"; "the county should be spending more" advises who can act.
    private static bool IsUnderWay(IReadOnlyList<Token> tokens, CueMatch cue, int complement)
    {
        if (!tokens[complement].Lower.EndsWith("ing", StringComparison.Ordinal))
            return false;
        for (int i = Clause.Start(tokens, cue.First); i < cue.First; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i]) || AdviceWords.Addressed.Contains(tokens[i]) || AdviceWords.Pronoun.Contains(tokens[i]))
                return false;
        }

        return true;
    }

    // "A democracy should have nothing to fear", "nobody should have to wait": what ought to be, not what to do.
    private static bool IsNorm(IReadOnlyList<Token> tokens, int verb) =>
        tokens[verb].Is("have") && verb + 1 < tokens.Count && tokens[verb + 1].Lower is "nothing" or "to" or "no";

    // "The coffee must be cold by now."
    private static bool EndsByNow(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is("by") && tokens[i + 1].Is("now"))
                return true;
        }

        return false;
    }

    // "We should remember that" speaks to the reader; "the president must realise that" advises the president.
    private static bool IsReaderAddressed(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int subject = cue.First - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return subject < 0 || tokens[subject].Lower is "it" or "we" or "i" or "you" or "one" or "readers" or "reader" || tokens[subject].Lower is "," or ":" or ";";
    }
}
