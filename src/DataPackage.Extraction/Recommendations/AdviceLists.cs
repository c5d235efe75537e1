using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Recommendations;

/// <summary>What the place of a sentence says about it.</summary>
/// <param name="Announced">Whether a heading or lead announces advice here, so that an imperative is the author's.</param>
/// <param name="Item">Whether it stands in a list item whose lead makes it advice in any form.</param>
/// <param name="Ordinal">1-based place of the list item in its list; 0 outside lists.</param>
/// <param name="Describes">Whether it stands in an enumeration of reasons, flaws or rules, where "must" tells a duty.</param>
/// <param name="Lead">The sentence or heading that names who is to act, or null.</param>
internal sealed record AdvicePlace(bool Announced, bool Item, int Ordinal, bool Describes, TextSpan? Lead);

/// <summary>Finds the lists and sections that hold advice, by the heading above them and the sentence that leads into them.</summary>
internal static class AdviceLists
{
    // By signal, then by the first word of the phrase.
    private static readonly Dictionary<string, ILookup<string, string[]>> Signals = DataTable.Rows("list-leads.tsv")
        .GroupBy(row => row[1], row => row[0].Split(' '), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToLookup(words => words[0], StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The place of each sentence.</summary>
    public static IReadOnlyList<AdvicePlace> Read(IReadOnlyList<Sentence> sentences)
    {
        var places = new List<AdvicePlace>(sentences.Count);
        bool section = false;
        bool list = false;
        TextSpan? sectionLead = null;
        TextSpan? lead = null;
        int ordinal = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            Sentence sentence = sentences[i];
            bool opensPassage = i == 0 || sentences[i - 1].PassageIndex != sentence.PassageIndex;
            if (sentence.Passage.Role == PassageRole.Heading)
            {
                bool addresses = section && sentence.Tokens.Count > 0 && (sentence.Tokens[0].Is("for") || sentence.Tokens[0].Is("to"));
                section = addresses || AnnouncesAsHeading(sentence.Tokens);
                sectionLead = addresses || (section && NamesAddressee(sentence.Tokens)) ? sentence.Span : null;
                list = false;
                ordinal = 0;
            }
            else if (!IsListItem(sentence))
            {
                list = false;
                ordinal = 0;
            }
            else if (opensPassage)
            {
                if (ordinal == 0 && i > 0)
                {
                    list = Announces(sentences[i - 1]);
                    lead = list ? sentences[i - 1].Span : null;
                }

                ordinal++;
            }

            IReadOnlyList<Token> announced = LeadOf(sentences, i);
            bool opensAdvice = sentence.Enumeration is { Opens: true } && announced.Count > 0 && AnnouncesInProse(announced);
            bool describes = announced.Count > 0 && Has(announced, "other") && !Has(announced, "advice");
            places.Add(new AdvicePlace(
                section || list || opensAdvice, (section || list) && ordinal > 0, ordinal, describes, ordinal > 0 && list ? lead : sectionLead));
        }

        return places;
    }

    /// <summary>Whether the sentence is an item of a bulleted or numbered list.</summary>
    public static bool IsListItem(Sentence sentence) =>
        sentence.Passage.Role == PassageRole.ListItem || sentence.Passage.Marker is not null;

    /// <summary>Whether a sentence before a list says that advice follows.</summary>
    public static bool Announces(Sentence sentence)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        if (tokens.Count is 0 or > AdviceReader.LongestSentence || NotAdvice.IsQuestion(tokens) || IsListItem(sentence))
            return false;
        bool colon = tokens[tokens.Count - 1].Is(":");
        if (colon && CueFinder.Find(tokens).Any(cue => LeadsOn(tokens, cue)))
            return true;
        if (Has(tokens, "other") || Voice.IsReported(tokens, tokens.Count - 1))
            return false;
        if (colon && tokens.Count <= 8 && tokens[0].Lower is "we" or "i" && EndsInCall(tokens))
            return true;
        if (colon && tokens.Count <= 8 && (HasAt(tokens, 0, "tips") || HasAt(tokens, 1, "tips")))
            return true;
        bool advice = Has(tokens, "advice");
        if (!advice && !(colon && Has(tokens, "steps")))
            return false;
        return Has(tokens, "own") || (advice && tokens.Count <= 6);
    }

