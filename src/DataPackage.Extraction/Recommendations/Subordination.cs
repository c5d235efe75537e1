using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Tells whether a cue stands in a clause that tells a condition, a question or whom one speaks of.</summary>
internal static class Subordination
{
    /// <summary>Whether it does: "if governments must choose", "what the bank should do", "countries which must import".</summary>
    public static bool Holds(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        // "Where this is impossible, it is preferable to": the cue is a clause of its own.
        if (cue.Shape == CueShape.Clause && cue.First > 0 && tokens[cue.First - 1].Is(","))
            return false;
        int start = Clause.Start(tokens, cue.First);
        if (OpensMainClause(tokens, start, cue.First) || FollowsTime(tokens, start, cue.First))
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

        return start > 1 && tokens[start - 1].Is(",") && AdviceWords.Relative.Contains(tokens[start]) && !tokens[start].Is("that");
    }

    // "Before they sell the site they should ask": the second pronoun opens the main clause, comma or not.
    private static bool OpensMainClause(IReadOnlyList<Token> tokens, int start, int cue) =>
        cue - start > 4 && tokens[start].Lower is "before" or "if" or "when" or "until" or "once" or "after"
        && tokens[cue - 1].Lower is "they" or "it" or "we" or "he" or "she"
        && (AdviceWords.Pronoun.Contains(tokens[start + 1]) || AdviceWords.Determiner.Contains(tokens[start + 1]))
        && !AdviceWords.Reporting.Contains(tokens[cue - 2]) && !AdviceWords.Conditional.Contains(tokens[cue - 2])
        && !AdviceWords.Preposition.Contains(tokens[cue - 2]) && !tokens[cue - 2].Is("that");

    // "Before the next elections parliament should", "After the tides the county must": a time, and behind it who is to act, without a comma.
    private static bool FollowsTime(IReadOnlyList<Token> tokens, int start, int cue)
    {
        if (start > 0 || cue < 5 || tokens[0].Lower is not ("before" or "after" or "until") || !AdviceWords.Agent.Contains(tokens[cue - 1]) || !AdviceWords.Determiner.Contains(tokens[1]))
            return false;
        int actor = AdviceWords.Determiner.Contains(tokens[cue - 2]) ? cue - 2 : cue - 1;
        return actor > 2 && !AdviceWords.Preposition.Contains(tokens[actor - 1]);
    }

    // "That is why the council must act" advises; "the reason why it must" explains.
    private static bool IsAnsweredWhy(IReadOnlyList<Token> tokens, int why) =>
        tokens[why].Is("why") && why > 0 && (tokens[why - 1].Is("is") || tokens[why - 1].Is("'s") || AdviceWords.IsAdverb(tokens[why - 1]));

    // "What we must do now is rebuild.", "What the port needs is a second quay."
    private static bool IsFreeRelative(IReadOnlyList<Token> tokens, int what, CueMatch cue) =>
        tokens[what].Is("what") && cue.Shape == CueShape.Thing || tokens[what].Is("what") && what == 0 && cue.After + 1 < tokens.Count && tokens[cue.After].Is("do")
        && (tokens[cue.After + 1].Is("is") || tokens[cue.After + 1].Is("now"));
}
