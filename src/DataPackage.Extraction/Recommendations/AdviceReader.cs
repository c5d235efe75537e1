using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Decides whether one sentence, at its place, advises.</summary>
internal static class AdviceReader
{
    /// <summary>The first cue of the sentence by which its author advises, or null.</summary>
    public static CueMatch? Read(Sentence sentence, AdvicePlace place, Issuer issuer)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        int verb = IsImperativeHere(sentence, place) ? ImperativeVerbs.Find(tokens, place.Item) : -1;
        if (verb >= 0 && !tokens[verb].IsQuoted && !NotAdvice.IsQuestion(tokens))
            return new CueMatch(CueShape.Imperative, "imperative", Strength.Strong, verb, verb, false);
        foreach (CueMatch cue in CueFinder.Find(tokens))
        {
            if (IsAuthorsAdvice(tokens, cue, issuer))
                return cue;
        }

        return null;
    }

    /// <summary>Whether an item of an advice list advises although it has no verb of advice: "An independent inquiry."</summary>
    public static bool StandsAsAdvice(Sentence sentence) =>
        sentence.Tokens.Count > 2 && !NotAdvice.IsQuestion(sentence.Tokens) && !Voice.HasAttribution(sentence.Tokens);

    private static bool IsAuthorsAdvice(IReadOnlyList<Token> tokens, CueMatch cue, Issuer issuer) =>
        !tokens[cue.First].IsQuoted
        && !(cue.Shape == CueShape.Verdict && cue.Strength == Strength.Weak)
        && !NotAdvice.Is(tokens, cue)
        && !Voice.IsReported(tokens, cue.First)
        && issuer.Speaks(tokens, cue);

    // Outside announced advice a sentence may begin with a verb for other reasons; only an item that opens with one commands.
    private static bool IsImperativeHere(Sentence sentence, AdvicePlace place) =>
        place.Announced || (sentence.Enumeration is { Opens: true } && sentence.Passage.Role == PassageRole.Body);
}
