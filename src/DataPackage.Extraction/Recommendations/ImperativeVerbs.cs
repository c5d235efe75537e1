using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Recognises sentences that begin with a verb in the imperative: "Publish the figures", "Do not wait".</summary>
internal static class ImperativeVerbs
{
    private const int LongestCondition = 25;

    private static readonly Dictionary<string, bool> NounToo = DataTable.Rows("imperative-verbs.tsv")
        .ToDictionary(row => row[0], row => row.Length > 1, StringComparer.Ordinal);

    /// <summary>Whether a word is a verb of action.</summary>
    public static bool Has(string word) => NounToo.ContainsKey(word);

    /// <summary>Whether a word is a verb of action and never a noun.</summary>
    public static bool IsVerbOnly(string word) => NounToo.TryGetValue(word, out bool noun) && !noun;

    /// <summary>The token of the verb in a sentence that commands, or -1.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="inList">Whether it stands where advice is listed, so that a word that may be a noun is taken as the verb.</param>
    /// <param name="from">Where the sentence, or the part of it behind a label, begins.</param>
    public static int Find(IReadOnlyList<Token> tokens, bool inList, int from = 0)
    {
        int verb = SkipOpening(tokens, from);
        int main = AfterCondition(tokens, verb);
        bool conditional = main > verb;
        verb = main;
        if (verb >= tokens.Count)
            return -1;
        if (IsProhibition(tokens, verb))
            return verb;
        while (verb < tokens.Count && AdviceWords.IsAdverb(tokens[verb]))
            verb++;
        if (verb + 1 >= tokens.Count || !NounToo.TryGetValue(tokens[verb].Lower, out bool noun))
            return -1;
        Token next = tokens[verb + 1];
        if (next.Kind == TokenKind.Punctuation && !next.Is("\"") && !next.Is(",") && !next.Is(".") && !next.Is("!"))
            return -1;
        if (next.Is("of") || next.Is("is") || next.Is("are") || next.Is("was") || next.Is("were") || next.Is("has") || next.Is("'s"))
            return -1;
        if (IsAside(tokens[verb], next))
            return -1;
        if (conditional && noun && !AdviceWords.Determiner.Contains(next))
            return -1;
        if (!noun || AdviceWords.Determiner.Contains(next) || next.Is("it") || next.Is("them") || next.Is("and"))
            return verb;
        return inList && !BareImperative.HasPredicate(tokens, verb + 1) && (from > 0 || (!next.Is("for") && !next.Is("in") && !next.Is("to"))) ? verb : -1;
    }

    // "Trust me on this.", "Mark my words.", "So be it."
    private static bool IsAside(Token verb, Token next) =>
        (verb.Is("be") && next.Is("it")) || verb.Lower is "trust" or "believe" or "mark" or "forgive" or "excuse" or "ask" && next.Lower is "me" or "my";

    private static bool IsProhibition(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Is("don't") || tokens[at].Is("never"))
            return at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Word && !AdviceWords.NoVerb.Contains(tokens[at + 1]) && !tokens[at + 1].Is("know") && !tokens[at + 1].Is("worry");
        return tokens[at].Is("do") && at + 2 < tokens.Count && (tokens[at + 1].Is("not") || tokens[at + 1].Is("n't")) && tokens[at + 2].Kind == TokenKind.Word;
    }

    // "If you cannot upgrade, block the port": the command stands behind the comma. Without a "you" the clause may only lead a list.
    private static int AfterCondition(IReadOnlyList<Token> tokens, int from)
    {
        if (from >= tokens.Count || !(tokens[from].Lower is "if" or "when" or "where" or "whatever" or "before" or "while" or "unless" or "once" or "until" or "after"))
            return from;
        bool you = false;
        for (int i = from + 1; i + 2 < tokens.Count && i < from + LongestCondition; i++)
        {
            you |= tokens[i].Lower is "you" or "your" or "possible" or "necessary" or "required" or "available";
            if (tokens[i].Is(","))
                return you ? i + 1 : from;
        }

        return from;
    }

    // Markers left in the text ("1.", "(a)", "First,") and quotation marks.
    private static int SkipOpening(IReadOnlyList<Token> tokens, int from)
    {
        int i = from;
        while (i < tokens.Count && i < from + 4 && (tokens[i].Kind != TokenKind.Word || IsOrdinalWord(tokens, i)))
            i++;
        return i;
    }

    private static bool IsOrdinalWord(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && (tokens[i + 1].Is(",") || tokens[i + 1].Is(")") || tokens[i + 1].Is(":"))
        && (tokens[i].Length == 1 || tokens[i].Is("so") || AdviceWords.Ordinal.Contains(tokens[i]));
}
