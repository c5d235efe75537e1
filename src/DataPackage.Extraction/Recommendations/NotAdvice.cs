using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells when the words of a cue are there but no advice is: questions, conditions, expectations, duties told, the past.</summary>
internal static class NotAdvice
{
    /// <summary>Whether the cue is no advice.</summary>
    public static bool Is(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (IsQuestion(tokens) || Subordination.Holds(tokens, cue))
            return true;
        return cue.Shape switch
        {
            CueShape.Modal => EmptyModal.Is(tokens, cue),
            CueShape.Clause => EmptyAppeal.IsJudgement(tokens, cue),
            CueShape.Appeal => EmptyAppeal.IsAppeal(tokens, cue),
            CueShape.Thing => EmptyAppeal.IsProposal(tokens, cue),
            CueShape.Together => EmptyAppeal.IsInvitation(tokens, cue),
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
}
