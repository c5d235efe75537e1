using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>
/// Finds the verb of a sentence that commands and that nothing invites: "Meter the borewells.", "And don't tax the returns."
/// What stands behind the first word tells the verb from the noun; what leads the reader or serves the page is left out.
/// </summary>
internal static class BareImperative
{
    private const int LongestOpening = 24;
    private const int LongestAside = 8;

    /// <summary>The token of the verb, or -1.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">Where it begins behind a label or a vocative.</param>
    /// <param name="goesOn">Whether the sentence before it commanded, so that a noun without article may be the object.</param>
    public static int Find(IReadOnlyList<Token> tokens, int from, bool goesOn)
    {
        int start = SkipOpening(tokens, from);
        int main = BehindCondition(tokens, start);
        int verb = SkipOpening(tokens, main);
        if (verb + 1 >= tokens.Count || tokens[verb].IsQuoted)
            return -1;
        bool commands = ProhibitedVerb(tokens, verb) is var forbidden and > 0
            ? !IsIdleToForbid(tokens, forbidden)
            : Commands(tokens, verb, goesOn, start, main);
        return commands && !ServesPage(tokens, verb) ? verb : -1;
    }

    /// <summary>Whether a finite verb follows before the clause ends, so that what looked like a command is a subject: "Water levels are rising".</summary>
    public static bool HasPredicate(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            string word = tokens[i].Lower;
            if (AdviceWords.Subordinator.Contains(word) || word is "that" or "which" or ";" or ":" or "(" or "-" || AdviceWords.Pronoun.Contains(word))
                return false;
            if (word == "," && i + 1 < tokens.Count && tokens[i + 1].Lower is "and" or "but" or "or" or "so" or "because")
                return false;
            if (word is "is" or "are" or "was" or "were" or "has" or "had" or "does" or "did" or "can" || AdviceWords.Mood.Contains(word) || word is "should" or "must")
                return true;
        }

