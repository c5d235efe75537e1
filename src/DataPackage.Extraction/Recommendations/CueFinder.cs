using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Matches the rows of a table of cues against the tokens of a sentence.</summary>
internal sealed class CueFinder
{
    private static readonly CueFinder Advice = new("advice-cues.tsv");
    private static readonly CueFinder Assessment = new("assessment-cues.tsv");

    private readonly Dictionary<string, List<AdviceCue>> byFirstWord;

    private CueFinder(string table) => byFirstWord = ReadTable(table);

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
        if (!byFirstWord.TryGetValue(tokens[first].Lower, out List<AdviceCue>? cues))
            return null;
        AdviceCue? best = null;
        int bestEnd = -1;

        // Many cues share their first word: it and the adverbs behind it are read once.
        string opening = "";
        int second = -1;
        int behindAdverbs = -1;
        foreach (AdviceCue cue in cues)
        {
            if (cue.Words[0] != opening)
            {
                opening = cue.Words[0];
                second = MatchWord(opening, tokens, first);
                behindAdverbs = second < 0 ? -1 : AdviceWords.SkipAdverbs(tokens, second);
            }

            int end = second < 0 ? -1 : MatchEnd(cue, tokens, second, behindAdverbs);
            if (end > bestEnd)
                (best, bestEnd) = (cue, end);
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
            if (next < 0 && word == 1 && cue.Words[0] == "{we}")
                next = MatchWord(cue.Words[word], tokens, SkipAuxiliaries(tokens, at));
            if (next < 0)
                return -1;
            at = next;
        }

        return at;
    }

    // "I would therefore ask", "we would like to urge".
    private static int SkipAuxiliaries(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && (AdviceWords.IsAdverb(tokens[at]) || tokens[at].Lower is "would" or "do" or "must" or "can" or "like" or "want" or "to"))
            at++;
        return at;
    }

    private static int MatchWord(string word, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return -1;
        Token token = tokens[at];
        switch (word)
        {
            case "{be}":
                return MatchBe(tokens, at);
            case "{may}":
                return AdviceWords.Possibility.Contains(token.Lower) ? at + 1 : -1;
            case "{we}":
                return token.Is("we") || token.Is("i") || (token.Is("and") && IsSaidByUs(tokens, at)) ? at + 1 : -1;
            case "{a}":
                return token.Is("a") || token.Is("an") ? at + 1 : -1;
            case "{good}":
                return AdviceWords.Good.Contains(token.Lower) ? at + 1 : -1;
            case "{option}":
                return AdviceWords.Option.Contains(token.Lower) ? at + 1 : -1;
            case "{to}":
                return token.Is("to") || token.Is("for") || token.Is("that") ? at + 1 : -1;
            case "{inf}":
                return token.Is("to") || token.Is("for") ? at + 1 : -1;
            default:
                return token.Is(word) ? at + 1 : -1;
        }
    }

    // "We remind donors of their pledges, and ask them to pay": the "we" stands at the head of the sentence.
    private static bool IsSaidByUs(IReadOnlyList<Token> tokens, int and)
    {
        int head = AdviceWords.SkipAdverbs(tokens, 0);
        return head < and && (tokens[head].Is("we") || tokens[head].Is("i")) && !tokens[and].IsQuoted;
    }

    private static int MatchBe(IReadOnlyList<Token> tokens, int at)
    {
        if (AdviceWords.BeForm.Contains(tokens[at].Lower))
            return at + 1;
        if (!AdviceWords.Mood.Contains(tokens[at].Lower))
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
        string words = string.Join("-", cue.Words.Where(word => word[0] != '{' && word != "it" && word != "be").SelectMany(word => word.Split('-')));
        bool impersonal = cue.Words[0] == "it";
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

    private static Dictionary<string, List<AdviceCue>> ReadTable(string fileName)
    {
        var table = new Dictionary<string, List<AdviceCue>>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows(fileName))
        {
            string[] words = row[0].Split(' ');
            bool ofIssuer = words[0] == "{self}";
            var cue = new AdviceCue(
                ofIssuer ? words.Skip(1).ToArray() : words,
                row[1],
                (Strength)Enum.Parse(typeof(Strength), row[2], ignoreCase: true),
                (CueShape)Enum.Parse(typeof(CueShape), row[3], ignoreCase: true),
                ofIssuer);
            foreach (string start in FirstWords(cue.Words[0]))
            {
                if (!table.TryGetValue(start, out List<AdviceCue>? cues))
                    table.Add(start, cues = new List<AdviceCue>());
                cues.Add(cue);
            }
        }

        return table;
    }

    private static IEnumerable<string> FirstWords(string word) => word switch
    {
        "{good}" => AdviceWords.Good,
        "{we}" => new[] { "we", "i", "and" },
        "{may}" => AdviceWords.Possibility,
        "{be}" => AdviceWords.BeForm.Concat(AdviceWords.Mood),
        _ => new[] { word },
    };
}
