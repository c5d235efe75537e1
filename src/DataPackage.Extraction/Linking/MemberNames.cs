using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Linking;

/// <summary>What a fact's member name is made of.</summary>
/// <param name="Group">Names are unique within a group.</param>
/// <param name="Words">The words to use, in order.</param>
/// <param name="Id">The fact's id, which settles a clash of words.</param>
/// <param name="Spare">How many words at the end are only used to settle a clash.</param>
internal sealed record NameSource(string Group, IReadOnlyList<string> Words, string Id, int Spare = 0)
{
    /// <summary>The name that was published or that the owner gives; null lets the rules choose.</summary>
    public string? Kept { get; init; }
}

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

    private static readonly IEqualityComparer<(string Group, string Name)> GroupAndName = new WithoutCase();

    /// <summary>Names every item, keeping their order.</summary>
    public static List<TNamed> Assign<T, TNamed>(IEnumerable<T> items, Func<T, NameSource> source, Func<T, string, TNamed> named)
    {
        List<T> list = items.ToList();
        List<NameSource> sources = list.ConvertAll(item => source(item));
        string[] names = sources.Select(s => s.Kept ?? Compose(s.Words, s.Words.Count - s.Spare, UsualLength)).ToArray();
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, GreatestLength));
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, UsualLength) + "_" + Tail(s.Id));
        Settle(sources, names, s => Compose(s.Words, s.Words.Count, UsualLength) + "_" + StableId.Of("x", s.Id).Substring(2));
        return list.Select((item, i) => named(item, names[i])).ToList();
    }

    private static void Settle(IReadOnlyList<NameSource> sources, string[] names, Func<NameSource, string> longer)
    {
        List<int> clashing = Enumerable.Range(0, names.Length)
            .GroupBy(i => (sources[i].Group, names[i]), GroupAndName)
            .Where(same => same.Skip(1).Any() || Taken.Contains(same.Key.Item2) || same.Key.Item2.Length == 0)
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

    private sealed class WithoutCase : IEqualityComparer<(string Group, string Name)>
    {
        public bool Equals((string Group, string Name) one, (string Group, string Name) other) =>
            string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
            && string.Equals(one.Group, other.Group, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Group, string Name) key) => StringComparer.OrdinalIgnoreCase.GetHashCode(key.Name);
    }
}
