using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Matches the rows of a table of cues against the tokens of a sentence.</summary>
internal sealed class CueFinder
{
    private static readonly CueFinder Advice = new("advice-cues.tsv");
    private static readonly CueFinder Assessment = new("assessment-cues.tsv");

    private const int LongestAside = 8;

    private readonly CueTable table;

    private CueFinder(string fileName) => table = new CueTable(fileName);

    /// <summary>The longest cue of advice at each position, in order; none overlaps another.</summary>
    public static IEnumerable<CueMatch> Find(IReadOnlyList<Token> tokens) => Advice.FindAll(tokens);

    /// <summary>The words that recommend something by assessing it: "may be useful", "is warranted".</summary>
    public static IEnumerable<CueMatch> FindAssessments(IReadOnlyList<Token> tokens) => Assessment.FindAll(tokens);

    private IEnumerable<CueMatch> FindAll(IReadOnlyList<Token> tokens)
    {
        int i = 0;
        while (i < tokens.Count)
        {
            CueMatch? match = MatchAt(tokens, i);
            if (match is not null)
                yield return match;
            i = match?.After ?? i + 1;
        }
    }

    private CueMatch? MatchAt(IReadOnlyList<Token> tokens, int first)
    {
        if (table.OpenedBy(tokens[first]) is not { } groups)
            return null;
        AdviceCue? best = null;
        int bestEnd = -1;
        foreach (CueGroup group in groups)
        {
            int second = MatchWord(group.Opening, tokens, first);
            if (second < 0)
                continue;
            int behindAdverbs = AdviceWords.SkipAdverbs(tokens, second);
            Consider(group.Open);
            Consider(group.GoingOn(tokens, second));
            if (behindAdverbs > second)
                Consider(group.GoingOn(tokens, behindAdverbs));
            if (group.Opening.Slot == CueSlot.We)
                Consider(group.GoingOn(tokens, SkipAuxiliaries(tokens, second)));

            void Consider(List<AdviceCue> cues)
            {
                foreach (AdviceCue cue in cues)
                {
                    int end = MatchEnd(cue, tokens, second, behindAdverbs);
                    if (end > bestEnd || (end == bestEnd && cue.Row < best?.Row))
                        (best, bestEnd) = (cue, end);
                }
            }
        }

        return best is null ? null : Describe(best, tokens, first, bestEnd);
    }

    private static int MatchEnd(AdviceCue cue, IReadOnlyList<Token> tokens, int second, int behindAdverbs)
    {
        int at = second;
        for (int word = 1; word < cue.Words.Length; word++)
        {
            int next = MatchWord(cue.Words[word], tokens, at);
            if (next < 0)
                next = MatchWord(cue.Words[word], tokens, word == 1 ? behindAdverbs : AdviceWords.SkipAdverbs(tokens, at));
            if (next < 0 && word == 1 && cue.Words[0].Slot == CueSlot.We)
                next = MatchWord(cue.Words[word], tokens, SkipAuxiliaries(tokens, at));
            // "would do well, in the meantime, to"
            if (next < 0 && word > 1 && tokens[Math.Min(at, tokens.Count - 1)].Is(",") && BehindAside(tokens, at) is var behind and > 0)
                next = MatchWord(cue.Words[word], tokens, behind);
            if (next < 0)
                return -1;
            at = next;
        }

        return at;
    }

    private static int BehindAside(IReadOnlyList<Token> tokens, int comma)
    {
        for (int i = comma + 2; i < tokens.Count && i < comma + LongestAside; i++)
        {
            if (tokens[i].Is(","))
                return i + 1;
        }

        return -1;
    }

