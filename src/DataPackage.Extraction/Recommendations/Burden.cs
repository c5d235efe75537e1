using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when "must", "have to" or "need to" tells a duty or a hardship and asks for nothing.</summary>
internal static class Burden
{
    /// <summary>Whether it does: "Patients must wait a year", "families often have to travel".</summary>
    public static bool Is(IReadOnlyList<Token> tokens, CueMatch cue, int verb)
    {
        if (cue.First == 0)
            return false;
        bool must = tokens[cue.First].Is("must");
        bool have = tokens[cue.First].Is("have") || tokens[cue.First].Is("has");
        bool need = tokens[cue.First].Is("need") || tokens[cue.First].Is("needs");
        if ((must || have || need) && (IsBound(tokens, cue) || IsPaperwork(tokens, verb) || IsFiling(tokens, verb)))
            return true;
        if (need && (AdviceWords.Frequency.Contains(tokens[cue.First - 1]) || (tokens[verb].Is("know") && EndsAt(tokens, verb + 1)) || (AdviceWords.Burden.Contains(tokens[verb]) && !HasAgent(tokens, cue))))
            return true;
        if (!must && !have)
            return false;
        if (AdviceWords.Burden.Contains(tokens[verb]) && !HasAgent(tokens, cue))
            return true;
        if (cue.First > 0 && AdviceWords.Frequency.Contains(tokens[cue.First - 1]))
            return true;
        if (tokens[verb].Is("be") && (IsFairTreatment(tokens, AdviceWords.SkipAdverbs(tokens, verb + 1)) || HasContrast(tokens, verb)))
            return false;
        if (have && tokens[cue.First - 1].Is("you"))
            return true;
        // "Ottawa has to stop", but "Maria has to walk".
        if (tokens[cue.First].Is("has") && tokens[cue.First - 1].IsCapitalized && ImperativeVerbs.Has(tokens[verb].Lower))
            return AdviceWords.Burden.Contains(tokens[verb]) || tokens[verb].Lower is "do" or "get" or "go" or "come" or "be" or "learn";
        return have && (!HasAgent(tokens, cue) || AdviceWords.Burden.Contains(tokens[verb]) || tokens[verb].Is("do") || tokens[verb].Is("say") || tokens[verb].Is("offer"));
    }

    // "must fill in the form", "must queue"; but "must fill its desk".
    private static bool IsPaperwork(IReadOnlyList<Token> tokens, int verb) =>
        AdviceWords.Paperwork.Contains(tokens[verb])
        && (!tokens[verb].Is("fill") || (verb + 1 < tokens.Count && tokens[verb + 1].Lower is "in" or "out" or "up") || Clause.Has(tokens, verb, tokens.Count, "form"));

    // "Banks must report to the treasury every year", but "must report every theft".
    private static bool IsFiling(IReadOnlyList<Token> tokens, int verb)
    {
        if (!AdviceWords.Filing.Contains(tokens[verb]))
            return false;
        for (int i = verb + 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Lower is "each" or "every" && tokens[i + 1].Lower is "year" or "month" or "quarter" or "week" or "day"
                || (tokens[i].Is("within") && tokens[verb].Lower is "respond" or "reply" && tokens[i + 1].Kind == TokenKind.Number))
                return true;
        }

        return false;
    }

    private static bool EndsAt(IReadOnlyList<Token> tokens, int index) =>
        index >= tokens.Count || tokens[index].Kind == TokenKind.Punctuation;

    private static bool IsFairTreatment(IReadOnlyList<Token> tokens, int deed) =>
        deed < tokens.Count && AdviceWords.FairTreatment.Contains(tokens[deed]);

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
        // "An attacker must be on the network, and needs to send": the subject stands one clause earlier.
        if (start == cue.First && start > 1 && tokens[start - 1].Is("and"))
            start = Clause.Start(tokens, start - 2);
        return cue.First > 0
            && (AdviceWords.Bound.Contains(tokens[cue.First - 1]) || AdviceWords.Bound.Contains(tokens[start])
                || (start + 1 < cue.First && AdviceWords.Determiner.Contains(tokens[start]) && AdviceWords.Bound.Contains(tokens[start + 1])));
    }

    private static bool HasAgent(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        for (int i = Clause.Start(tokens, cue.First); i < cue.First; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i]))
                return true;
        }

        return false;
    }
}
