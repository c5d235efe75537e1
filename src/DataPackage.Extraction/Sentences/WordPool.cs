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

    private readonly WordPool? known;

    // Beside each word its hash, 0 where none is: a place in the text is mostly told from other words without touching them.
    private Word[] words;
    private int[] hashes;

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
        words = new Word[size];
        hashes = new int[size];
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
    public Word Find(string lower) => words[SlotOf(lower, 0, lower.Length, HashOf(lower))];

    /// <summary>Whether a piece of text has been asked for before, in upper or lower case. Words of absurd length are forgotten.</summary>
    public bool Contains(string text, int start, int length)
    {
        if (length > LongestPooled)
            return false;
        if (HashOfAscii(text, start, length) is { } hash)
            return hashes[SlotOf(text, start, length, hash)] != 0;
        string word = Normalize(text.Substring(start, length));
        return hashes[SlotOf(word, 0, word.Length, HashOf(word))] != 0;
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
        int mask = words.Length - 1;
        int slot = hash & mask;
        while (hashes[slot] != 0 && !(hashes[slot] == hash && words[slot].Lower.Length == length && Matches(words[slot].Lower, text, start)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private Word Read(string text, int start, int length, int hash)
    {
        int slot = SlotOf(text, start, length, hash);
        if (hashes[slot] != 0)
            return words[slot];
        int shared = known?.SlotOf(text, start, length, hash) ?? 0;
        Word word = known is null ? new Word(text.Substring(start, length).ToLowerInvariant(), Count + 1)
            : known.hashes[shared] != 0 ? known.words[shared]
            : new Word(text.Substring(start, length).ToLowerInvariant(), Vocabulary.Unknown);
        words[slot] = word;
        hashes[slot] = hash;
        Count++;
        if (Count * 2 > words.Length)
            Grow();
        return word;
    }

    private void Grow()
    {
        Word[] oldWords = words;
        int[] oldHashes = hashes;
        words = new Word[oldWords.Length * 2];
        hashes = new int[words.Length];
        int mask = words.Length - 1;
        for (int i = 0; i < oldWords.Length; i++)
        {
            if (oldHashes[i] == 0)
                continue;
            int slot = oldHashes[i] & mask;
            while (hashes[slot] != 0)
                slot = (slot + 1) & mask;
            words[slot] = oldWords[i];
            hashes[slot] = oldHashes[i];
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
