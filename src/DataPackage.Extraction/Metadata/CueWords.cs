using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Classes of words that the finders of metadata look for.</summary>
[Flags]
internal enum CueClasses : uint
{
    None = 0,
    Byline = 1u << 0,
    By = 1u << 1,
    Month = 1u << 2,
    Date = 1u << 3,
    Role = 1u << 4,
    Organisation = 1u << 5,
    Imprint = 1u << 6,
    OwnNews = 1u << 7,
    Copyright = 1u << 8,
    Rights = 1u << 9,
    KindTitle = 1u << 10,
    KindLine = 1u << 11,
    KindBelow = 1u << 12,
    KindAny = 1u << 13,
    Interview = 1u << 14,
    Original = 1u << 15,
    Series = 1u << 16,
    Label = 1u << 17,
    LabelEnd = 1u << 18,
    Event = 1u << 19,
    Valediction = 1u << 20,
    FirstPerson = 1u << 21,
    Advice = 1u << 22,
    Reporting = 1u << 23,
    Title = 1u << 24,
    Particle = 1u << 25,
    Suffix = 1u << 26,
    Credential = 1u << 27,
    NotName = 1u << 28,
    GivenName = 1u << 29,
    Jurisdiction = 1u << 30,
}

/// <summary>
/// One table of all cue words of metadata: a word is hashed once and one place in memory tells all its classes. Of a word the hash is kept
/// alone, so a class says that a word may be of it; who must be sure asks the table it comes from.
/// </summary>
internal static class CueWords
{
    /// <summary>The hash of no letters.</summary>
    public const int Seed = 17;

    private const int Bits = 1 << 15;

    private static readonly Entry[] Slots = Lay(Read());

    // Most words are no cues; four kilobytes tell nearly all of those.
    private static readonly uint[] MayBe = Mark(Slots);

    private struct Entry
    {
        public int Hash;
        public CueClasses Cues;
    }

    /// <summary>The hash of a word with one letter more, in lower case.</summary>
    public static int Add(int hash, char letter) => unchecked((hash * 31) + letter);

    /// <summary>A letter in lower case.</summary>
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : char.ToLowerInvariant(c);

    /// <summary>The classes of the word with a hash.</summary>
    public static CueClasses Find(int hash)
    {
        int place = Place(hash);
        if ((MayBe[(place & (Bits - 1)) >> 5] & (1u << place)) == 0)
            return CueClasses.None;
        Entry[] slots = Slots;
        int mask = slots.Length - 1;
        for (int slot = place & mask; ; slot = (slot + 1) & mask)
        {
            if (slots[slot].Hash == hash)
                return slots[slot].Cues;
            if (slots[slot].Cues == CueClasses.None)
                return CueClasses.None;
        }
    }

    /// <summary>The classes of a word written with or without full stops ("Ph.D.").</summary>
    public static CueClasses OfName(string line, TextSpan word)
    {
        int hash = Seed;
        for (int i = word.Start; i < word.End; i++)
        {
            if (line[i] != '.')
                hash = Add(hash, Fold(line[i]));
        }

        return Find(hash);
    }

    private static int Place(int hash) => hash ^ (hash >> 15);

    private static Dictionary<int, CueClasses> Read()
    {
        var table = new Dictionary<int, CueClasses>();
        void Enter(string word, CueClasses cue)
        {
            int hash = word.Aggregate(Seed, (sum, letter) => Add(sum, Fold(letter)));
            table[hash] = table.TryGetValue(hash, out CueClasses before) ? before | cue : cue;
        }

        void First(string file, CueClasses cue, string? part = null) => Each(file, part, words => Enter(Runs(words).First(), cue));
        void Longest(string file, CueClasses cue, string? part = null) => Each(file, part, words => Enter(Runs(words).OrderByDescending(run => run.Length).First(), cue));
        void Whole(string file, CueClasses cue, string? part = null) => Each(file, part, words => Enter(words, cue));

        Enter("by", CueClasses.By);
        First("byline-cues.tsv", CueClasses.Byline);
        Whole("time-months.tsv", CueClasses.Month);
        Whole("time-seasons.tsv", CueClasses.Month);
        First("date-cues.tsv", CueClasses.Date);
        Longest("role-nouns.tsv", CueClasses.Role);
        Longest("organisation-nouns.tsv", CueClasses.Organisation);
        Longest("jurisdiction-nouns.tsv", CueClasses.Jurisdiction);
        Longest("event-words.tsv", CueClasses.Event);
        Longest("publisher-cues.tsv", CueClasses.Imprint, "imprint");
        Longest("publisher-cues.tsv", CueClasses.OwnNews, "press-review");
        Enter("copyright", CueClasses.Copyright);
        Enter("reserved", CueClasses.Rights);
        First("kind-cues.tsv", CueClasses.KindTitle, "title");
        Longest("kind-cues.tsv", CueClasses.KindLine, "line");
        Longest("kind-cues.tsv", CueClasses.KindLine, "end");
        First("kind-cues.tsv", CueClasses.KindBelow, "below");
        Longest("kind-cues.tsv", CueClasses.KindAny, "any");
        Longest("interview-cues.tsv", CueClasses.Interview);
        Longest("original-cues.tsv", CueClasses.Original, "cue");
        Longest("series-cues.tsv", CueClasses.Series, "self");
        Longest("series-cues.tsv", CueClasses.Series, "record");
        First("page-labels.tsv", CueClasses.Label);
        Each("page-labels.tsv", null, label =>
        {
            if (label[0] == '*')
                Enter(Runs(label).Last(), CueClasses.LabelEnd);
        });
        Longest("letter-words.tsv", CueClasses.Valediction);
        Whole("kind-words.tsv", CueClasses.FirstPerson, "first-person");
        Whole("kind-words.tsv", CueClasses.Advice, "advice");
        Whole("kind-words.tsv", CueClasses.Reporting, "reporting");
        Whole("person-words.tsv", CueClasses.Title, "title");
        Whole("person-words.tsv", CueClasses.Particle, "particle");
        Whole("person-words.tsv", CueClasses.Suffix, "suffix");
        Whole("person-words.tsv", CueClasses.Credential, "credential");
        Whole("not-a-name.tsv", CueClasses.NotName);
        Whole("given-names.tsv", CueClasses.GivenName);
        return table;
    }

    /// <summary>The rows of a table whose last cell names a part, or all of them.</summary>
    private static void Each(string file, string? part, Action<string> enter)
    {
        foreach (string[] row in DataTable.Rows(file).Where(row => part is null || row[row.Length - 1] == part))
            enter(row[0]);
    }

    private static IEnumerable<string> Runs(string words) =>
        new string(words.Select(c => char.IsLetter(c) ? c : ' ').ToArray()).Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);

    private static uint[] Mark(Entry[] slots)
    {
        var bits = new uint[Bits / 32];
        foreach (Entry word in slots)
        {
            int place = Place(word.Hash);
            if (word.Cues != CueClasses.None)
                bits[(place & (Bits - 1)) >> 5] |= 1u << place;
        }

        return bits;
    }

    private static Entry[] Lay(Dictionary<int, CueClasses> table)
    {
        int size = 64;
        while (size < 2 * table.Count)
            size *= 2;
        var slots = new Entry[size];
        foreach (KeyValuePair<int, CueClasses> word in table)
        {
            int slot = Place(word.Key) & (size - 1);
            while (slots[slot].Cues != CueClasses.None)
                slot = (slot + 1) & (size - 1);
            slots[slot] = new Entry { Hash = word.Key, Cues = word.Value };
        }

        return slots;
    }
}