    /// <summary>Whether a sentence names advice or steps: "here are some suggestions".</summary>
    public static bool SpeaksOfAdvice(IReadOnlyList<Token> tokens) => Has(tokens, "advice") || Has(tokens, "tips") || Has(tokens, "steps");

    private static IReadOnlyList<Token> LeadOf(IReadOnlyList<Sentence> sentences, int index)
    {
        if (sentences[index].Enumeration?.Lead is not { } lead)
            return Array.Empty<Token>();
        for (int i = index - 1; i >= 0 && i > index - 60; i--)
        {
            if (sentences[i].Span.Overlaps(lead))
                return sentences[i].Tokens;
        }

        return Array.Empty<Token>();
    }

    // "Three things must happen.", "What can the council do?"
    private static bool AnnouncesInProse(IReadOnlyList<Token> tokens) =>
        tokens.Count <= AdviceReader.LongestSentence
        && (Has(tokens, "advice")
            || CueFinder.Find(tokens).Any(cue => !tokens[cue.First].IsQuoted && !Voice.IsReported(tokens, cue.First) && !NotAdvice.Is(tokens, cue)));

    private static bool AnnouncesAsHeading(IReadOnlyList<Token> tokens) =>
        EndsInCall(tokens) || Has(tokens, "advice") || Has(tokens, "heading") || AnswersWhatToDo(tokens) || (Has(tokens, "steps") && tokens.Count <= 4 && !Has(tokens, "other"));

    // "AND THEREFORE CALLS" heads the demands of a resolution: "on the regions to hire …".
    private static bool EndsInCall(IReadOnlyList<Token> tokens)
    {
        int last = tokens.Count - 1;
        while (last > 0 && (tokens[last].Kind == TokenKind.Punctuation || tokens[last].Lower is "on" or "upon" or "that"))
            last--;
        bool opens = last > 0 && last <= 5 && (AdviceWords.IsAdverb(tokens[last - 1]) || tokens[last - 1].Lower is "and" or "hereby" or "we" || AdviceWords.Assembly.Contains(tokens[last - 1]) || AdviceWords.OwnNoun.Contains(tokens[last - 1]));
        return opens && AdviceWords.CallVerb.Contains(tokens[last]);
    }

    // "What parents can do", "Recommendations for donors".
    private static bool NamesAddressee(IReadOnlyList<Token> tokens) => AnswersWhatToDo(tokens) || Clause.Has(tokens, 0, tokens.Count, "for");

    // "What vendors should do", "How cities can adapt".
    private static bool AnswersWhatToDo(IReadOnlyList<Token> tokens) =>
        tokens.Count > 3 && (tokens[0].Lower is "what" or "how") && !NotAdvice.IsQuestion(tokens)
        && tokens.Any(token => token.Lower is "should" or "must" or "can" or "need" or "needs");

    // "The council must:", "We call on the ministers to:", "Donors should do three things:".
    private static bool LeadsOn(IReadOnlyList<Token> tokens, CueMatch cue)
    {
        if (tokens[cue.First].IsQuoted || Voice.IsReported(tokens, cue.First))
            return false;
        return (cue.After < tokens.Count && tokens[cue.After].Is(":")) || cue.OfIssuer || !NotAdvice.Is(tokens, cue);
    }

    private static bool Has(IReadOnlyList<Token> tokens, string signal)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (HasAt(tokens, i, signal))
                return true;
        }

        return false;
    }

    private static bool HasAt(IReadOnlyList<Token> tokens, int at, string signal)
    {
        if (at >= tokens.Count)
            return false;
        foreach (string[] words in Signals[signal][tokens[at].Lower])
        {
            int matched = 1;
            while (matched < words.Length && at + matched < tokens.Count && tokens[at + matched].Is(words[matched]))
                matched++;
            if (matched == words.Length)
                return true;
        }

        return false;
    }
}
