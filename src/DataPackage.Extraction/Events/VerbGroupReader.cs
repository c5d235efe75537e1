using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Events;

/// <summary>Finds the verb groups of a sentence from left to right, without a part-of-speech tagger: auxiliaries announce a verb,
/// past forms are told from adjectives by the word before them, and the present tense is read only where the tables know the verb.</summary>
internal sealed class VerbGroupReader
{
    /// <summary>How far behind a verb another may stand that shares its auxiliary.</summary>
    private const int LongestCoordination = 20;

    private static readonly HashSet<string> Motions = WordRoles.Of("motion");

    private static readonly HashSet<string> Planners = WordRoles.Of("planner");

    private readonly IReadOnlyList<Token> tokens;
    private readonly Func<int, bool> isDate;

    private bool isNested;

    /// <summary>The verb group read last.</summary>
    private VerbGroup? last;

    private VerbGroupReader(IReadOnlyList<Token> tokens, Func<int, bool> isDate)
    {
        this.tokens = tokens;
        this.isDate = isDate;
    }

    /// <summary>The verb groups in order.</summary>
    /// <param name="tokens">A sentence.</param>
    /// <param name="isDate">Whether a token belongs to a temporal expression, and so is no verb ("may", "set" aside).</param>
    public static IReadOnlyList<VerbGroup> Read(IReadOnlyList<Token> tokens, Func<int, bool> isDate)
    {
        var reader = new VerbGroupReader(tokens, isDate);
        var groups = new List<VerbGroup>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (reader.At(i) is { } group)
            {
                groups.Add(group);
                reader.last = group;
                i = group.Head;
            }
        }

