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

    /// <summary>The block is the path to the page ("Home &gt; News"), above the article.</summary>
    Trail = 32,
}

/// <summary>Knows the phrases of page furniture.</summary>
internal static class Furniture
{
    private const int LongestOpening = 45;
    private const int LongestClosing = 9;
    private const int LongestLabel = 14;
    private const int LongestNote = 30;

    // A credit stands at an end of a caption; within a paragraph "courtesy of" is prose.
    private const int ShortestParagraph = 25;
    private const int LongestCredit = 60;

    private const int Slots = 1 << 12;

    // By the hash of their first word, so that one look a word finds all phrases in a text.
    private static readonly Dictionary<int, List<Phrase>> Phrases = Load();

    // Words that open no phrase, which most do not, are told by a few bits of their hash.
    private static readonly bool[] OpenLine = OpeningsOf(_ => true);
    private static readonly bool[] OpenWithin = OpeningsOf(MayStandWithin);

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
        Trail,
        Note,
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
            int start = i;
            int hash = HashWord(reading, ref i, span.End);
            if ((first ? OpenLine : OpenWithin)[Slot(hash)] && Phrases.TryGetValue(hash, out List<Phrase>? phrases))
            {
                foreach (Phrase phrase in phrases)
                    marks |= Apply(phrase, reading, start, span.End, first, words);
            }

            while (i < span.End && char.IsWhiteSpace(reading[i]))
                i++;
        }

        return marks;
    }

    private static FurnitureMark Apply(Phrase phrase, string reading, int start, int end, bool first, int words)
    {
        if (!(first || MayStandWithin(phrase)))
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
            Kind.Note => words <= LongestNote ? FurnitureMark.Junk : FurnitureMark.None,
            Kind.End => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.End : FurnitureMark.None,
            Kind.Comments => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.End | FurnitureMark.Comments : FurnitureMark.None,
            Kind.Trail => words <= LongestOpening ? FurnitureMark.Junk | FurnitureMark.Trail : FurnitureMark.None,
            Kind.Aside => words <= LongestClosing ? FurnitureMark.Junk | FurnitureMark.Aside : FurnitureMark.None,
            _ => first || words < ShortestParagraph || end - close <= LongestCredit ? FurnitureMark.Caption : FurnitureMark.None,
        };
    }

    private static bool MayStandWithin(Phrase phrase) => phrase.Kind is Kind.Within or Kind.Note or Kind.Caption;

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

    // FNV-1a over the letters and digits up to the next blank, where it leaves the place; a word of punctuation alone hashes its characters.
    private static int HashWord(string text, ref int at, int limit)
    {
        uint hash = 2166136261;
        bool open = true;
        bool isWord = char.IsLetterOrDigit(text[at]);
        for (; at < limit && !char.IsWhiteSpace(text[at]); at++)
        {
            char c = text[at];
            open = open && (!isWord || char.IsLetterOrDigit(c));
            if (!open)
                continue;
            c = c < 0x80 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
            hash = (hash ^ c) * 16777619;
        }

        return unchecked((int)hash);
    }

    private static int Slot(int hash) => (hash ^ (hash >> 13)) & (Slots - 1);

    private static bool[] OpeningsOf(Func<Phrase, bool> isAsked)
    {
        bool[] openings = new bool[Slots];
        foreach (KeyValuePair<int, List<Phrase>> same in Phrases)
            openings[Slot(same.Key)] |= same.Value.Exists(phrase => isAsked(phrase));
        return openings;
    }

    private static Dictionary<int, List<Phrase>> Load()
    {
        var phrases = new Dictionary<int, List<Phrase>>();
        foreach (string[] row in DataTable.Rows("furniture.tsv"))
        {
            var phrase = new Phrase((Kind)Enum.Parse(typeof(Kind), row[0], ignoreCase: true), row[1]);
            int at = 0;
            int hash = HashWord(phrase.Text, ref at, phrase.Text.Length);
            if (!phrases.TryGetValue(hash, out List<Phrase>? same))
                phrases[hash] = same = new List<Phrase>();
            same.Add(phrase);
        }

        return phrases;
    }

    private sealed record Phrase(Kind Kind, string Text);
}
