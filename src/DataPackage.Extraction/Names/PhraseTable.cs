using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Names;

/// <summary>Finds the longest known phrase at a word. A look-up costs one hash, however many phrases there are, and mostly not even that.</summary>
internal sealed class PhraseTable<T>
{
    private const int MostPhrases = 100;

    /// <summary>More than there are words in the tables, so that the first words of many phrases keep apart.</summary>
    public const int SlotsOfMany = 1 << 14;

    private const int SlotsOfFew = 1 << 10;

    private readonly NameWords reader = new();

    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);

    // Most words open no phrase; most of those are told by their number.
    private readonly ulong[] mayOpen;
    private readonly int mask;
    private bool opensWithUnknown;

    /// <param name="slots">A power of two; <see cref="SlotsOfMany"/> for the tables of the world.</param>
    public PhraseTable(int slots = SlotsOfFew)
    {
        mayOpen = new ulong[slots / 64];
        mask = slots - 1;
    }

    private readonly record struct Phrase(NameWord[] Words, T Value);

    /// <summary>Adds a phrase as it is written; where it has a capital, the text must have one.</summary>
    public void Add(string phrase, T value)
    {
        NameWord[] words = reader.Read(phrase, Tokenizer.Tokenize(phrase, new TextSpan(0, phrase.Length)));
        if (words.Length > 0)
            Add(words, value);
    }

    /// <summary>Adds words of a text as a phrase. A text that gives one word to more phrases than people do is not followed.</summary>
    public void Add(NameWord[] words, T value)
    {
        if (!byFirstWord.TryGetValue(words[0].Key, out List<Phrase>? phrases))
        {
            byFirstWord.Add(words[0].Key, phrases = new List<Phrase>(1));
            mayOpen[Slot(words[0]) >> 6] |= 1UL << Slot(words[0]);
            opensWithUnknown |= words[0].Number == Vocabulary.Unknown;
        }

        if (phrases.Count == MostPhrases)
            return;
        int at = 0;
        while (at < phrases.Count && phrases[at].Words.Length >= words.Length)
            at++;
        phrases.Insert(at, new Phrase(words, value));
    }

    /// <summary>How many words from <paramref name="at"/> on are a known phrase; 0 when none is.</summary>
    public int Match(NameSentence sentence, int at, out T value)
    {
        ref readonly NameWord first = ref sentence[at];
        if (MayOpen(first) && byFirstWord.TryGetValue(first.Key, out List<Phrase>? phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                if (Fits(phrase.Words, sentence, at))
                {
                    value = phrase.Value;
                    return phrase.Words.Length;
                }
            }
        }

        value = default!;
        return 0;
    }

    private bool MayOpen(in NameWord word)
    {
        if (word.Number == Vocabulary.Unknown && !opensWithUnknown)
            return false;
        int slot = Slot(word);
        return (mayOpen[slot >> 6] & (1UL << slot)) != 0;
    }

    // A word that no table holds has no number; its length and three letters stand for one.
    private int Slot(in NameWord word)
    {
        string key = word.Key;
        int slot = word.Number != Vocabulary.Unknown || key.Length == 0 ? word.Number
            : (key[0] * 151) ^ (key[key.Length >> 1] * 31) ^ (key[key.Length - 1] * 7) ^ (key.Length << 6);
        return slot & mask;
    }

    private static bool Fits(NameWord[] words, NameSentence sentence, int at)
    {
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly NameWord found = ref sentence[at + i];
            if (!found.Is(words[i].Key)
                || (words[i].IsCapital && !found.IsCapital)
                || (words[i].Shape == WordShape.AllCaps && found.Shape != WordShape.AllCaps)
                || (i > 0 && words[i].Glued != found.Glued && words[i].Shape != WordShape.Punctuation))
                return false;
        }

        return true;
    }
}
