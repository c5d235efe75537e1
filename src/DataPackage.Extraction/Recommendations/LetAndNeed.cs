using System;
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
            agent |= AdviceWords.Agent.Contains(tokens[i]) || (i > cue.After && before < 0 && IsPlainNoun(tokens, cue.After, i));
        }

        return -1;
    }

    // "Let the river do the work"; "let the record show", "let the reader judge" ask for nothing.
    private static bool IsPlainNoun(IReadOnlyList<Token> tokens, int determiner, int noun) =>
        AdviceWords.Determiner.Contains(tokens[determiner]) && !AdviceWords.Rhetorical.Contains(tokens[noun])
        && !AdviceWords.Unheeded.Contains(tokens[noun]);

    // "Small boats deserve a quota of their own"; "deserves credit", "deserve it" praise.
    private static bool IsPraise(IReadOnlyList<Token> tokens, CueMatch cue) =>
        cue.After + 1 >= tokens.Count
        || !(tokens[cue.After].Lower is "a" or "an" or "the" or "their" or "its" or "better")
        || tokens[cue.After + 1].Kind != TokenKind.Word
        || AdviceWords.Praise.Contains(tokens[cue.After + 1]);

    /// <summary>Whether one need is put before another: "You need an expert before you need a hashtag".</summary>
    public static bool ComesFirst(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        for (int i = cue.After; cue.First > 0 && i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is("before") && AdviceWords.Pronoun.Contains(tokens[i + 1]) && tokens[i + 2].Lower is "need" or "needs")
                return true;
        }

        return false;
    }

    /// <summary>Whether a need is denied or merely possible: "we may need a new bridge", "the last thing we need".</summary>
    public static bool IsDenied(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.Modality == "deserve" && IsPraise(tokens, cue))
            return true;
        if (cue.Modality.StartsWith("need", StringComparison.Ordinal) && ComesFirst(tokens, cue))
            return false;
        if (cue.Modality == "need-first")
            return true;
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
