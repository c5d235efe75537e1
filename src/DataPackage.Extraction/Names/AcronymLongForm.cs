using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds the long form that ends right before, or fills, the place where a text explains a short one.</summary>
internal static class AcronymLongForm
{
    /// <summary>The long form whose last word is the last before token <paramref name="end"/>, or null.</summary>
    public static TextSpan? EndingAt(string text, IReadOnlyList<Token> tokens, int end, AcronymShortForm form, bool strict)
    {
        int last = end - 1;
        while (last >= 0 && (tokens[last].Lower is "'s" or "\"" or "'" or ","))
            last--;
        int first = WindowStart(tokens, last, form.Letters.Length);
        if (first > last)
            return null;
        List<AcronymWord> words = AcronymWord.Read(text, tokens, first, last + 1);
        int best = Best(form, words, strict);
        if (best < 0)
            return null;

        int token = words[best].Token;
        // "S. Rajan School": initials before the name belong to it.
        while (token > first && IsInitial(tokens[token - 1]))
            token--;
        return TextSpan.FromBounds(tokens[token].Start, tokens[last].End);
    }

    /// <summary>The tokens from <paramref name="first"/> to <paramref name="end"/> as the long form, when the letters fit well.</summary>
    public static TextSpan? Between(string text, IReadOnlyList<Token> tokens, int first, int end, AcronymShortForm form)
    {
        while (first < end && tokens[first].Lower is "the" or "\"" or "'" or "or" or "a" or "an")
            first++;
        while (end > first && tokens[end - 1].Kind == TokenKind.Punctuation)
            end--;
        List<AcronymWord> words = AcronymWord.Read(text, tokens, first, end);
        if (words.Count < 2 || AcronymAlignment.Cost(form.Letters, words, 0) > form.Letters.Length / 2)
            return null;
        return TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
    }

    /// <summary>The word with which the best long form starts, or -1.</summary>
    private static int Best(AcronymShortForm form, List<AcronymWord> words, bool strict)
    {
        int best = -1;
        int bestCost = AcronymAlignment.None;
        for (int start = words.Count - 1; start >= 0; start--)
        {
            if (words[start].IsInnerPart || (words[start].IsFunctionWord && !words[start].IsCapitalized))
                continue;
            int cost = CostFrom(form, words, start);
            int limit = Limit(form, words, start, strict);
            if (cost <= limit && cost < bestCost)
            {
                best = start;
                bestCost = cost;
            }
        }

        return best;
    }

    private static int CostFrom(AcronymShortForm form, List<AcronymWord> words, int start)
    {
        int cost = AcronymAlignment.Cost(form.Letters, words, start);
        if (cost >= AcronymAlignment.None && Multiplied(form.Letters) is { } multiplied)
            cost = AcronymAlignment.Cost(multiplied, words, start);
        // "The" opens a long form only when its T is needed: "The Onion Router (TOR)".
        if (cost > 0 && words[start].IsFunctionWord)
            return AcronymAlignment.None;
        return cost == 0 || !CutsName(words, start) ? cost : cost + 3;
    }

    private static int Limit(AcronymShortForm form, List<AcronymWord> words, int start, bool strict)
    {
        if (strict || char.IsLower(form.Letters[0]))
            return 0;
        return words[start].IsCapitalized && IsWholeName(words, start) ? form.Letters.Length * 5 / 2 : Math.Max(form.Letters.Length, 4);
    }

    // A long form that starts amid a name: "Federation of …" of "International Federation of …".
    private static bool CutsName(List<AcronymWord> words, int start) =>
        start > 0 && words[start].IsCapitalized && words[start - 1].IsCapitalized && !words[start - 1].IsFunctionWord && !words[start].AfterComma;

    /// <summary>Whether the words from here on are a name of capitals and function words, with nothing of it before.</summary>
    private static bool IsWholeName(List<AcronymWord> words, int start)
    {
        for (int i = start; i < words.Count; i++)
        {
            if (!words[i].IsCapitalized && !words[i].IsFunctionWord)
                return false;
        }

        return !CutsName(words, start);
    }

    /// <summary>"W3C" is "WWWC", "C4ISR" is "CCCCISR".</summary>
    private static string? Multiplied(string letters)
    {
        if (letters.Length < 3 || letters[1] is < '2' or > '5' || !char.IsLetter(letters[0]) || char.IsDigit(letters[2]))
            return null;
        return new string(letters[0], letters[1] - '0') + letters.Substring(2);
    }

    private static int WindowStart(IReadOnlyList<Token> tokens, int last, int letters)
    {
        int most = Math.Max(letters + 5, 2 * letters);
        int words = 0;
        int first = last + 1;
        for (int i = last; i >= 0 && words < most; i--)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Punctuation)
            {
                if (token.Lower is "," or "/" or "&" || IsPossessive(tokens, i))
                    continue;
                break;
            }

            words++;
            first = i;
        }

        return first;
    }

    /// <summary>"Residents' Association": the mark belongs to the word before it.</summary>
    private static bool IsPossessive(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && tokens[i].Lower is "'" or "\u2019" && tokens[i].Start == tokens[i - 1].End && tokens[i - 1].Lower.EndsWith("s", System.StringComparison.Ordinal);

    private static bool IsInitial(Token token) => token.IsCapitalized && token.Lower.Length == 2 && token.Lower[1] == '.';
}
