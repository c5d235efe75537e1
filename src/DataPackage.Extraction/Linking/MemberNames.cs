using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>Member names: the text's own words, readable aloud, unique in their group, valid in C#.</summary>
/// <remarks>
/// A clash is settled by more words for all who clash, then by the end of their ids; never by running numbers, which move
/// when a document is added.
/// </remarks>
internal static class MemberNames
{
    private const int UsualLength = 60;
    private const int GreatestLength = 100;

    // Members that every class has; a fact of that name would hide them.
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly ListMemory<NameSource, string[]> Known = new();

    /// <summary>Names every item, keeping their order.</summary>
    public static List<TNamed> Assign<T, TNamed>(IEnumerable<T> items, Func<T, NameSource> source, Func<T, string, TNamed> named)
        where TNamed : class
    {
        List<T> list = items.ToList();
        List<NameSource> sources = list.ConvertAll(item => source(item));
        var result = new TNamed[list.Count];
        foreach (List<int> group in ByGroup(sources))
        {
            string[] names = Known.Of(group.ConvertAll(i => sources[i]), Names);
            for (int place = 0; place < names.Length; place++)
            {
                int i = group[place];
                result[i] = sources[i].Fact(list[i], names[place], named);
            }
        }

        return result.ToList();
    }

    private static IEnumerable<List<int>> ByGroup(List<NameSource> sources)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        List<int>? group = null;
        for (int i = 0; i < sources.Count; i++)
        {
            // Facts of one group mostly come in a row.
            bool goesOn = i > 0 && sources[i].Group == sources[i - 1].Group;
            if (!goesOn && !groups.TryGetValue(sources[i].Group, out group))
                groups.Add(sources[i].Group, group = new List<int>());
            group!.Add(i);
        }

        return groups.Values;
    }

    /// <summary>The names of one group.</summary>
    private static string[] Names(IReadOnlyList<NameSource> sources)
    {
        string[] names = sources.Select(source => source.Usual(s => s.Kept ?? Compose(s.Words, s.Words.Count - s.Spare, UsualLength))).ToArray();
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, GreatestLength));
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, UsualLength) + "_" + Tail(s.Id));
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, UsualLength) + "_" + StableId.Of("x", s.Id).Substring(2));
        return names;
    }

    private static void Settle(IReadOnlyList<NameSource> sources, string[] names, Func<NameSource, string> longer)
    {
        HashSet<string> given = new(StringComparer.OrdinalIgnoreCase), clashes = new(Taken, StringComparer.OrdinalIgnoreCase) { string.Empty };
        foreach (string name in names)
        {
            if (!given.Add(name))
                clashes.Add(name);
        }

        List<int> clashing = Enumerable.Range(0, names.Length)
            .Where(i => clashes.Contains(names[i]))
            .GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => WithoutOneKept(sources, same))
            .ToList();
        foreach (int i in clashing)
            names[i] = longer(sources[i]);
    }

    private static IEnumerable<int> WithoutOneKept(IReadOnlyList<NameSource> sources, IEnumerable<int> clash) =>
        clash.OrderBy(i => sources[i].Kept is null).ThenBy(i => i).SkipWhile((i, place) => place == 0 && sources[i].Kept is not null);

    /// <summary>As many words as fit; a cut falls before a phrase, and no name ends with a function word unless that is all there is.</summary>
    private static string Compose(IReadOnlyList<string> words, int count, int length)
    {
        int taken = 0;
        for (int size = 0; taken < count && size + words[taken].Length <= length; taken++)
            size += words[taken].Length;
        if (taken < count)
            taken = LastPhrase(words, taken);
        while (taken > 1 && (MemberWords.IsFunctionWord(words[taken - 1]) || IsLooseNumber(words, taken - 1)))
            taken--;
        string name = string.Concat(words.Take(taken));
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>"Agreed on a formula for solving" is cut before "for": the last phrase is incomplete. More than half of the words stay.</summary>
    private static int LastPhrase(IReadOnlyList<string> words, int taken)
    {
        for (int i = taken - 1; i * 2 > taken; i--)
        {
            if (ContentWords.IsJoiningWord(words[i].ToLowerInvariant()))
                return i;
        }

        return taken;
    }

    /// <summary>"At 0 00": a number that only a preposition or another number holds.</summary>
    private static bool IsLooseNumber(IReadOnlyList<string> words, int index) =>
        IsNumber(words[index]) && index > 1 && (IsNumber(words[index - 1]) || MemberWords.IsFunctionWord(words[index - 1]));

    private static bool IsNumber(string word) => word.All(char.IsDigit);

    private static string Tail(string id)
    {
        string letters = new(id.Where(char.IsLetterOrDigit).ToArray());
        return letters.Length <= 6 ? letters : letters.Substring(letters.Length - 6);
    }
}
