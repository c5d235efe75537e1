using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>Words of the tables as a set that a token is looked up in by its number.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> words;
    private readonly bool[] holds;

    /// <param name="words">Words in lower case, which tables hold.</param>
    public WordSet(IEnumerable<string> words)
    {
        this.words = new HashSet<string>(words, StringComparer.Ordinal);
        holds = new bool[Vocabulary.Words.Count + 1];
        foreach (string word in this.words)
            holds[Vocabulary.NumberOf(word)] = true;
        // What is more than one word stands for no token.
        holds[Vocabulary.Unknown] = false;
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => words;

    /// <summary>Whether the set holds the token's word.</summary>
    public bool Contains(Token token) => holds[token.Number];

    /// <summary>Whether the set holds a word in lower case.</summary>
    public bool Contains(string lower) => words.Contains(lower);
}
