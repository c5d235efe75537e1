using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when "should", "must" or "need to" asks nothing: of the speaker, turned into a condition, past, a noun, or of a vague "this".</summary>
internal static class EmptyModal
{
    /// <summary>Whether the modal asks nobody to do anything.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb + 1 < tokens.Count && tokens[verb].Is("perhaps"))
            verb = AdviceWords.SkipAdverbs(tokens, verb + 1);
        if (verb >= tokens.Count || tokens[verb].Kind != TokenKind.Word)
            return true;
        if (tokens[verb].Is("do") && verb + 1 < tokens.Count && tokens[verb + 1].Is("so"))
            return true;
        if (IsOfSpeaker(tokens, cue) || IsLetter(tokens, verb) || IsInverted(tokens, cue, verb) || IsPast(tokens, verb) || IsNeedAsNoun(tokens, cue))
            return true;
        if (tokens[cue.First].Is("shall") && !IsOfAgent(tokens, cue.First))
            return true;
        if (cue.Modality == "deserve-to" && IsHonour(tokens, verb))
            return true;
        if (IsVague(tokens, cue) || Expectation.Is(tokens, cue, verb) || Burden.Is(tokens, cue, verb))
            return true;
        bool inverted = cue.First > 0 && AdviceWords.InvertedBy.Contains(tokens[cue.First - 1]);
        return !inverted && AdviceWords.NoVerb.Contains(tokens[verb]) && !tokens[verb].Is("be");
    }

    // "Administrators shall not approve": a rule for those named, where "we shall not" and "they shall not pass" foretell.
    private static bool IsOfAgent(IReadOnlyList<Token> tokens, int shall) =>
        shall > 0 && (AdviceWords.Agent.Contains(tokens[shall - 1]) || AdviceWords.Addressed.Contains(tokens[shall - 1]))
        && !AdviceWords.Pronoun.Contains(tokens[shall - 1]);

    // "The bus deserves to be free" asks; "she deserves to win", "the book deserves to be read" praise.
    private static bool IsHonour(IReadOnlyList<Token> tokens, int verb) =>
        !tokens[verb].Is("be") || verb + 1 >= tokens.Count || AdviceWords.Honour.Contains(tokens[verb + 1]);

    // "I must disagree" obliges nobody else.
    private static bool IsOfSpeaker(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int subject = cue.First - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        return subject >= 0 && tokens[subject].Is("i");
    }

    // "Questions should be sent to the secretariat."
    private static bool IsLetter(IReadOnlyList<Token> tokens, int verb)
    {
        bool sends = AdviceWords.Correspondence.Contains(tokens[verb])
            || (tokens[verb].Is("be") && verb + 1 < tokens.Count && AdviceWords.Correspondence.Contains(tokens[verb + 1]));
        for (int i = verb + 1; sends && i < tokens.Count; i++)
        {
            if (i > verb + 1 && AdviceWords.Mailbox.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    // "Should the talks fail, …", "So must we all"; but "Nor should the talks be delayed" advises.
    private static bool IsInverted(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        int before = cue.First - 1;
        if (before >= 0 && (tokens[before].Is("so") || (before > 0 && tokens[before].Is("too") && tokens[before - 1].Is("so"))))
            return true;
        if (before >= 0 && AdviceWords.InvertedBy.Contains(tokens[before]))
            return false;
        if (tokens[cue.First].Lower.EndsWith("'ve", StringComparison.Ordinal))
            return false;
        bool noSubject = before < 0 || tokens[before].Kind == TokenKind.Punctuation || tokens[before].Is("and") || tokens[before].Is("but");
        if (!noSubject)
            return false;
        return before < 0 || tokens[verb].IsCapitalized || (AdviceWords.NoVerb.Contains(tokens[verb]) && !tokens[verb].Is("be"))
            || AdviceWords.Determiner.Contains(tokens[verb]) || AdviceWords.Pronoun.Contains(tokens[verb]);
    }

    // "should have acted", "must have been"; not "should have access".
    private static bool IsPast(IReadOnlyList<Token> tokens, int verb)
    {
        if (!tokens[verb].Is("have"))
            return false;
        int next = AdviceWords.SkipAdverbs(tokens, verb + 1);
        return next < tokens.Count
            && (tokens[next].Lower.EndsWith("ed", StringComparison.Ordinal) || AdviceWords.Participle.Contains(tokens[next]));
    }

    // "the urgent need to", "may need to", "do not have to", "nobody needs to".
    private static bool IsNeedAsNoun(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        bool need = tokens[cue.First].Is("need") || tokens[cue.First].Is("needs");
        bool have = tokens[cue.First].Is("have") || tokens[cue.First].Is("has");
        if ((!need && !have) || cue.First == 0)
            return false;
        int before = cue.First - 1;
        while (before > 0 && AdviceWords.IsAdverb(tokens[before]))
            before--;
        string word = tokens[before].Lower;
        if (AdviceWords.Hypothesis.Contains(word) || word == "to" || IsContracted(word))
            return true;
        // "Nobody needs to", "no town has to": that it is not necessary.
        if (tokens[Clause.Start(tokens, cue.First)].Lower is "nobody" or "no" or "none" or "neither")
            return true;
        return need && tokens[cue.First].Is("need") && AdviceWords.NeedModifier.Contains(word);
    }

    /// <summary>Whether an auxiliary hides in the word: "you'll need to", "they don't have to", "I'd have to".</summary>
    public static bool IsContracted(string word) =>
        word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("'d", StringComparison.Ordinal);

    private static bool IsVague(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.First > 0 && (tokens[cue.First - 1].Is("a") || tokens[cue.First - 1].Is("the")))
            return true;
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        int start = AdviceWords.SkipAdverbs(tokens, Clause.Start(tokens, cue.First));
        int subject = cue.First - 1;
        while (subject > start && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        if (subject != start || !AdviceWords.VagueSubject.Contains(tokens[subject]))
            return false;
        if (tokens[subject].Is("it") && verb + 1 < tokens.Count && tokens[verb + 1].Kind == TokenKind.Word && !AdviceWords.IsAdverb(tokens[verb + 1]))
            return false;
        return tokens[verb].Is("change") || tokens[verb].Is("stop") || tokens[verb].Is("end") || tokens[verb].Is("work")
            || tokens[verb].Is("help") || tokens[verb].Is("make") || tokens[verb].Is("give") || tokens[verb].Is("take");
    }
}
