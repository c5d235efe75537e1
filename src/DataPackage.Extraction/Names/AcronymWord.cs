using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Names;

/// <summary>A word of a possible long form, or one part of a hyphenated word.</summary>
/// <param name="Written">The word as it is written.</param>
/// <param name="Token">Index of its token in the sentence.</param>
/// <param name="IsFunctionWord">Whether the letters may pass over it: "of", "and".</param>
/// <param name="IsInnerPart">Whether it is a later part of a hyphenated word.</param>
/// <param name="AfterComma">Whether a comma stands before it.</param>
internal sealed record AcronymWord(string Written, int Token, bool IsFunctionWord, bool IsInnerPart, bool AfterComma)
{
    private static readonly HashSet<string> FunctionWords = DataTable.Words("acronym-function-words.tsv");

    public bool IsCapitalized => char.IsUpper(Written[0]);

    /// <summary>Whether a word given in lower case is one that the letters may pass over.</summary>
    public static bool IsFunction(string lower) => FunctionWords.Contains(lower);

    /// <summary>The parts of the tokens from <paramref name="first"/> to <paramref name="end"/>, in order.</summary>
    public static List<AcronymWord> Read(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        var words = new List<AcronymWord>();
        bool afterComma = false;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                afterComma |= tokens[i].Is(",");
                continue;
            }

            int start = words.Count;
            foreach (string part in tokens[i].Span.In(text).Split(Hyphens, StringSplitOptions.RemoveEmptyEntries))
                words.Add(new AcronymWord(part, i, IsFunction(part.ToLowerInvariant()), words.Count > start, afterComma && words.Count == start));
            afterComma = false;
        }

        return words;
    }

    private static readonly char[] Hyphens = { '-', '\u2010', '\u2011' };
}
