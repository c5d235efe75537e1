using System;
using System.Globalization;
using System.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>A word in lower case.</summary>
/// <param name="Lower">Its letters; equal words of a document share one string.</param>
/// <param name="Number">Its number in the <see cref="Vocabulary"/>, or <see cref="Vocabulary.Unknown"/>.</param>
internal readonly record struct Word(string Lower, int Number);

/// <summary>Lower-case words of one document, each string once: a hash table that is asked with a place in the text, not with a string.</summary>
internal sealed class WordPool
{
    private const int LongestPooled = 64;
    private const int Seed = 17;

    private const int Smallest = 64;

    private const int LargestKept = 4096;

    [ThreadStatic]
    private static WordPool? idle;

    private readonly WordPool? known;
    private Slot[] slots;

    /// <summary>A word and its hash, 0 where none is: a place in the text is mostly told from other words without touching their letters.</summary>
    private struct Slot
    {
        public string Lower;
        public int Number;
        public int Hash;

        public readonly Word Word => new(Lower, Number);
    }

    /// <param name="expected">About how many different words will be read.</param>
    public WordPool(int expected = 0)
        : this(Vocabulary.Words, expected)
    {
    }

    /// <param name="known">The words that have numbers; null for those words themselves, which are numbered as they come.</param>
    /// <param name="expected">About how many different words will be read.</param>
    public WordPool(WordPool? known, int expected = 0)
    {
        this.known = known;
        int size = Smallest;
        while (size < 2 * expected)
            size *= 2;
        slots = new Slot[size];
    }

    /// <summary>An empty pool for the words of a document, whose memory may have served the one before it.</summary>
    public static WordPool Take(int expected)
    {
        WordPool? pool = idle;
        idle = null;
        if (pool is null || pool.slots.Length < expected)
            return new WordPool(expected);
        Array.Clear(pool.slots, 0, pool.slots.Length);
        pool.Count = 0;
        return pool;
    }

    /// <summary>Leaves a pool whose words have been read to the next document.</summary>
    public static void Leave(WordPool pool)
    {
        if (pool.slots.Length <= LargestKept)
            idle = pool;
    }

    /// <summary>How many words have been read.</summary>
    public int Count { get; private set; }

    /// <summary>The lower-case form of a piece of text, without invisible characters, composed (NFC).</summary>
    public string Lower(string text, int start, int length) => Read(text, start, length).Lower;

    /// <summary>The word at a place of a text.</summary>
    public Word Read(string text, int start, int length)
    {
        if (length > LongestPooled)
            return new Word(Normalize(text.Substring(start, length)), Vocabulary.Unknown);
        if (HashOfAscii(text, start, length) is { } hash)
            return Read(text, start, length, hash);
        string word = Normalize(text.Substring(start, length));
        return Read(word, 0, word.Length, HashOf(word));
    }

    /// <summary>A word in lower case that has been read before, or one without letters.</summary>
    public Word Find(string lower) => slots[SlotOf(lower, 0, lower.Length, HashOf(lower))].Word;

    /// <summary>Whether a piece of text has been asked for before, in upper or lower case. Words of absurd length are forgotten.</summary>
    public bool Contains(string text, int start, int length)
    {
        if (length > LongestPooled)
            return false;
        if (HashOfAscii(text, start, length) is { } hash)
            return slots[SlotOf(text, start, length, hash)].Hash != 0;
        string word = Normalize(text.Substring(start, length));
        return slots[SlotOf(word, 0, word.Length, HashOf(word))].Hash != 0;
    }

    /// <summary>The hash of a piece of text, the same for upper and lower case; null when it has other than ASCII characters.</summary>
    public static int? HashOfAscii(string text, int start, int length)
    {
        int hash = Seed;
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            if (c >= 0x80)
                return null;
            hash = unchecked((hash * 31) + ToLower(c));
        }

        return Mix(hash);
    }

    private static int HashOf(string word)
    {
        int hash = Seed;
        foreach (char c in word)
            hash = unchecked((hash * 31) + c);
        return Mix(hash);
    }

    // The high bits choose the place too, and 0 is no hash.
    private static int Mix(int hash) => (hash ^ (hash >> 15)) is var mixed and not 0 ? mixed : 1;

    /// <summary>Where a word is, or the empty place where it belongs.</summary>
    private int SlotOf(string text, int start, int length, int hash)
    {
        Slot[] table = slots;
        int mask = table.Length - 1;
        int slot = hash & mask;
        while (table[slot].Hash != 0 && !(table[slot].Hash == hash && table[slot].Lower.Length == length && Matches(table[slot].Lower, text, start)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private Word Read(string text, int start, int length, int hash)
    {
        int slot = SlotOf(text, start, length, hash);
        if (slots[slot].Hash != 0)
            return slots[slot].Word;
        int shared = known?.SlotOf(text, start, length, hash) ?? 0;
        Word word = known is null ? new Word(text.Substring(start, length).ToLowerInvariant(), Count + 1)
            : known.slots[shared].Hash != 0 ? known.slots[shared].Word
            : new Word(text.Substring(start, length).ToLowerInvariant(), Vocabulary.Unknown);
        slots[slot] = new Slot { Lower = word.Lower, Number = word.Number, Hash = hash };
        Count++;
        if (Count * 2 > slots.Length)
            Grow();
        return word;
    }

    private void Grow()
    {
        Slot[] old = slots;
        slots = new Slot[old.Length * 2];
        int mask = slots.Length - 1;
        foreach (Slot word in old)
        {
            if (word.Hash == 0)
                continue;
            int slot = word.Hash & mask;
            while (slots[slot].Hash != 0)
                slot = (slot + 1) & mask;
            slots[slot] = word;
        }
    }

    private static bool Matches(string known, string text, int start)
    {
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i] != ToLower(text[start + i]))
                return false;
        }

        return true;
    }

    private static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private static string Normalize(string word)
    {
        var shown = new StringBuilder(word.Length);
        foreach (char c in word.ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
                continue;
            if (shown.Length > 0 && Letters.Compose(shown[shown.Length - 1], c) is { } composed)
                shown[shown.Length - 1] = composed;
            else if (Letters.Ligature(c) is { } letters)
                shown.Append(letters);
            else
                shown.Append(c);
        }

        return shown.ToString();
    }
}
