using System;
using System.Collections.Generic;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Articles;

/// <summary>What a known phrase says about the block that holds it.</summary>
[Flags]
internal enum FurnitureMark
{
    None = 0,

    /// <summary>The block is page furniture.</summary>
    Junk = 1,

    /// <summary>The block closes the article.</summary>
    End = 2,

    /// <summary>The block opens an aside; the article may go on behind it.</summary>
    Aside = 4,

    /// <summary>The block belongs to a picture.</summary>
    Caption = 8,

    /// <summary>The block opens the readers' comments.</summary>
    Comments = 16,
}

/// <summary>Knows the phrases of page furniture.</summary>
internal static class Furniture
{
    private const int LongestOpening = 45;
    private const int LongestClosing = 9;
    private const int LongestLabel = 14;

    // A credit stands at an end of a caption; within a paragraph "courtesy of" is prose.
    private const int ShortestParagraph = 25;
    private const int LongestCredit = 60;

    // By the hash of their first word, so that one look a word finds all phrases in a text.
    private static readonly Dictionary<int, List<Phrase>> Phrases = Load();

    // Words that open no phrase, which most do not, are told by one bit.
    private static readonly bool[] MayOpen = OpeningsOf(Phrases.Keys);

    private enum Kind
    {
        Line,
        Start,
        Label,
        Within,
        End,
        Comments,
        Aside,
        Caption,
    }

    /// <summary>What the phrases in a piece of the reading view say.</summary>
    /// <param name="reading">The reading view.</param>
    /// <param name="span">A block.</param>
    /// <param name="words">How many words it has.</param>
    public static FurnitureMark Read(string reading, TextSpan span, int words)
    {
        FurnitureMark marks = FurnitureMark.None;
        bool first = true;
        for (int i = span.Start; i < span.End; first = false)
        {
            int hash = HashWord(reading, i, span.End, out int end);
            if (MayOpen[Slot(hash)] && Phrases.TryGetValue(hash, out List<Phrase>? phrases))
            {
                foreach (Phrase phrase in phrases)
                    marks |= Apply(phrase, reading, i, span.End, first, words);
            }

            i = end;
            while (i < span.End && char.IsWhiteSpace(reading[i]))
                i++;
        }

        return marks;
    }

    private static FurnitureMark Apply(Phrase phrase, string reading, int start, int end, bool first, int words)
    {
        if (!(first || phrase.Kind is Kind.Within or Kind.Caption))
            return FurnitureMark.None;
        int close = MatchEnd(reading, start, end, phrase.Text);
        if (close < 0)
            return FurnitureMark.None;
        return phrase.Kind switch
        {
            Kind.Line => IsOnlyPunctuation(reading, close, end) ? FurnitureMark.Junk : FurnitureMark.None,
            Kind.Start => words <= LongestOpening ? FurnitureMark.Junk : FurnitureMark.None,
            Kind.Label => words <= (EndsSentence(reading, end) ? LongestLabel : LongestOpening) ? FurnitureMark.Junk : FurnitureMark.None,
            Kind.Within => FurnitureMark.Junk,
            Kind.End => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.End : FurnitureMark.None,
            Kind.Comments => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.End | FurnitureMark.Comments : FurnitureMark.None,
            Kind.Aside => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.Aside : FurnitureMark.None,
            _ => first || words < ShortestParagraph || end - close <= LongestCredit ? FurnitureMark.Caption : FurnitureMark.None,
        };
    }

    // Case does not count, and any white space matches a blank.
    private static int MatchEnd(string reading, int start, int end, string phrase)
    {
        int i = start;
        foreach (char c in phrase)
        {
            if (i >= end)
                return -1;
            bool same = c == ' ' ? char.IsWhiteSpace(reading[i]) : char.ToLowerInvariant(reading[i]) == c;
            if (!same)
                return -1;
            i++;
            while (c == ' ' && i < end && char.IsWhiteSpace(reading[i]))
                i++;
        }

        bool cutsWord = i < end && char.IsLetterOrDigit(reading[i]) && char.IsLetterOrDigit(reading[i - 1]);
        return cutsWord ? -1 : i;
    }

    private static bool EndsSentence(string reading, int end) => reading[end - 1] is '.' or '!' or '?';

    private static bool IsOnlyPunctuation(string reading, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(reading[i]))
                return false;
        }

        return true;
    }

    // FNV-1a over the letters and digits up to the next blank; a word of punctuation alone hashes its characters.
    private static int HashWord(string text, int start, int limit, out int end)
    {
        uint hash = 2166136261;
        end = start;
        bool open = true;
        for (; end < limit && !char.IsWhiteSpace(text[end]); end++)
        {
            char c = text[end];
            c = c < 0x80 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
            open &= end == start || char.IsLetterOrDigit(c) || !char.IsLetterOrDigit(text[start]);
            if (open)
                hash = (hash ^ c) * 16777619;
        }

        return unchecked((int)hash);
    }

    private static int Slot(int hash) => (hash ^ (hash >> 16)) & 0x1FFF;

    private static bool[] OpeningsOf(IEnumerable<int> hashes)
    {
        bool[] slots = new bool[0x2000];
        foreach (int hash in hashes)
            slots[Slot(hash)] = true;
        return slots;
    }

    private static Dictionary<int, List<Phrase>> Load()
    {
        var phrases = new Dictionary<int, List<Phrase>>();
        foreach (string[] row in DataTable.Rows("furniture.tsv"))
        {
            var phrase = new Phrase((Kind)Enum.Parse(typeof(Kind), row[0], ignoreCase: true), row[1]);
            int hash = HashWord(phrase.Text, 0, phrase.Text.Length, out _);
            if (!phrases.TryGetValue(hash, out List<Phrase>? same))
                phrases[hash] = same = new List<Phrase>();
            same.Add(phrase);
        }

        return phrases;
    }

    private sealed record Phrase(Kind Kind, string Text);
}
