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
        // "The hearing should last two days": no adverb here.
        if (tokens[cue.After].Is("last") && !ImperativeVerbs.Has(tokens[verb].Lower))
            return true;
        // "might consider a levy": what to do is a thing.
        if (tokens[cue.After - 1].Is("consider"))
            return IsOfSpeaker(tokens, cue) || (cue.First > 1 && tokens[cue.First - 2].Is("so"));
        if (IsInReducedRelative(tokens, cue, verb) || IsReasonDenied(tokens, cue))
            return true;
        if (tokens[verb].Is("do") && verb + 1 < tokens.Count && tokens[verb + 1].Is("so"))
            return true;
        if (IsOfSpeaker(tokens, cue) || IsLetter(tokens, verb) || IsInverted(tokens, cue, verb) || IsPast(tokens, verb) || IsNeedAsNoun(tokens, cue))
            return true;
        if (tokens[cue.First].Is("shall") && !IsOfAgent(tokens, cue.First))
            return true;
        if (Circumstance.Empties(tokens, cue) || IsChoiceDue(tokens, cue, verb))
            return true;
        if (cue.Modality == "deserve-to" && IsHonour(tokens, verb))
            return true;
        if (IsVague(tokens, cue) || Expectation.Is(tokens, cue, verb) || Burden.Is(tokens, cue, verb))
            return true;
        bool inverted = cue.First > 0 && AdviceWords.InvertedBy.Contains(tokens[cue.First - 1]);
        return !inverted && AdviceWords.NoVerb.Contains(tokens[verb]) && !tokens[verb].Is("be");
    }

    // "The amount you should drink depends on your weight"; "the first thing the county should do is ask" advises.
    private static bool IsInReducedRelative(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        int subject = cue.First - 1;
        while (subject > 0 && AdviceWords.IsAdverb(tokens[subject]))
            subject--;
        if (subject < 1 || tokens[verb].Is("do"))
            return false;
        int noun = AdviceWords.Pronoun.Contains(tokens[subject]) ? subject - 1
            : subject > 1 && tokens[subject - 1].Lower is "each" or "every" ? subject - 2 : -1;
        return noun > 0 && tokens[noun].Kind == TokenKind.Word && !AdviceWords.IsAdverb(tokens[noun]) && !AdviceWords.NoVerb.Contains(tokens[noun])
            && !AdviceWords.Subordinator.Contains(tokens[noun]) && !AdviceWords.Conditional.Contains(tokens[noun]) && !AdviceWords.Opening.Contains(tokens[noun])
            && !AdviceWords.Reporting.Contains(tokens[noun]) && !AdviceWords.InvertedBy.Contains(tokens[noun])
            && !(tokens[noun].Lower is "but" or "that" or "yet" or "if")
            && (BareImperative.HasPredicate(tokens, verb + 1) || Clause.Has(tokens, verb, tokens.Count, "depends") || Clause.Has(tokens, verb, tokens.Count, "varies"));
    }

    // "There is no reason anyone should buy it": the advice is the contrary.
    private static bool IsReasonDenied(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        for (int i = Clause.Start(tokens, cue.First); i + 1 < cue.First; i++)
        {
            if (tokens[i].Is("no") && tokens[i + 1].Lower is "reason" or "need")
                return true;
        }

        return false;
    }

    // "Administrators shall not approve": a rule for those named, where "we shall not" and "they shall not pass" foretell.
    private static bool IsOfAgent(IReadOnlyList<Token> tokens, int shall) =>
        shall > 0 && (AdviceWords.Agent.Contains(tokens[shall - 1]) || AdviceWords.Addressed.Contains(tokens[shall - 1]))
        && !AdviceWords.Pronoun.Contains(tokens[shall - 1]);

    // "The county must decide by June whether", "must pay 2 million in damages".
    private static bool IsChoiceDue(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        if (cue.Strength != Strength.Strong || verb + 1 >= tokens.Count)
            return false;
        if (AdviceWords.Deliberation.Contains(tokens[verb]))
            return AdviceWords.Dilemma.Contains(tokens[verb + 1]);
        bool pays = tokens[verb].Is("pay") && (tokens[verb + 1].Kind != TokenKind.Word || tokens[verb + 1].Is("a"));
        for (int i = verb + 2; pays && i < tokens.Count && i < verb + 10; i++)
        {
            if (AdviceWords.Award.Contains(tokens[i]))
                return true;
        }

        return false;
    }

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
        bool noSubject = before < 0 || tokens[before].Kind == TokenKind.Punctuation || tokens[before].Lower is "and" or "but" or "or";
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
