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
        if ((AdviceWords.Discourse.Contains(word) && IsReaderAddressed(tokens, cue)) || (AdviceWords.PageRequest.Contains(word) && word is not ("call" or "sign")))
            return true;
        if (word != "be")
            return should && AdviceWords.Prediction.Contains(word);
        int complement = AdviceWords.SkipAdverbs(tokens, verb + 1);
        while (complement + 1 < tokens.Count && (tokens[complement].Is("a") || tokens[complement].Is("very") || tokens[complement].Is("so") || tokens[complement].Is("too")))
            complement++;
        if (complement >= tokens.Count || AdviceWords.Discourse.Contains(tokens[complement].Lower))
            return true;
        if (AdviceWords.PageRequest.Contains(tokens[complement].Lower) || tokens[complement].Is("able"))
            return true;
        if (tokens[complement].Is("no"))
            return complement + 1 >= tokens.Count || AdviceWords.Discourse.Contains(tokens[complement + 1].Lower) || tokens[complement + 1].Is("problem");
        if (cue.First > 0 && tokens[cue.First - 1].Is("there") && (tokens[complement].Lower is "some" or "something" or "reason" or "more"))
            return true;
        if (tokens[cue.First].Is("must") && AdviceWords.Epistemic.Contains(tokens[complement].Lower))
            return true;
        return should && AdviceWords.PredictionComplement.Contains(tokens[complement].Lower);
    }

    // "We should remember that" speaks to the reader; "the president must realise that" advises the president.
    private static bool IsReaderAddressed(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int subject = cue.First - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return subject < 0 || tokens[subject].Lower is "it" or "we" or "i" or "you" or "one" or "readers" or "reader" || tokens[subject].Kind == TokenKind.Punctuation;
    }
}
