using System;
using System.Linq;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Events;

/// <summary>The closed word classes that hold clauses together.</summary>
internal enum WordClass : byte
{
    /// <summary>A content word, a number or punctuation.</summary>
    Open,
    Determiner,
    Preposition,
    Pronoun,
    Adverb,
    Coordinator,
    Subordinator,
    Relative,

    /// <summary>A preposition or a conjunction: "after the vote", "after they voted".</summary>
    Hinge,
    Future,
    Modal,
}

/// <summary>Tells the closed class of a word.</summary>
internal static class WordClasses
{
    private static readonly WordMap<WordClass?> Table = new(
        DataTable.Rows("event-function-words.tsv")
            .ToDictionary(row => row[0], row => (WordClass?)Enum.Parse(typeof(WordClass), row[1], ignoreCase: true), StringComparer.Ordinal),
        null);

    /// <summary>The class of a token; words in -ly count as adverbs.</summary>
    public static WordClass Of(Token token)
    {
        if (Table[token] is { } found)
            return found;
        bool adverb = token.Kind == TokenKind.Word && token.Length > 4 && !token.IsCapitalized
            && token.Lower.EndsWith("ly", StringComparison.Ordinal);
        return adverb ? WordClass.Adverb : WordClass.Open;
    }

    /// <summary>Whether the word cannot be a noun, adjective or main verb.</summary>
    public static bool IsFunction(Token token) => token.Kind == TokenKind.Word && Of(token) != WordClass.Open;
}
