using System;
using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>
/// Imperatives in running text. Outside lists of advice a verb at the head of a sentence mostly leads the reader ("take Norway"),
/// so something must invite it: who is addressed, a plea before a colon, the question what to do, or an imperative just before.
/// </summary>
internal static class ProseImperative
{
    private const int LongestFragment = 6;
    private const int LongestOpening = 24;
    private const int LongestLabel = 6;

    /// <summary>The cue of the imperative, or null.</summary>
    /// <param name="sentences">The sentences of the article.</param>
    /// <param name="index">The one to read.</param>
    /// <param name="goesOn">Whether the sentence before it commanded, in the same paragraph.</param>
    /// <param name="follows">Whether the sentence before it commanded, invited or not, in whatever paragraph.</param>
    public static CueMatch? Find(IReadOnlyList<Sentence> sentences, int index, bool goesOn, bool follows)
    {
        IReadOnlyList<Token> tokens = sentences[index].Tokens;
        if (tokens.Count is < 3 or > AdviceReader.LongestSentence || sentences[index].Passage.Role is not (PassageRole.Body or PassageRole.ListItem) || NotAdvice.IsQuestion(tokens))
            return null;
        int colon = Colon(tokens);
        if (colon < 0 && tokens[0].Is("what"))
            colon = ToldAfter(tokens);
        int called = Vocative(tokens);
        bool pleads = colon > 0 && (Addresses(tokens, colon) || Pleads(tokens, colon));
        bool addressed = pleads || called > 0;
        int opening = called > 0 && !pleads ? called : pleads || (colon > 0 && IsSpeaker(tokens, colon)) ? colon + 1 : 0;
        int from = SkipConnective(tokens, opening);
        int verb = ImperativeVerbs.Find(tokens, inList: addressed, from);
        if (verb < 0 || tokens[verb].IsQuoted || IsLikewise(tokens, verb) || !IsInvited(sentences, index, tokens, opening, from, verb, addressed, goesOn))
            return Bare(tokens, opening == 0 && colon > 0 && tokens[0].Lower is "to" or "for" ? colon + 1 : opening, follows);
        return new CueMatch(CueShape.Imperative, "imperative", Strength.Strong, verb, verb, false);
    }

    private static CueMatch? Bare(IReadOnlyList<Token> tokens, int opening, bool follows) =>
        BareImperative.Find(tokens, opening, follows) is var verb and >= 0
            ? new CueMatch(CueShape.Bare, "imperative", Strength.Strong, verb, verb, false)
            : null;

    private static bool IsInvited(
        IReadOnlyList<Sentence> sentences, int index, IReadOnlyList<Token> tokens, int opening, int from, int verb, bool addressed, bool goesOn)
    {
        bool leads = AdviceWords.Rhetorical.Contains(tokens[verb])
            && !(tokens[verb].Is("consider") && verb + 1 < tokens.Count && tokens[verb + 1].Lower.EndsWith("ing", StringComparison.Ordinal));
        bool conditional = verb > from && tokens[from].Lower is "if" or "when" or "before" or "unless" or "whatever"
            && (ImperativeVerbs.IsVerbOnly(tokens[verb].Lower) || tokens[verb].Lower is "don't" or "do" or "never");
        return addressed || (conditional && !leads) || goesOn || (!leads && ((from > opening && Concludes(tokens, opening, verb)) || Invites(sentences, index)))
            || (index > 0 && AdviceLists.Announces(sentences[index - 1]));
    }

    private static int Colon(IReadOnlyList<Token> tokens)
    {
        for (int i = 1; i < tokens.Count && i < LongestOpening; i++)
        {
            if (tokens[i].Is(":"))
                return i;
        }

        return -1;
    }

    // "What I would tell another town is, don't wait": the comma stands for a colon.
    private static int ToldAfter(IReadOnlyList<Token> tokens)
    {
        for (int i = 1; i + 3 < tokens.Count && i < LongestOpening; i++)
        {
            if (tokens[i].Lower is "is" or "'s" && tokens[i + 1].Is(","))
                return i + 1;
        }

        return -1;
    }

    // "For banks: price the risk.", "To the ministers: …"
    private static bool Addresses(IReadOnlyList<Token> tokens, int colon)
    {
        int first = tokens[0].Lower is "and" or "but" ? 1 : 0;
        if (!tokens[first].Is("for") && !tokens[first].Is("to"))
            return IsLabel(tokens, colon);
        for (int i = first + 1; i < colon; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i]) || AdviceWords.Addressed.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    // "Vice-chancellors: treat contractors as staff", "Everyone who runs backups: keep one copy"; markup behind the colon leaves blanks.
    private static bool IsLabel(IReadOnlyList<Token> tokens, int colon)
    {
        if (colon > LongestLabel || colon + 1 >= tokens.Count || !tokens[0].IsCapitalized)
            return false;
        bool strong = tokens[colon + 1].Start - tokens[colon].End > 2;
        for (int i = 0; i < colon; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || AdviceWords.BeForm.Contains(tokens[i]))
                return false;
        }

