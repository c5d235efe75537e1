using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>A sentence as words, and which of them a name has claimed.</summary>
internal sealed class NameSentence
{
    private static readonly NameWord Nothing = new(0, 0, "", WordShape.Punctuation, WordClass.None, Vocabulary.Unknown, false);

    private readonly NameWord[] words;
    private readonly bool[] taken;
    private readonly IReadOnlyList<KnownMatch> known;
    private readonly int[] knownOver;
    private readonly WordClass classes;

    public NameSentence(string text, Sentence sentence, NameWords reader)
    {
        words = reader.Read(text, sentence.Tokens);
        taken = new bool[words.Length];
        Source = sentence;
        HasTitleCase = WritesTitleCase(words);
        for (int i = 0; i < words.Length; i++)
            classes |= words[i].Classes;
        known = KnownNames.Find(this);
        knownOver = new int[words.Length];
        for (int k = 0; k < known.Count; k++)
        {
            for (int i = known[k].From; i < known[k].To; i++)
                knownOver[i] = k + 1;
        }
    }

    public Sentence Source { get; }

    /// <summary>Whether nearly every word is capitalised, so that a capital says nothing about names.</summary>
    public bool HasTitleCase { get; }

    /// <summary>Whether any word can be one of <paramref name="any"/>; what hangs on such a word need not look at the sentence else.</summary>
    public bool Has(WordClass any) => (classes & any) != 0;

    /// <summary>The phrases of the tables in it, in order.</summary>
    public IReadOnlyList<KnownMatch> Known => known;

    public int Count => words.Length;

    /// <summary>The word at an index; outside of the sentence a word that matches nothing.</summary>
    public ref readonly NameWord this[int index]
    {
        get
        {
            if ((uint)index < (uint)words.Length)
                return ref words[index];
            return ref Nothing;
        }
    }

    /// <summary>A copy of some words.</summary>
    public NameWord[] Words(int from, int to)
    {
        var copy = new NameWord[to - from];
        System.Array.Copy(words, from, copy, 0, copy.Length);
        return copy;
    }

    public bool IsFree(int index) => index >= 0 && index < taken.Length && !taken[index];

    public bool AreFree(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!IsFree(i))
                return false;
        }

        return true;
    }

    public void Take(int from, int to)
    {
        for (int i = from; i < to; i++)
            taken[i] = true;
    }

    /// <summary>The known phrase that starts at a word, or null.</summary>
    public KnownMatch? KnownAt(int index) =>
        KnownCovering(index) is { } match && match.From == index ? match : null;

    /// <summary>The known name a word belongs to, or null.</summary>
    public KnownName? KnownOver(int index) => KnownCovering(index)?.Name;

    /// <summary>The known phrases around one, itself included; only so many that a long sentence stays cheap.</summary>
    public IEnumerable<KnownMatch> KnownNear(int index)
    {
        int middle = knownOver[index] - 1;
        for (int k = System.Math.Max(0, middle - 8); k < System.Math.Min(known.Count, middle + 9); k++)
            yield return known[k];
    }

    private KnownMatch? KnownCovering(int index) =>
        index >= 0 && index < words.Length && knownOver[index] > 0 ? known[knownOver[index] - 1] : null;

    public TextSpan Span(int from, int to) => TextSpan.FromBounds(words[from].Start, words[to - 1].End);

    /// <summary>Whether the word opens the sentence, or a quotation or clause in it, where any word has a capital.</summary>
    public bool Opens(int index)
    {
        int before = index - 1;
        while (before >= 0 && words[before].Shape == WordShape.Punctuation && words[before].Key is "\"" or "'" or "(" or "[" or "-")
            before--;
        return before < 0 || words[before].Key is ":" or "." or "?" or "!" or ";"
            || (index > 0 && words[index - 1].Is("\""));
    }

    private static bool WritesTitleCase(NameWord[] words)
    {
        int capital = 0;
        int lower = 0;
        int shouted = 0;
        foreach (NameWord word in words)
        {
            if (word.Key.Length <= 3)
                continue;
            if (word.IsCapital)
                capital++;
            else if (word.Shape == WordShape.Lower)
                lower++;
            if (word.Shape == WordShape.AllCaps)
                shouted++;
        }

        bool endsAsProse = words.Length > 0 && words[words.Length - 1].Is(".");
        return capital >= 3 && ((capital > 3 * lower && !endsAsProse) || shouted > lower + 2);
    }
}
