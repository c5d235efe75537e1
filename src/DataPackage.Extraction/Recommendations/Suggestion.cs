using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Reads "The bank could tie its loans to reform": a suggestion where advice is announced or a study concludes, else mere possibility.</summary>
internal static class Suggestion
{
    /// <summary>The first "could" or "might" by which somebody who can act may do something, or null.</summary>
    public static CueMatch? Find(IReadOnlyList<Token> tokens)
    {
        for (int i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not ("could" or "might" or "may"))
                continue;
            int verb = AdviceWords.SkipAdverbs(tokens, i + 1);
            if (verb < tokens.Count && ImperativeVerbs.Has(tokens[verb].Lower) && !tokens[verb].Is("be") && IsOfSomebody(tokens, i))
                return new CueMatch(CueShape.Modal, tokens[i].Lower, Strength.Weak, i, i + 1, false);
        }

        return null;
    }

    /// <summary>Whether something else is turned down for it: "Rather than wait, the towns could", "Instead of another study, …".</summary>
    public static bool IsPreferred(IReadOnlyList<Token> tokens) =>
        tokens.Count > 2 && (tokens[0].Is("rather") && tokens[1].Is("than") || tokens[0].Is("instead") && tokens[1].Is("of"));

    // "may" permits as often as it suggests, so only those who treat or govern are taken by it.
    private static bool IsOfSomebody(IReadOnlyList<Token> tokens, int modal)
    {
        for (int i = Clause.Start(tokens, modal); i < modal; i++)
        {
            if (AdviceWords.Practitioner.Contains(tokens[i]) || (!tokens[modal].Is("may") && AdviceWords.Agent.Contains(tokens[i]) && !tokens[i].Is("we")))
                return true;
        }

        return false;
    }
}
