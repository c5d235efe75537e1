using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Where the clause around a cue begins and ends. Shallow: commas, conjunctions and dashes, no parse.</summary>
internal static class Clause
{
    /// <summary>The first token of the clause whose subject stands before <paramref name="cue"/>.</summary>
    public static int Start(IReadOnlyList<Token> tokens, int cue)
    {
        int i = cue - 1;
        if (i >= 0 && tokens[i].Is(","))
            i = StartOfInsertion(tokens, i) - 1;
        bool list = false;
        for (; i >= 0; i--)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Word)
            {
                list |= token.Is("and") || token.Is("or");
                if (token.Is("but") || (token.Is("yet") && i > 0 && tokens[i - 1].Is(",")))
                    return i + 1;
            }
            else if (token.Is(","))
            {
                if (i + 1 < cue && (tokens[i + 1].Is("and") || tokens[i + 1].Is("but") || tokens[i + 1].Is("so")) && !IsListBefore(tokens, i))
                    return i + 2;
                if (!list || !IsListBefore(tokens, i))
                    return i + 1;
            }
            else if (IsBreak(tokens, i))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The token behind the last one of the clause that goes on at <paramref name="from"/>.</summary>
    public static int End(IReadOnlyList<Token> tokens, int from)
    {
        int end = tokens.Count;
        for (int i = from + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Is(";") || (tokens[i].Is(",") && i + 1 < tokens.Count && OpensAside(tokens[i + 1])))
            {
                end = i;
                break;
            }
        }

        while (end > from + 1 && tokens[end - 1].Kind == TokenKind.Punctuation && ".!?:;,".IndexOf(tokens[end - 1].Lower[0]) >= 0)
            end--;
        return end;
    }

    /// <summary>Whether the token is punctuation that parts clauses: ";", ":", a bracket or a dash between blanks.</summary>
    public static bool IsBreak(IReadOnlyList<Token> tokens, int index)
    {
        Token token = tokens[index];
        if (token.Kind != TokenKind.Punctuation)
            return false;
        if (token.Is("-"))
            return index > 0 && index + 1 < tokens.Count && tokens[index - 1].End < token.Start && token.End < tokens[index + 1].Start;
        return ";:([!?".IndexOf(token.Lower[0]) >= 0;
    }

    /// <summary>The verb behind the first "to" of a clause that starts at <paramref name="from"/>, or -1.</summary>
    public static int ToVerb(IReadOnlyList<Token> tokens, int from)
    {
        for (int i = from; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is(";"))
                return -1;
            int verb = AdviceWords.SkipAdverbs(tokens, i + 1);
            if (tokens[i].Is("to") && verb < tokens.Count && tokens[verb].Kind == TokenKind.Word && !tokens[verb].IsCapitalized
                && (!AdviceWords.NoVerb.Contains(tokens[verb]) || tokens[verb].Is("be")))
                return verb;
        }

        return -1;
    }

    /// <summary>Whether a word stands between two tokens.</summary>
    public static bool Has(IReadOnlyList<Token> tokens, int from, int end, string word)
    {
        for (int i = from; i < end; i++)
        {
            if (tokens[i].Is(word))
                return true;
        }

        return false;
    }

    private static bool OpensAside(Token token) =>
        token.Is("as") || token.Is("because") || token.Is("since") || token.Is("which") || token.Is("but") || token.Is("yet")
        || token.Is("so") || token.Is("while") || token.Is("whereas") || token.Is("although");

    // "The government, for its part, should": the comma before the cue closes an insertion that another one opened.
    private static int StartOfInsertion(IReadOnlyList<Token> tokens, int closing)
    {
        for (int i = closing - 1; i > 0; i--)
        {
            if (tokens[i].Is(",") || IsBreak(tokens, i))
                return i;
        }

        return closing;
    }

    // In "Korea, Japan and the U.S." what stands between two commas, or before the first, is short.
    private static bool IsListBefore(IReadOnlyList<Token> tokens, int comma)
    {
        int length = 0;
        for (int i = comma - 1; i >= 0 && !tokens[i].Is(",") && !IsBreak(tokens, i); i--)
        {
            length++;
            if (length > 4 || AdviceWords.Preposition.Contains(tokens[i]) && !tokens[i].Is("of") && !tokens[i].Is("'s"))
                return false;
            if (i == 0 && AdviceWords.IsAdverb(tokens[i]))
                return false;
        }

        return length > 0;
    }
}
