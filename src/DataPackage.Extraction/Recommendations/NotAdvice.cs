using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when the words of a cue are there but no advice is: expectations, conditions, duties told, the past.</summary>
internal static class NotAdvice
{
    /// <summary>Whether the cue is no advice.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (IsQuestion(tokens) || IsSubordinate(tokens, cue))
            return true;
        return cue.Shape switch
        {
            CueShape.Modal => IsEmptyModal(tokens, cue),
            CueShape.Clause => IsEmptyJudgement(tokens, cue),
            CueShape.Appeal => IsEmptyAppeal(tokens, cue),
            CueShape.Thing => IsEmptyProposal(tokens, cue),
            CueShape.Together => IsEmptyInvitation(tokens, cue),
            CueShape.Need => LetAndNeed.IsDenied(tokens, cue),
            CueShape.Let => LetAndNeed.LetVerb(tokens, cue) < 0,
            CueShape.Verdict => cue.After < tokens.Count && (tokens[cue.After].Is("to") || tokens[cue.After].Is("for") || tokens[cue.After].Is("that")),
            _ => false,
        };
    }

    /// <summary>Whether the sentence asks.</summary>
    public static bool IsQuestion(IReadOnlyList<Token> tokens)
    {
        for (int i = tokens.Count - 1; i >= 0 && tokens[i].Kind == TokenKind.Punctuation; i--)
        {
            if (tokens[i].Is("?"))
                return true;
        }

        return false;
    }

    // "if governments must choose", "what the bank should do", "countries which must import".
    private static bool IsSubordinate(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int start = Clause.Start(tokens, cue.First);
        if (OpensMainClause(tokens, start, cue.First))
            return false;
        if (cue.First > 0 && tokens[cue.First - 1].Is("that"))
            return cue.Shape == CueShape.Modal && start < cue.First - 1;
        for (int i = start; i < cue.First; i++)
        {
            string word = tokens[i].Lower;
            bool opens = i == start || AdviceWords.IsAdverb(tokens[i - 1]) || tokens[i - 1].Is("and") || tokens[i - 1].Is("that");
            if (AdviceWords.Conditional.Contains(word) && !IsAnsweredWhy(tokens, i) && !IsFreeRelative(tokens, i, cue))
                return true;
            if (AdviceWords.Opening.Contains(word) && (opens || i + 2 >= cue.First))
                return true;
            if (AdviceWords.Relative.Contains(word) && (AdviceWords.SkipAdverbs(tokens, i + 1) >= cue.First || word is "who" or "whom" && opens))
                return true;
        }

        return start > 1 && tokens[start - 1].Is(",") && AdviceWords.Relative.Contains(tokens[start].Lower) && !tokens[start].Is("that");
    }

    // "Before they sell the site they should ask": the second pronoun opens the main clause, comma or not.
    private static bool OpensMainClause(IReadOnlyList<Token> tokens, int start, int cue) =>
        cue - start > 4 && tokens[start].Lower is "before" or "if" or "when" or "until" or "once" or "after"
        && tokens[cue - 1].Lower is "they" or "it" or "we" or "he" or "she"
        && (AdviceWords.Pronoun.Contains(tokens[start + 1].Lower) || AdviceWords.Determiner.Contains(tokens[start + 1].Lower))
        && !AdviceWords.Reporting.Contains(tokens[cue - 2].Lower) && !AdviceWords.Conditional.Contains(tokens[cue - 2].Lower)
        && !AdviceWords.Preposition.Contains(tokens[cue - 2].Lower) && !tokens[cue - 2].Is("that");

    // "That is why the council must act" advises; "the reason why it must" explains.
    private static bool IsAnsweredWhy(IReadOnlyList<Token> tokens, int why) =>
        tokens[why].Is("why") && why > 0 && (tokens[why - 1].Is("is") || tokens[why - 1].Is("'s") || AdviceWords.IsAdverb(tokens[why - 1]));

    // "What we must do now is rebuild."
    private static bool IsFreeRelative(IReadOnlyList<Token> tokens, int what, CueMatch cue) =>
        tokens[what].Is("what") && what == 0 && cue.After + 1 < tokens.Count && tokens[cue.After].Is("do")
        && (tokens[cue.After + 1].Is("is") || tokens[cue.After + 1].Is("now"));

    private static bool IsEmptyModal(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb >= tokens.Count || tokens[verb].Kind != TokenKind.Word)
            return true;
        if (tokens[verb].Is("do") && verb + 1 < tokens.Count && tokens[verb + 1].Is("so"))
            return true;
        if (IsOfSpeaker(tokens, cue) || IsLetter(tokens, verb) || IsInverted(tokens, cue, verb) || IsPast(tokens, verb) || IsNeedAsNoun(tokens, cue))
            return true;
        if (IsVague(tokens, cue) || IsExpectation(tokens, cue, verb) || IsBurden(tokens, cue, verb))
            return true;
        return AdviceWords.NoVerb.Contains(tokens[verb].Lower) && !tokens[verb].Is("be");
    }

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
        bool sends = AdviceWords.Correspondence.Contains(tokens[verb].Lower)
            || (tokens[verb].Is("be") && verb + 1 < tokens.Count && AdviceWords.Correspondence.Contains(tokens[verb + 1].Lower));
        for (int i = verb + 1; sends && i < tokens.Count; i++)
        {
            if (i > verb + 1 && AdviceWords.Mailbox.Contains(tokens[i].Lower))
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
        if (before >= 0 && AdviceWords.InvertedBy.Contains(tokens[before].Lower))
            return false;
        bool noSubject = before < 0 || tokens[before].Kind == TokenKind.Punctuation || tokens[before].Is("and") || tokens[before].Is("but");
        if (!noSubject)
            return false;
        return before < 0 || tokens[verb].IsCapitalized || AdviceWords.NoVerb.Contains(tokens[verb].Lower)
            || AdviceWords.Determiner.Contains(tokens[verb].Lower) || AdviceWords.Pronoun.Contains(tokens[verb].Lower);
    }

    // "should have acted", "must have been"; not "should have access".
    private static bool IsPast(IReadOnlyList<Token> tokens, int verb)
    {
        if (!tokens[verb].Is("have"))
            return false;
        int next = AdviceWords.SkipAdverbs(tokens, verb + 1);
        return next < tokens.Count
            && (tokens[next].Lower.EndsWith("ed", StringComparison.Ordinal) || AdviceWords.Participle.Contains(tokens[next].Lower));
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

    // "you'll need to", "they don't have to", "I'd have to".
    internal static bool IsContracted(string word) =>
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
        if (subject != start || !AdviceWords.VagueSubject.Contains(tokens[subject].Lower))
            return false;
        if (tokens[subject].Is("it") && verb + 1 < tokens.Count && tokens[verb + 1].Kind == TokenKind.Word && !AdviceWords.IsAdverb(tokens[verb + 1]))
            return false;
        return tokens[verb].Is("change") || tokens[verb].Is("stop") || tokens[verb].Is("end") || tokens[verb].Is("work")
            || tokens[verb].Is("help") || tokens[verb].Is("make") || tokens[verb].Is("give") || tokens[verb].Is("take");
    }

    private static bool IsExpectation(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
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

    // "Patients must wait a year", "families often have to travel".
    private static bool IsBurden(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        if (cue.First == 0)
            return false;
        bool must = tokens[cue.First].Is("must");
        bool have = tokens[cue.First].Is("have") || tokens[cue.First].Is("has");
        bool need = tokens[cue.First].Is("need") || tokens[cue.First].Is("needs");
        if ((must || have || need) && IsBound(tokens, cue))
            return true;
        if (!must && !have)
            return false;
        if (AdviceWords.Burden.Contains(tokens[verb].Lower) && !HasAgent(tokens, cue))
            return true;
        if (cue.First > 0 && AdviceWords.Frequency.Contains(tokens[cue.First - 1].Lower))
            return true;
        if (tokens[verb].Is("be") && (IsFairTreatment(tokens, AdviceWords.SkipAdverbs(tokens, verb + 1)) || HasContrast(tokens, verb)))
            return false;
        if (have && tokens[cue.First - 1].Is("you"))
            return true;
        return have && (!HasAgent(tokens, cue) || AdviceWords.Burden.Contains(tokens[verb].Lower) || tokens[verb].Is("do") || tokens[verb].Is("say") || tokens[verb].Is("offer"));
    }

    private static bool IsFairTreatment(IReadOnlyList<Token> tokens, int deed) =>
        deed < tokens.Count && AdviceWords.FairTreatment.Contains(tokens[deed].Lower);

    // "have to be tied to flowers, not to hectares": who contrasts, prescribes.
    private static bool HasContrast(IReadOnlyList<Token> tokens, int verb)
    {
        for (int i = verb + 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is(",") && tokens[i + 1].Is("not"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the subject is somebody of whom rules are told: "applicants", "passengers who want to travel".</summary>
    public static bool IsBound(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int start = Clause.Start(tokens, cue.First);
        return cue.First > 0
            && (AdviceWords.Bound.Contains(tokens[cue.First - 1].Lower) || AdviceWords.Bound.Contains(tokens[start].Lower)
                || (start + 1 < cue.First && AdviceWords.Determiner.Contains(tokens[start].Lower) && AdviceWords.Bound.Contains(tokens[start + 1].Lower)));
    }

    private static bool HasAgent(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        for (int i = Clause.Start(tokens, cue.First); i < cue.First; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i].Lower))
                return true;
        }

        return false;
    }

    // "It is important to note that", "it is essential to survival", "it is vital for the economy".
    private static bool IsEmptyJudgement(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb >= tokens.Count)
            return true;
        Token last = tokens[cue.After - 1];
        if (last.Is("that"))
            return false;
        if (last.Is("for"))
        {
            bool time = tokens[cue.After - 2].Is("time") || tokens[cue.After - 2].Is("come");
            return !time && ToVerb(tokens, cue.After) < 0;
        }

        return last.Is("to") && !IsVerbToAdvise(tokens, verb);
    }

    private static bool IsEmptyAppeal(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.After >= tokens.Count)
            return false;
        Token next = tokens[cue.After];
        if (next.Is("to") || next.Is(",") || next.Is(".") || next.Lower.EndsWith("self", StringComparison.Ordinal) || next.Is("ourselves")
            || next.Is("about") || next.Is("for") || AdviceWords.Conditional.Contains(next.Lower))
            return true;
        int verb = ToVerb(tokens, cue.After);
        if (verb < 0)
            return !tokens[tokens.Count - 1].Is(":") && ThatAfter(tokens, cue.After) < 0;
        return next.Is("you") && (!IsVerbToAdvise(tokens, verb) || AdviceWords.PageVerb.Contains(tokens[verb].Lower));
    }

    // "We suggest that the effect is small" is a finding; only what is to be done is a proposal.
    private static bool IsEmptyProposal(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.After >= tokens.Count)
            return true;
        if (tokens[cue.After].Is("not") || tokens[cue.After].Is("no"))
            return true;
        if (!tokens[cue.After - 1].Is("suggest") && !tokens[cue.After - 1].Is("propose") && !tokens[cue.After - 1].Is("insist"))
            return tokens[cue.After].Is(".") || tokens[cue.After].Is(",") || tokens[cue.After].Is("it");
        for (int i = cue.After; i < tokens.Count; i++)
        {
            if (tokens[i].Is("should") || tokens[i].Is("must") || (i == cue.After && tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal)))
                return false;
        }

        return !tokens[cue.After - 1].Is("propose") || !tokens[cue.After].Is("to") && !AdviceWords.Determiner.Contains(tokens[cue.After].Lower);
    }

    private static bool IsEmptyInvitation(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int before = cue.First - 1;
        if (before >= 0 && tokens[before].Kind == TokenKind.Word && !tokens[before].Is("so") && !AdviceWords.IsAdverb(tokens[before])
            && !tokens[before].Is("and") && !tokens[before].Is("but"))
            return true;
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb < tokens.Count && tokens[verb].Is("not"))
            verb++;
        if (verb >= tokens.Count || tokens[verb].Kind != TokenKind.Word)
            return true;
        string word = tokens[verb].Lower;
        return AdviceWords.Chatter.Contains(word) || AdviceWords.Discourse.Contains(word)
            || (cue.Modality == "please" && (AdviceWords.PageVerb.Contains(word) || !ImperativeVerbs.Has(word)));
    }

    private static bool IsVerbToAdvise(IReadOnlyList<Token> tokens, int verb)
    {
        if (tokens[verb].Is("not"))
            verb = AdviceWords.SkipAdverbs(tokens, verb + 1);
        return verb < tokens.Count && tokens[verb].Kind == TokenKind.Word
            && !AdviceWords.Discourse.Contains(tokens[verb].Lower)
            && (!AdviceWords.NoVerb.Contains(tokens[verb].Lower) || tokens[verb].Is("be"));
    }

    /// <summary>The verb behind the first "to" of a clause that starts at <paramref name="from"/>, or -1.</summary>
    public static int ToVerb(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is(";"))
                return -1;
            int verb = AdviceWords.SkipAdverbs(tokens, i + 1);
            if (tokens[i].Is("to") && verb < tokens.Count && tokens[verb].Kind == TokenKind.Word && !tokens[verb].IsCapitalized
                && (!AdviceWords.NoVerb.Contains(tokens[verb].Lower) || tokens[verb].Is("be")))
                return verb;
        }

        return -1;
    }

    private static int ThatAfter(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Is("that"))
                return i;
        }

        return -1;
    }
}
