using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when an appeal, proposal, judgement or invitation asks for nothing that could be done.</summary>
internal static class EmptyAppeal
{
    /// <summary>Whether it asks for nothing: "It is important to note that", "it is essential to survival", "it is vital for the economy".</summary>
    public static bool IsJudgement(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb >= tokens.Count)
            return true;
        // "Better to lease it than to sell it": elsewhere "better" belongs to other words.
        if (cue.Modality == "better" && cue.First > 0 && !(AdviceWords.IsAdverb(tokens[cue.First - 1]) && cue.First == 1) && !Clause.IsBreak(tokens, cue.First - 1))
            return true;
        Token last = tokens[cue.After - 1];
        if (last.Is("that"))
            return false;
        if (last.Lower is "for" or "of")
        {
            bool time = tokens[cue.After - 2].Is("time") || tokens[cue.After - 2].Is("come");
            return !time && Clause.ToVerb(tokens, cue.After) < 0;
        }

        return last.Is("to") && !IsVerbToAdvise(tokens, verb);
    }

    /// <summary>Whether "we ask" asks nobody for a deed: "we ask about", "we call for".</summary>
    public static bool IsAppeal(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.After >= tokens.Count)
            return false;
        Token next = tokens[cue.After];
        if (next.Is("to") || next.Is(",") || next.Is(".") || next.Lower.EndsWith("self", StringComparison.Ordinal) || next.Is("ourselves")
            || (tokens[cue.First].Is("it") && next.Lower is "me" or "us") || next.Is("about") || next.Is("for") || AdviceWords.Conditional.Contains(next))
            return true;
        int verb = Clause.ToVerb(tokens, cue.After);
        if (cue.Modality == "it-is-up-to" && verb > 0 && tokens[verb].Lower is "decide" or "choose" or "judge" or "say")
            return true;
        if (verb < 0)
            return !tokens[tokens.Count - 1].Is(":") && ThatAfter(tokens, cue.After) < 0;
        return next.Is("you") && (!IsVerbToAdvise(tokens, verb) || (AdviceWords.PageVerb.Contains(tokens[verb]) && !(tokens[verb].Is("sign") && Clause.Has(tokens, verb, Math.Min(tokens.Count, verb + 3), "the"))));
    }

    /// <summary>Whether it asks for nothing: "We suggest that the effect is small" is a finding; only what is to be done is a proposal.</summary>
    public static bool IsProposal(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (cue.After >= tokens.Count)
            return true;
        if (tokens[cue.After].Is("not") || tokens[cue.After].Is("no"))
            return true;
        // "There is a case for the charge, and I have made it": a view; "for merging the boards", "for a levy" proposes.
        if (cue.Modality == "there-is-a-case-for" && tokens[cue.After].Is("the"))
            return true;
        if (cue.After + 1 < tokens.Count && tokens[cue.After + 1].Lower is "," or "." && tokens[cue.After].Lower is "simple" or "clear" or "plain" or "straightforward" or "unchanged" or "the-same")
            return true;
        // "The Commission recommends the following."
        if (tokens[cue.After].Is("the") && cue.After + 2 < tokens.Count && tokens[cue.After + 1].Is("following") && tokens[cue.After + 2].Kind == TokenKind.Punctuation)
            return true;
        if (tokens[cue.First].Lower is "need" or "needs")
            return !NamesNeed(tokens, cue);
        if (!tokens[cue.After - 1].Is("suggest") && !tokens[cue.After - 1].Is("propose") && !tokens[cue.After - 1].Is("insist"))
            return tokens[cue.After].Is(".") || tokens[cue.After].Is(",") || tokens[cue.After].Is("it");
        if (tokens[cue.After].Is("that") && Clause.Has(tokens, cue.First, cue.After, "would"))
            return false;
        for (int i = cue.After; i < tokens.Count; i++)
        {
            if (tokens[i].Is("should") || tokens[i].Is("must") || IsSubjunctive(tokens, i) || (i == cue.After && tokens[i].Lower.EndsWith("ing", StringComparison.Ordinal)))
                return false;
        }

        return !tokens[cue.After - 1].Is("propose") || !tokens[cue.After].Is("to") && !AdviceWords.Determiner.Contains(tokens[cue.After]);
    }

    /// <summary>Whether "let us" or "please" only leads the reader: "let us turn to", "please subscribe".</summary>
    public static bool IsInvitation(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int before = cue.First - 1;
        if (IsThingPlease(tokens, cue))
            return false;
        if (before >= 0 && tokens[before].Kind == TokenKind.Word && !tokens[before].Is("so") && !AdviceWords.IsAdverb(tokens[before])
            && !tokens[before].Is("and") && !tokens[before].Is("but"))
            return true;
        int verb = AdviceWords.SkipAdverbs(tokens, cue.After);
        if (verb + 1 < tokens.Count && (tokens[verb].Is("not") || tokens[verb].Is("don't") || (tokens[verb].Is("do") && tokens[verb + 1].Is("not"))))
            return verb + 2 >= tokens.Count || AdviceWords.Discourse.Contains(tokens[verb + (tokens[verb].Is("do") ? 2 : 1)].Lower);
        if (verb >= tokens.Count || tokens[verb].Kind != TokenKind.Word)
            return true;
        string word = tokens[verb].Lower;
        if (word == "agree" && verb + 1 < tokens.Count && tokens[verb + 1].Lower is "on" or "to")
            return false;
        return AdviceWords.Chatter.Contains(word) || AdviceWords.Discourse.Contains(word)
            || (cue.Modality == "please" && (AdviceWords.PageVerb.Contains(word) || !ImperativeVerbs.Has(word)));
    }

    /// <summary>Whether a thing is asked for with a "please" behind it: "A bench at every stop, please."</summary>
    public static bool IsThingPlease(IReadOnlyList<Token> tokens, CueMatch cue) =>
        cue.Modality == "please" && cue.First > 4 && tokens[cue.First - 1].Is(",") && cue.After < tokens.Count
        && tokens[cue.After].Lower is "," or "." or "!" && !ImperativeVerbs.Has(tokens[0].Lower) && !AdviceWords.Pronoun.Contains(tokens[0])
        && !BareImperative.HasPredicate(tokens, 0) && !tokens[0].Lower.EndsWith("ly", StringComparison.Ordinal);

    // "that all patients be screened".
    private static bool IsSubjunctive(IReadOnlyList<Token> tokens, int be) =>
        tokens[be].Is("be") && tokens[be - 1].Kind == TokenKind.Word && !tokens[be - 1].Is("to") && !tokens[be - 1].Is("not")
        && !AdviceWords.Mood.Contains(tokens[be - 1]) && !AdviceWords.IsAdverb(tokens[be - 1]);

    // "What the region needs now is patience"; but "what the virus needs is a host".
    private static bool NamesNeed(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        int start = Clause.Start(tokens, cue.First);
        bool agent = false;
        for (int i = start + 1; i < cue.First; i++)
            agent |= AdviceWords.Agent.Contains(tokens[i]) || tokens[i].IsCapitalized;
        return agent && tokens[start].Is("what");
    }

    private static bool IsVerbToAdvise(IReadOnlyList<Token> tokens, int verb)
    {
        if (tokens[verb].Is("not"))
            verb = AdviceWords.SkipAdverbs(tokens, verb + 1);
        return verb < tokens.Count && tokens[verb].Kind == TokenKind.Word
            && !AdviceWords.Discourse.Contains(tokens[verb])
            && (!AdviceWords.NoVerb.Contains(tokens[verb]) || tokens[verb].Is("be"));
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