    // "I would therefore ask", "we would like to urge".
    private static int SkipAuxiliaries(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && (AdviceWords.IsAdverb(tokens[at]) || tokens[at].Lower is "would" or "do" or "must" or "can" or "like" or "want" or "to"))
            at++;
        return at;
    }

    private static int MatchWord(CueWord word, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return -1;
        Token token = tokens[at];
        if (word.Slot == CueSlot.Subject)
            return AdviceWords.Determiner.Contains(token) || AdviceWords.Pronoun.Contains(token) ? at : -1;
        bool matches = word.Slot switch
        {
            CueSlot.May => AdviceWords.Possibility.Contains(token),
            CueSlot.We => token.Is("we") || token.Is("i") || (token.Is("and") && IsSaidByUs(tokens, at)),
            CueSlot.A => token.Is("a") || token.Is("an"),
            CueSlot.Good => AdviceWords.Good.Contains(token),
            CueSlot.Option => AdviceWords.Option.Contains(token),
            CueSlot.To => token.Is("to") || token.Is("for") || token.Is("that"),
            CueSlot.Infinitive => token.Is("to") || token.Is("for"),
            CueSlot.Be => false,
            _ => token.Is(word.Text),
        };
        return matches ? at + 1 : word.Slot == CueSlot.Be ? MatchBe(tokens, at) : -1;
    }

    // "We remind donors of their pledges, and ask them to pay": the "we" stands at the head of the sentence.
    private static bool IsSaidByUs(IReadOnlyList<Token> tokens, int and)
    {
        int head = AdviceWords.SkipAdverbs(tokens, 0);
        return head < and && (tokens[head].Is("we") || tokens[head].Is("i")) && !tokens[and].IsQuoted;
    }

    private static int MatchBe(IReadOnlyList<Token> tokens, int at)
    {
        if (AdviceWords.BeForm.Contains(tokens[at]))
            return at + 1;
        if (!AdviceWords.Mood.Contains(tokens[at]))
            return -1;
        int be = AdviceWords.SkipAdverbs(tokens, at + 1);
        return be < tokens.Count && tokens[be].Is("be") ? be + 1 : -1;
    }

    private static CueMatch Describe(AdviceCue cue, IReadOnlyList<Token> tokens, int first, int end)
    {
        int after = end;
        string modality = cue.Modality.Length > 0 ? cue.Modality : NameOf(cue, tokens, first, end);
        int next = AdviceWords.SkipAdverbs(tokens, end);
        if (cue.Shape == CueShape.Modal && next < tokens.Count && (tokens[next].Is("not") || (next > end && tokens[next - 1].Is("never"))))
        {
            after = tokens[next].Is("not") ? next + 1 : next;
            modality += "-not";
        }

        if (cue.Shape == CueShape.Modal && first > 0 && (tokens[first - 1].Is("nor") || tokens[first - 1].Is("neither")))
            modality += "-not";

        bool hedged = cue.Modality.Length == 0 && IsHedged(tokens, first, end);
        return new CueMatch(cue.Shape, modality, hedged ? Strength.Weak : cue.Strength, first, after, cue.OfIssuer);
    }

    // "It might therefore be a good idea to" becomes "might-be-a-good-idea", "it remains vital that" "it-is-vital".
    private static string NameOf(AdviceCue cue, IReadOnlyList<Token> tokens, int first, int end)
    {
        string? mood = tokens.Skip(first).Take(end - first).Select(token => token.Lower)
            .FirstOrDefault(AdviceWords.Mood.Contains);
        string words = string.Join("-", cue.Words.Where(word => word is { Slot: CueSlot.Word, Text: not ("it" or "be") }).SelectMany(word => word.Text.Split('-')));
        bool impersonal = cue.Words[0].Text == "it";
        if (mood is null or "will")
            return (impersonal ? "it-is-" : "is-") + words;
        return string.Format(CultureInfo.InvariantCulture, "{0}-be-{1}", mood, words);
    }

    private static bool IsHedged(IReadOnlyList<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Is("might") || tokens[i].Is("may") || tokens[i].Is("could"))
                return true;
        }

        return false;
    }
}
