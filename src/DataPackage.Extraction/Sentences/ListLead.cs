using System;
using System.Collections.Generic;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Sentences;

/// <summary>Finds the sentence that announces a list: "The reasons are as follows:".</summary>
internal static class ListLead
{
    private static readonly string[] Counts =
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some", "many", "number", "few", "these",
    };

    /// <summary>The sentence or heading that announces the list whose first item opens at <paramref name="opener"/>, or null.</summary>
    public static TextSpan? Find(IReadOnlyList<Sentence> sentences, int opener)
    {
        int at = opener - 1;
        int? heading = null;
        while (at >= 0 && sentences[at].Passage.Role is PassageRole.Heading or PassageRole.Caption)
        {
            if (sentences[at].Passage.Role == PassageRole.Heading)
                heading ??= at;
            at--;
        }

        // A list may announce itself one sentence early: "We ask for three things. They are overdue. First, …".
        for (int i = at; i >= 0 && i > at - 2 && sentences[i].PassageIndex >= sentences[opener].PassageIndex - 3; i--)
        {
            if (Announces(sentences[i].Tokens, isLast: i == at))
                return sentences[i].Span;
        }

        return heading is { } found ? sentences[found].Span : null;
    }

    private static bool Announces(IReadOnlyList<Token> tokens, bool isLast)
    {
        if (isLast && tokens.Count > 0 && tokens[tokens.Count - 1].Is(":"))
            return true;
        bool counted = false;
        foreach (Token token in tokens)
        {
            if (counted && ListNouns.Contains(token.Lower))
                return true;
            if (token.Lower is "following" or "follows")
                return true;
            counted |= Array.IndexOf(Counts, token.Lower) >= 0;
        }

        return false;
    }
}
