using System;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Metadata;

/// <summary>The longer words of an article's body: a title shares many of them.</summary>
/// <remarks>Of a word the hash is kept alone: a title asks how many it shares, and of 2^32 hashes a body has some hundreds.</remarks>
internal sealed class BodyWords
{
    private const int ShortestWord = 4;
    private const int LettersOfLongWord = 12;

    // 0 is no hash.
    private int[] hashes;
    private int count;

    public BodyWords(ArticleText article)
    {
        string reading = article.Layout.Reading;
        hashes = new int[SizeFor(reading.Length / LettersOfLongWord)];
        foreach (ArticlePassage passage in article.Passages)
        {
            if (passage.Role is not (PassageRole.Body or PassageRole.ListItem))
                continue;
            for (int at = passage.Span.Start; NextLongWord(reading, passage.Span.End, ref at, out int hash);)
                Add(hash);
        }
    }

    /// <summary>How many of the longer words of a line stand in the body too, from 0 to 1.</summary>
    public double ShareOf(string line)
    {
        int all = 0;
        int shared = 0;
        for (int at = 0; NextLongWord(line, line.Length, ref at, out int hash);)
        {
            all++;
            shared += hashes[SlotOf(hash)] != 0 ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private void Add(int hash)
    {
        int slot = SlotOf(hash);
        if (hashes[slot] != 0)
            return;
        hashes[slot] = hash;
        if (++count * 2 > hashes.Length)
            Grow();
    }

    private void Grow()
    {
        int[] old = hashes;
        hashes = new int[old.Length * 2];
        foreach (int hash in old)
        {
            if (hash != 0)
                hashes[SlotOf(hash)] = hash;
        }
    }

    private int SlotOf(int hash)
    {
        int mask = hashes.Length - 1;
        int slot = (hash ^ (hash >> 15)) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static int SizeFor(int words)
    {
        int size = 64;
        while (size < 2 * Math.Min(words, 4000))
            size *= 2;
        return size;
    }

    /// <summary>The next word of four letters and more, without a plural's "s".</summary>
    private static bool NextLongWord(string text, int limit, ref int at, out int hash)
    {
        while (at < limit)
        {
            while (at < limit && !char.IsLetterOrDigit(text[at]))
                at++;
            int start = at;
            int stem = CueWords.Seed;
            hash = stem;
            for (; at < limit && char.IsLetterOrDigit(text[at]); at++)
            {
                char letter = CueWords.Fold(text[at]);
                hash = CueWords.Add(hash, letter);
                if (letter != 's' || at == start)
                    stem = hash;
            }

            if (at - start < ShortestWord)
                continue;
            hash = stem != 0 ? stem : 1;
            return true;
        }

        hash = 0;
        return false;
    }
}
