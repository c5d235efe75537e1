using System;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    /// <summary>No word at all.</summary>
    Punctuation,

    /// <summary>Starts with a digit.</summary>
    Number,

    /// <summary>Starts with a lower-case letter.</summary>
    Lower,

    /// <summary>Starts with an upper-case letter.</summary>
    Capital,

    /// <summary>Two or more letters, all upper case: "ROK", "U.S.".</summary>
    AllCaps,
}

/// <summary>A token as names need it: compounds are cut at their hyphens, because "US-Japan" names two countries.</summary>
/// <param name="Start">Offset in the document.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Key">Lower case, without the dots of abbreviations.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Classes">Everything the word can be.</param>
/// <param name="Number">Its number in the <see cref="Vocabulary"/>.</param>
/// <param name="Glued">Whether a hyphen or slash ties it to the word before.</param>
internal readonly record struct NameWord(int Start, int End, string Key, WordShape Shape, WordClass Classes, int Number, bool Glued)
{
    public bool IsCapital => Shape is WordShape.Capital or WordShape.AllCaps;

    /// <summary>"J.", "W".</summary>
    public bool IsInitial => Shape == WordShape.Capital && Key.Length == 1;

    /// <summary>Whether the word can be one of <paramref name="any"/>.</summary>
    public bool Has(WordClass any) => (Classes & any) != 0;

    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);
}
