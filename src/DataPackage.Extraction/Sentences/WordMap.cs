using System.Collections.Generic;

namespace DataPackage.Extraction.Sentences;

/// <summary>What a table says of its words, asked with a token's number.</summary>
internal sealed class WordMap<T>
{
    private readonly T[] values;

    /// <param name="values">The words in lower case.</param>
    /// <param name="otherwise">What is said of all other words.</param>
    public WordMap(IEnumerable<KeyValuePair<string, T>> values, T otherwise)
    {
        this.values = new T[Vocabulary.Words.Count + 1];
        for (int i = 0; i < this.values.Length; i++)
            this.values[i] = otherwise;
        foreach (KeyValuePair<string, T> entry in values)
            this.values[Vocabulary.NumberOf(entry.Key)] = entry.Value;
        // What is more than one word stands for no token.
        this.values[Vocabulary.Unknown] = otherwise;
    }

    /// <summary>What is said of a token.</summary>
    public T this[Token token] => values[token.Number];
}
