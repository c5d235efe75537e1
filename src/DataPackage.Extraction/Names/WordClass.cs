using System;
using System.Collections.Generic;
using DataPackage.Extraction.Sentences;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Names;

/// <summary>What a word can be in or beside a name; a word may be several things. Members are named as in name-words.tsv.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    OrgEnd = 1 << 0,
    OrgLegal = 1 << 1,
    OrgHead = 1 << 2,
    OrgGeneric = 1 << 3,
    PlaceEnd = 1 << 4,
    PlaceHead = 1 << 5,
    TitleHead = 1 << 6,
    TitleWeak = 1 << 7,
    TitleModifier = 1 << 8,
    TitleOf = 1 << 9,
    Particle = 1 << 10,
    Calendar = 1 << 11,
    Opener = 1 << 12,
    Speech = 1 << 13,
    Government = 1 << 14,
    Administration = 1 << 15,
    Concept = 1 << 16,
    Instrument = 1 << 17,
    InstrumentHead = 1 << 18,
    InstrumentLower = 1 << 19,
    TitleNumber = 1 << 20,
    SurnameFirst = 1 << 21,
    PlaceContext = 1 << 22,
    AfterPlace = 1 << 23,
    Travel = 1 << 24,
    PlaceVerb = 1 << 25,
    StateNoun = 1 << 26,
    Reach = 1 << 27,
    Article = 1 << 28,
    GivenName = 1 << 29,
    PoliticalNoun = 1 << 30,
    Sign = 1L << 31,
    StateOrgan = 1L << 32,
    Address = 1L << 33,

    /// <summary>A word of group-nouns.tsv.</summary>
    GroupNoun = 1L << 34,

    /// <summary>A word of group-modifiers.tsv.</summary>
    GroupModifier = 1L << 35,

    /// <summary>How many countries or sides are meant: "both", "the two".</summary>
    Count = 1L << 36,
}

/// <summary>Looks words up in name-words.tsv and the tables of groups.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, WordClass> Classes = Load();
    private static readonly WordMap<WordClass> ByNumber = new(Classes, WordClass.None);

    /// <summary>Everything the word can be.</summary>
    public static WordClass Of(string key) => Classes.TryGetValue(key, out WordClass found) ? found : WordClass.None;

    /// <summary>Everything the word of a token can be that has neither dots nor hyphens in it.</summary>
    public static WordClass Of(Token token) => ByNumber[token];

    private static Dictionary<string, WordClass> Load()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Rows("name-words.tsv"))
        {
            var kind = (WordClass)Enum.Parse(typeof(WordClass), row[0].Replace("-", ""), ignoreCase: true);
            foreach (string word in row[1].Split(' '))
            {
                classes.TryGetValue(word, out WordClass before);
                classes[word] = before | kind;
            }
        }

        Add("group-nouns.tsv", WordClass.GroupNoun);
        Add("group-modifiers.tsv", WordClass.GroupModifier);
        return classes;

        void Add(string table, WordClass kind)
        {
            foreach (string word in DataTable.Words(table))
            {
                classes.TryGetValue(word, out WordClass before);
                classes[word] = before | kind;
            }
        }
    }
}