        return false;
    }

    private static bool Commands(IReadOnlyList<Token> tokens, int verb, bool goesOn, int start, int main)
    {
        string word = tokens[verb].Lower;
        Token next = tokens[verb + 1];
        if (!ImperativeVerbs.Has(word) || IsIdle(tokens, verb) || HasPredicate(tokens, verb + 1) || IsWager(tokens, verb))
            return false;
        bool takesObject = AdviceWords.Determiner.Contains(next) || next.Lower is "it" or "them" or "him" or "everyone" or "someone" or "everybody" or "somebody" or "what" or "whoever";
        if (takesObject)
            return true;
        if (next.Kind == TokenKind.Punctuation || next.Lower is "of" or "is" or "are" or "and" or "or")
            return false;
        bool ambiguous = !ImperativeVerbs.IsVerbOnly(word) || AdviceWords.BareAdjective.Contains(word);
        bool plainObject = next.Kind == TokenKind.Word && !AdviceWords.Preposition.Contains(next) && tokens.Count > verb + 3;
        if (main > start)
            return plainObject && AdviceWords.Subordinator.Contains(tokens[start]) && (!ambiguous || Clause.Has(tokens, start, main, "you"));
        return !ambiguous || next.Lower.EndsWith("ing", StringComparison.Ordinal) && word is "stop" or "start"
            || (goesOn && plainObject);
    }

    // "Do not forget that", "Don't get me wrong", "Don't ask."
    private static bool IsIdleToForbid(IReadOnlyList<Token> tokens, int verb)
    {
        Token next = tokens[verb + 1];
        if (tokens[verb].Is("ask"))
            return next.Kind == TokenKind.Punctuation || next.Lower is "me" or "why";
        return next.Is("me") || AdviceWords.Discourse.Contains(tokens[verb]) || tokens[verb].Lower is "worry" or "look" or "be" or "have" or "miss" or "hesitate";
    }

    // "Look at Norway", "Put differently", "Ask anyone".
    private static bool IsIdle(IReadOnlyList<Token> tokens, int verb) =>
        AdviceWords.Leading.Contains(tokens[verb]) || (AdviceWords.Discourse.Contains(tokens[verb]) && !tokens[verb].Is("ask"))
        || AdviceWords.Aside.Contains(tokens[verb].Lower + "-" + tokens[verb + 1].Lower);

    // "Ask a miner and he will tell you" bets, it does not advise.
    private static bool IsWager(IReadOnlyList<Token> tokens, int verb)
    {
        for (int i = verb + 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Lower is not ("and" or "or"))
                continue;
            string subject = tokens[i + 1].Lower;
            if (subject.EndsWith("'ll", StringComparison.Ordinal)
                || (subject is "that" or "this" && tokens[i + 2].Lower.EndsWith("s", StringComparison.Ordinal))
                || (AdviceWords.Pronoun.Contains(subject) && tokens[i + 2].Lower is "will" or "'ll" or "would" or "can" or "may" or "might" or "get" or "have" or "find" or "see" or "are" or "is"))
                return true;
            if (AdviceWords.Determiner.Contains(subject) && i + 3 < tokens.Count && (tokens[i + 3].Lower is "will" or "'ll" or "would" || tokens[i + 2].Lower is "will" or "would"))
                return true;
        }

        return false;
    }

    // "Tell us!", "Upgrade your seat!", "Read it in our newsletter".
    private static bool ServesPage(IReadOnlyList<Token> tokens, int verb)
    {
        if (tokens[verb + 1].Lower is "us" or "me" or "here" or "now" or "yourself")
            return true;
        if (tokens[verb + 1].Is("your") && tokens.Count <= verb + 5 && tokens[tokens.Count - 1].Is("!"))
            return true;
        for (int i = verb; i < tokens.Count; i++)
        {
            if (AdviceWords.PageWord.Contains(tokens[i]) || tokens[i].Lower.IndexOf('@') >= 0 || tokens[i].Lower.StartsWith("http", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The verb behind "do not", "don't" or "never", also over an aside: "don't, I beg of you, tax"; 0 without one.
    private static int ProhibitedVerb(IReadOnlyList<Token> tokens, int at)
    {
        int verb = tokens[at].Lower is "don't" or "never" ? at + 1
            : tokens[at].Is("do") && tokens[at + 1].Lower is "not" or "n't" ? at + 2 : 0;
        if (verb > 0 && verb + 1 < tokens.Count && tokens[verb].Is(","))
            verb = Comma(tokens, verb + 1, verb + LongestAside) + 1;
        bool isVerb = verb > 0 && verb + 1 < tokens.Count && tokens[verb].Kind == TokenKind.Word
            && !AdviceWords.NoVerb.Contains(tokens[verb]) && !AdviceWords.Aside.Contains(tokens[at].Lower + "-" + tokens[verb].Lower);
        return isVerb && (!tokens[at].Is("never") || ImperativeVerbs.Has(tokens[verb].Lower)) && !HasPredicate(tokens, verb + 1) ? verb : 0;
    }

    // "So", "And", "First,", "Thirdly - this is the cheap one -", "at the very least", "please".
    private static int SkipOpening(IReadOnlyList<Token> tokens, int from)
    {
        int i = from;
        while (i + 2 < tokens.Count && i < from + LongestOpening)
        {
            if (tokens[i].Is("at") && i + 3 < tokens.Count && tokens[i + 1].Is("the") && tokens[i + 2].Is("very") && tokens[i + 3].Is("least"))
                i += 4;
            else if (tokens[i].Lower is "and" or "so" or "but" or "or" or "yes" or "please" or "," || AdviceWords.Ordinal.Contains(tokens[i]) || IsPlainAdverb(tokens[i]))
                i++;
            else if (tokens[i].Is("-") && i > from && Dash(tokens, i + 1) is var end and > 0)
                i = end + 1;
            else
                break;
        }

        return i;
    }

    private static bool IsPlainAdverb(Token token) =>
        AdviceWords.IsAdverb(token) && token.Lower is not ("never" or "at" or "instead") && !ImperativeVerbs.IsVerbOnly(token.Lower);

    // "Where a user reports prompts, reset the password", "In the meantime, publish the figures".
    private static int BehindCondition(IReadOnlyList<Token> tokens, int from)
    {
        string word = tokens[Math.Min(from, tokens.Count - 1)].Lower;
        // "Since the accident the line has forbidden it, put masters through training and appointed a captain"
        if (word == "since")
            return from;
        if (!AdviceWords.Subordinator.Contains(word) && word is not ("in" or "for" or "to" or "by" or "instead" or "at" or "with"))
            return from;
        int comma = Comma(tokens, from + 1, from + LongestOpening);
        return comma > 0 ? comma + 1 : from;
    }

    private static int Comma(IReadOnlyList<Token> tokens, int from, int limit)
    {
        for (int i = from; i < limit && i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is(","))
                return i;
        }

        return -1;
    }

    private static int Dash(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < from + LongestAside && i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is("-"))
                return i;
        }

        return 0;
    }
}