        return groups;
    }

    private VerbGroup? At(int i)
    {
        if (tokens[i].Kind != TokenKind.Word || isDate(i))
            return null;
        switch (WordClasses.Of(tokens[i]))
        {
            case WordClass.Future:
                return Auxiliary(i, VerbTense.Future);
            case WordClass.Modal when i == 0 || !tokens[i].IsCapitalized:
                return Auxiliary(i, VerbTense.Modal);
        }

        return tokens[i].Lower switch
        {
            "is" or "are" or "am" or "'re" or "'m" or "isn't" or "aren't" => Be(i, VerbTense.Present),
            "was" or "were" or "wasn't" or "weren't" => Be(i, VerbTense.Past),
            "being" => Be(i, VerbTense.Gerund),
            "has" or "have" or "'ve" or "hasn't" or "haven't" => Have(i, VerbTense.PresentPerfect, VerbTense.Present),
            "had" or "hadn't" => Have(i, VerbTense.PastPerfect, VerbTense.Past),
            "having" => Have(i, VerbTense.Gerund, VerbTense.Gerund),
            "do" or "does" or "don't" or "doesn't" => Base(i, SkipAdverbs(i + 1), VerbTense.Present),
            "did" or "didn't" => Base(i, SkipAdverbs(i + 1), VerbTense.Past),
            "to" => To(i),
            _ => Contracted(i) ?? Bare(i),
        };
    }

    /// <summary>"we've signed", "they're opening", "I'd signed" (had), "I'd sign" (would): a pronoun with its auxiliary in one word.</summary>
    private VerbGroup? Contracted(int i)
    {
        string word = tokens[i].Lower;
        int mark = word.Length > 3 || word is "i'm" or "i'd" ? word.IndexOf('\'') : -1;
        if (mark < 0)
            return null;
        if (word.EndsWith("'ve", StringComparison.Ordinal))
            return Have(i, VerbTense.PresentPerfect, VerbTense.Present);
        if (word.EndsWith("'re", StringComparison.Ordinal) || word == "i'm")
            return Be(i, VerbTense.Present);
        if (mark != word.Length - 2 || word[mark + 1] != 'd')
            return null;
        return Have(i, VerbTense.PastPerfect, VerbTense.Past) is { Tense: VerbTense.PastPerfect } perfect ? perfect : Auxiliary(i, VerbTense.Modal);
    }

    private VerbGroup? Auxiliary(int i, VerbTense tense)
    {
        int main = SkipAdverbs(i + 1);
        if (main >= tokens.Count || tokens[main].Kind != TokenKind.Word)
            return null;
        VerbGroup? inner = tokens[main].Lower switch
        {
            "be" => Be(main, tense),
            "have" => Have(main, tense, tense),
            _ => Base(i, main, tense),
        };
        if (inner is null && tokens[i].Is("ought") && tokens[main].Is("to") && To(main) is { } duty)
            return duty with { First = i, Tense = VerbTense.Modal, Auxiliary = "ought", IsNegated = Negated(i, duty.Head) };
        return inner is null ? null : inner with { First = i, Auxiliary = tokens[i].Lower, IsNegated = Negated(i, inner.Head) };
    }

    private VerbGroup Be(int i, VerbTense tense)
    {
        int next = SkipAdverbs(i + 1);
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && !isDate(next))
        {
            string word = tokens[next].Lower;
            if (word == "to" && To(next) is { } infinitive)
                return infinitive with { First = i, Tense = VerbTense.Scheduled, Auxiliary = "to", IsNegated = Negated(i, next) };
            if (Planners.Contains(word) && next + 1 < tokens.Count && tokens[next + 1].Is("to") && To(next + 1) is { } planned)
                return planned with { First = i, Tense = VerbTense.Scheduled, Auxiliary = word, IsNegated = Negated(i, next) };
            // "is due on 3 May", "is down for the winter of 2023"
            if (word is "due" or "down" && next + 3 < tokens.Count && isDate(WordClasses.Of(tokens[next + 1]) == WordClass.Preposition ? (word == "down" && tokens[next + 2].Is("the") ? next + 3 : next + 2) : next + 1))
                return new VerbGroup(i, next, tense, "schedule", tokens[i].Lower, Negated(i, next));
            return Passive(i, word is "been" or "being" ? SkipAdverbs(next + 1) : next, tense);
        }

        return Copula(i, tense);
    }

    /// <summary>"was signed", "to be signed", "had been signing": a form of "be" with what may follow it.</summary>
    private VerbGroup Passive(int i, int next, VerbTense tense)
    {
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && !isDate(next))
        {
            string word = tokens[next].Lower;
            if (VerbLexicon.Past(word) is { IsParticiple: true } participle)
                return new VerbGroup(i, next, tense, participle.Lemma, tokens[i].Lower, Negated(i, next));
            if (VerbLexicon.Gerund(word) is { } lemma && !tokens[next].IsCapitalized)
                return new VerbGroup(i, next, tense, lemma, tokens[i].Lower, Negated(i, next));
        }

        return Copula(i, tense);
    }

    private VerbGroup Copula(int i, VerbTense tense) =>
        new(i, i, tense, "be", tokens[i].Lower, Negated(i, Math.Min(i + 1, tokens.Count - 1)));

    private VerbGroup Have(int i, VerbTense perfect, VerbTense simple)
    {
        int next = SkipAdverbs(i + 1);
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Word && !isDate(next))
        {
            if (tokens[next].Is("been"))
                return Be(next, perfect) with { First = i, IsNegated = Negated(i, next) };
            if (tokens[next].Is("to") && To(next) is { } obligation)
                return obligation with { First = i, Tense = simple == VerbTense.Past ? VerbTense.Past : VerbTense.Modal, Auxiliary = "have", IsNegated = tokens[next - 1].Is("yet") };
            if (VerbLexicon.Past(tokens[next].Lower) is { IsParticiple: true } participle)
                return new VerbGroup(i, next, perfect, participle.Lemma, tokens[i].Lower, Negated(i, next));
        }

        return new VerbGroup(i, i, simple, "have", tokens[i].Lower, Negated(i, next));
    }

    private VerbGroup? To(int i)
    {
        int main = SkipAdverbs(i + 1);
        // "is said to have signed": what is told is past.
        if (main < tokens.Count && tokens[main].Is("have") && !isNested)
        {
            // "to have to have to have …" is no reason to go on for ever.
            isNested = true;
            VerbGroup perfect = Have(main, VerbTense.Past, VerbTense.Infinitive);
            isNested = false;
            if (perfect.Tense == VerbTense.Past)
                return perfect with { First = i };
        }

        return main < tokens.Count && tokens[main].Is("be")
            ? Passive(main, SkipAdverbs(main + 1), VerbTense.Infinitive) with { First = i }
            : Base(i, main, VerbTense.Infinitive);
    }

    private VerbGroup? Base(int first, int main, VerbTense tense)
    {
        if (main >= tokens.Count || tokens[main].Kind != TokenKind.Word || isDate(main))
            return null;
        Token verb = tokens[main];
        if (verb.IsCapitalized || WordClasses.IsFunction(verb) || (tense == VerbTense.Infinitive && (IsPluralNoun(verb.Lower) || IsGoal(first, verb.Lower))))
            return null;
        return new VerbGroup(first, main, tense, verb.Lower, tense == VerbTense.Infinitive ? string.Empty : tokens[first].Lower, Negated(first, main));
    }

    /// <summary>"goes to court", "was sent to cabinet": behind a verb of motion, "to" and a word that no table knows as a verb tell where.</summary>
    private bool IsGoal(int to, string word) => last is { } before && before.Head == to - 1 && Motions.Contains(before.Lemma) && !VerbLexicon.IsBase(word);

    /// <summary>"adding to fears", "led to accidents": no infinitive ends in a plural's -s.</summary>
    private static bool IsPluralNoun(string word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i' or 'a');

    private VerbGroup? Bare(int i)
    {
        Token token = tokens[i];
        if (token.IsCapitalized && i > 0 && tokens[i - 1].Kind == TokenKind.Word)
            return null;
        if (i > 0 && tokens[i - 1].Lower is "remain" or "remained" or "remains" or "stay" or "stayed" or "stays")
            return null;
        bool afterModifier = AfterModifier(i);
        if (VerbLexicon.Past(token.Lower) is { } past)
            return (afterModifier && past.IsParticiple) || !IsPredicate(i, past) ? null : new VerbGroup(i, i, VerbTense.Past, past.Lemma, string.Empty, tokens[Math.Max(0, i - 1)].Is("never"));
        if (i > 0 && !afterModifier && VerbLexicon.Present(token.Lower) is { } present && (HasSubjectBefore(i, token.Lower != present) || IsScheduled(i, present)))
            return new VerbGroup(i, i, VerbTense.Present, present, string.Empty, false);
        if (last is { Tense: VerbTense.Future or VerbTense.Scheduled or VerbTense.Infinitive } lead && i - lead.Head < LongestCoordination && IsCoordinated(i))
            return new VerbGroup(i, i, lead.Tense, token.Lower, lead.Auxiliary, false);
        bool opensDate = token.Lower is "starting" or "beginning" && i + 1 < tokens.Count && isDate(i + 1);
        return !opensDate && VerbLexicon.Gerund(token.Lower) is { } lemma && !AfterDeterminer(i) && !token.IsCapitalized && !IsEventNoun(i)
            ? new VerbGroup(i, i, VerbTense.Gerund, lemma, string.Empty, false)
            : null;
    }

    /// <summary>"the set of rules", "left" as a side and the like: past forms that are also nouns need a subject before them.</summary>
    private bool IsPredicate(int i, PastForm past) => past.IsTense || i == 0 || WordClasses.Of(tokens[i - 1]) != WordClass.Preposition;

    /// <summary>Whether the word modifies a noun: "the disputed islands", "with renewed hope", "a newly formed unit".</summary>
    private bool AfterModifier(int i)
    {
        int before = i - 1;
        while (before >= 0 && WordClasses.Of(tokens[before]) == WordClass.Adverb)
            before--;
        if (i == 0)
            return tokens.Count > 1 && tokens[1].Kind == TokenKind.Word && !tokens[1].IsCapitalized && WordClasses.Of(tokens[1]) == WordClass.Open && !isDate(1);
        if (before < 0 || tokens[before].Kind == TokenKind.Punctuation)
            return false;
        if (before == i - 1 && tokens[before].Lower is "a" or "an" or "the" or "its" or "their" or "his" or "her" or "our" or "my" or "your")
            return true;
        if (WordClasses.Of(tokens[before]) == WordClass.Determiner)
            return i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && WordClasses.Of(tokens[i + 1]) is WordClass.Open or WordClass.Coordinator;
        return WordClasses.Of(tokens[before]) == WordClass.Preposition
            || (WordClasses.Of(tokens[before]) == WordClass.Hinge && !isDate(before) && !tokens[before].Is("as"));
    }

    /// <summary>"the trilateral meeting in May", "the signing of …", against "after signing a deal".</summary>
    private bool IsEventNoun(int i) =>
        NounLexicon.ClassOf(tokens[i].Lower) != NounClass.None
        && (i == 0 || i + 1 == tokens.Count || !AfterModifier(i) || tokens[i + 1].Kind == TokenKind.Punctuation
            || WordClasses.Of(tokens[i + 1]) is WordClass.Preposition or WordClass.Hinge or WordClass.Coordinator);

    private bool AfterDeterminer(int i) => i > 0 && WordClasses.Of(tokens[i - 1]) == WordClass.Determiner;

    /// <summary>Whether a noun or pronoun of the right number can be the subject of a present tense.</summary>
    private bool HasSubjectBefore(int i, bool singular)
    {
        int subject = i - 1;
        while (subject > 0 && WordClasses.Of(tokens[subject]) == WordClass.Adverb)
            subject--;
        if (tokens[subject].Is(")"))
            subject = BeforeBracket(subject);
        Token before = tokens[subject];
        if (before.Kind != TokenKind.Word)
            return false;
        if (WordClasses.Of(before) is WordClass.Pronoun or WordClass.Relative || before.Is("that"))
            return true;
        if (WordClasses.IsFunction(before))
            return false;
        bool plural = before.Lower.EndsWith("s", StringComparison.Ordinal);
        return singular ? !plural : plural;
    }

    /// <summary>"the mechanism (CBAM) enters": the last word before a short bracket.</summary>
    private int BeforeBracket(int close)
    {
        for (int i = close - 1; i > 0 && i > close - 6; i--)
        {
            if (tokens[i].Is("("))
                return i - 1;
        }

        return close;
    }

    /// <summary>"will clear the site in May and build the wall in July": a base form behind "and" shares the auxiliary.</summary>
    private bool IsCoordinated(int i) =>
        WordClasses.Of(tokens[i - 1]) == WordClass.Coordinator && !tokens[i].IsCapitalized && VerbLexicon.IsBase(tokens[i].Lower)
        && (VerbLexicon.ClassOf(tokens[i].Lower) & VerbClass.State) == 0 && NounLexicon.ClassOf(tokens[i].Lower) == NounClass.None
        && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Word && !tokens[i + 1].Is("of");

    /// <summary>"(NAFO) convenes in September", "children aged 1 to 14 starts on 11 May", "the agreements, …, expire on 1 June": a date follows.</summary>
    private bool IsScheduled(int i, string lemma)
    {
        if ((VerbLexicon.ClassOf(lemma) & VerbClass.Schedule) == 0 || tokens[i].IsCapitalized || i + 1 >= tokens.Count
            || WordClasses.Of(tokens[i - 1]) is WordClass.Determiner or WordClass.Preposition
            || (WordClasses.Of(tokens[i - 1]) == WordClass.Coordinator && !(last is { Tense: VerbTense.Present or VerbTense.Future } && i - last.Head < 15)))
            return false;
        bool led = tokens[i + 1].Lower is "on" or "in" or "at" or "under" or "from" or "until" or "till" or "out" or "again";
        for (int k = i + 1; k < Math.Min(tokens.Count, i + (led ? 7 : 2)) && tokens[k].Kind != TokenKind.Punctuation; k++)
        {
            if (isDate(k))
                return true;
        }

        return false;
    }

    private int SkipAdverbs(int i)
    {
        int limit = Math.Min(tokens.Count, i + 4);
        while (i < limit && ((WordClasses.Of(tokens[i]) == WordClass.Adverb && !Planners.Contains(tokens[i].Lower)) || tokens[i].Is("yet")
            || (isDate(i) && tokens[i].Lower is "today" or "yesterday" or "now")))
            i++;
        return i;
    }

    private bool Negated(int first, int last)
    {
        for (int i = first; i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Is("not") || tokens[i].Is("never") || tokens[i].Is("cannot") || tokens[i].Lower.EndsWith("n't", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