        return AdviceWords.Agent.Contains(tokens[colon - 1]) || AdviceWords.Addressed.Contains(tokens[colon - 1]) || AdviceWords.Addressed.Contains(tokens[0])
            || (strong && tokens[colon - 1].Lower.EndsWith("s", StringComparison.Ordinal));
    }

    // "My request is this: pay them", "I say to the company: open the books".
    private static bool Pleads(IReadOnlyList<Token> tokens, int colon)
    {
        bool own = false;
        for (int i = 0; i < colon; i++)
        {
            own |= tokens[i].Lower is "my" or "our" or "i" or "we" || (tokens[i].Is("better") && i + 1 < colon && tokens[i + 1].Is("way"));
            if (tokens[i].Is("tell") && i > 0 && (tokens[i - 1].Lower is "i'd" or "we'd" || (i > 1 && tokens[i - 1].Lower is "would" or "'d" && tokens[i - 2].Lower is "i" or "we")))
                return true;
            if (own && (AdviceWords.Plea.Contains(tokens[i]) || (tokens[i].Is("say") && i + 1 < colon && tokens[i + 1].Is("to"))))
                return true;
        }

        return false;
    }

    // The label of an answer: "Moreno:", "A:".
    private static bool IsSpeaker(IReadOnlyList<Token> tokens, int colon)
    {
        if (colon > 3)
            return false;
        for (int i = 0; i < colon; i++)
        {
            if (!tokens[i].IsCapitalized && tokens[i].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static int SkipConnective(IReadOnlyList<Token> tokens, int from)
    {
        int i = from;
        while (i + 1 < tokens.Count && i < from + 4
            && (tokens[i].Is(",") || tokens[i].Lower is "so" or "and" or "but" or "then" or "instead" or "better" or "still" or "rather" or "above" or "all" or "yes" or "no"))
            i++;
        return i;
    }

    // "So have the barges that once took the long way": they have too.
    private static bool IsLikewise(IReadOnlyList<Token> tokens, int verb) =>
        verb > 0 && tokens[verb - 1].Is("so") && tokens[verb].Lower is "have" or "do";

    // "So cover it.", "Better still, give the trust a lease."
    private static bool Concludes(IReadOnlyList<Token> tokens, int from, int verb) =>
        (tokens[from].Lower is "so" or "instead" or "better" or "above") && verb + 1 < tokens.Count
        && (tokens[verb + 1].Lower is "it" or "them"
            || (ImperativeVerbs.IsVerbOnly(tokens[verb].Lower) && AdviceWords.Determiner.Contains(tokens[verb + 1])));

    // "Ministers, do not close the schools.": index behind the comma, or 0.
    private static int Vocative(IReadOnlyList<Token> tokens)
    {
        bool called = false;
        for (int i = 0; i < 6 && i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Is(","))
                return called ? i + 1 : 0;
            called |= AdviceWords.Vocative.Contains(tokens[i]);
            if (!called && i > 0)
                return 0;
        }

        return 0;
    }

    // "Three things." between the question and its answer does not part them.
    private static bool Invites(IReadOnlyList<Sentence> sentences, int index)
    {
        int before = index - 1;
        if (before > 0 && sentences[before].Tokens.Count <= LongestFragment && !NotAdvice.IsQuestion(sentences[before].Tokens))
            before--;
        return before >= 0 && (Asks(sentences[before].Tokens) || Offers(sentences[index - 1].Tokens) || Counsels(sentences[index - 1].Tokens));
    }

    // "There is one thing I would say to the agencies."
    private static bool Counsels(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i + 3 < tokens.Count && i < LongestOpening; i++)
        {
            if (tokens[i].Lower is "i" or "we" && tokens[i + 1].Is("would") && (tokens[i + 2].Is("tell") || (tokens[i + 2].Is("say") && tokens[i + 3].Is("to"))))
                return true;
        }

        return false;
    }

    // "So here is a chapter for the minister."
    private static bool Offers(IReadOnlyList<Token> tokens)
    {
        for (int i = 0; i + 1 < tokens.Count && i < 4 && tokens.Count <= LongestOpening; i++)
        {
            if (tokens[i].Lower is "here's" || (tokens[i].Is("here") && tokens[i + 1].Lower is "is" or "are" or "'s"))
                return HasAddressee(tokens, i) || AdviceLists.SpeaksOfAdvice(tokens);
        }

        return false;
    }

    private static bool HasAddressee(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i < tokens.Count; i++)
        {
            if (AdviceWords.Agent.Contains(tokens[i]) && tokens[i].Lower is not ("we" or "you") || AdviceWords.Addressed.Contains(tokens[i]))
                return true;
        }

        return false;
    }

    // "What can the rest of us do?", "So what is to be done?"
    private static bool Asks(IReadOnlyList<Token> tokens)
    {
        if (!NotAdvice.IsQuestion(tokens))
            return false;
        bool asks = false;
        for (int i = Math.Max(0, tokens.Count - 30); i < tokens.Count; i++)
        {
            asks |= tokens[i].Is("what") || tokens[i].Is("how");
            if (asks && tokens[i].Lower is "do" or "done" or "change" or "advise" or "advice" or "recommend" or "suggest" && i + 4 > tokens.Count)
                return true;
        }

        return false;
    }
}
