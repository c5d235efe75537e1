using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Reads "let the council publish" and "we need a law", whose verb or subject tells whether they advise.</summary>
internal static class LetAndNeed
{
    /// <summary>The verb of "let the council publish": behind a pronoun, or behind a noun for somebody who can act; -1 without one.</summary>
    public static int LetVerb(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int before = cue.First - 1;
        if (before >= 0 && tokens[before].Kind == TokenKind.Word && !tokens[before].Is("and") && !tokens[before].Is("but") && !AdviceWords.IsAdverb(tokens[before]))
            return -1;
        if (cue.After + 2 >= tokens.Count)
            return -1;
        if (tokens[cue.After].Lower is "it" or "them" or "him" or "her")
            return ImperativeVerbs.Has(tokens[cue.After + 1].Lower) && tokens[cue.After + 2].Kind == TokenKind.Word ? cue.After + 1 : -1;
        bool agent = false;
        for (int i = cue.After; i < tokens.Count && i < cue.After + 7 && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (agent && ImperativeVerbs.Has(tokens[i].Lower))
                return i;
            agent |= AdviceWords.Agent.Contains(tokens[i].Lower);
        }

        return -1;
    }

    /// <summary>Whether a need is denied or merely possible: "we may need a new bridge", "the last thing we need".</summary>
    public static bool IsDenied(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int before = cue.First - 1;
        while (before > 0 && AdviceWords.IsAdverb(tokens[before]))
            before--;
        if (before < 0 || tokens[before].Kind != TokenKind.Word || EmptyModal.IsContracted(tokens[before].Lower))
            return true;
        string word = tokens[before].Lower;
        return AdviceWords.Hypothesis.Contains(word) || AdviceWords.NeedModifier.Contains(word) || word is "to" or "i" or "you"
            || (word == "we" && before > 0 && tokens[before - 1].Kind == TokenKind.Word && !AdviceWords.IsAdverb(tokens[before - 1])
                && !tokens[before - 1].Is("and") && !tokens[before - 1].Is("but") && !tokens[before - 1].Is("that") && !tokens[before - 1].Is("why"));
    }
}
