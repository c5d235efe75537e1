using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Names;

/// <summary>Finds whom "both countries", "the two governments", "the three" mean.</summary>
internal sealed class ReferenceReader
{
    private const int Memory = 8;

    private readonly NameBook book;
    private readonly string[] byFrequency;
    private readonly Dictionary<string, int> frequency;
    private readonly LinkedList<string[]> told = new();
    private readonly List<string> here = new();
    private readonly List<string> group = new();
    private readonly Dictionary<int, string[]> everTold = new();

    private ReferenceReader(NameBook book)
    {
        this.book = book;
        frequency = book.Mentions.Where(mention => book.KindOf(mention.ActorId) == ActorKind.Country)
            .GroupBy(mention => mention.ActorId)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        byFrequency = frequency.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).ToArray();
    }

    /// <summary>Adds a mention per country for each reference that is clear.</summary>
    public static void Read(IReadOnlyList<NameSentence> sentences, NameBook book)
    {
        if (!sentences.Any(sentence => sentence.Has(WordClass.Count)))
            return;
        var references = new ReferenceReader(book);
        NameMention[] countries = book.Mentions.Where(mention => book.KindOf(mention.ActorId) == ActorKind.Country)
            .OrderBy(mention => mention.Span.Start).ToArray();
        int next = 0;
        foreach (NameSentence sentence in sentences.Where(sentence => sentence.Count > 0))
        {
            while (next < countries.Length && countries[next].Span.Start < sentence[0].Start)
                next++;
            next = references.Read(sentence, countries, next);
        }
    }

    private int Read(NameSentence sentence, NameMention[] countries, int next)
    {
        here.Clear();
        group.Clear();
        string[]? saidTogether = null;
        int groupEnd = -1;
        int first = next;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (next < countries.Length && sentence[i].Start >= countries[next].Span.Start)
            {
                string id = countries[next].ActorId;
                if (groupEnd < 0 || !IsJoined(sentence, groupEnd, i))
                    saidTogether = Close(group) ?? saidTogether;
                AddOnce(group, id);
                AddOnce(here, id);
                while (i + 1 < sentence.Count && sentence[i + 1].Start < countries[next].Span.End)
                    i++;
                groupEnd = i + 1;
                next++;
                continue;
            }

            if (Reference(sentence, i, out int to) is int count and > 0)
            {
                saidTogether = Close(group) ?? saidTogether;
                foreach (string id in Resolve(count, saidTogether, IsSureReference(sentence, to)))
                    book.Mention(sentence, i, to, id, NameForm.Reference);
            }
        }

        Close(group);
        if (next > first && here.Count is 2 or 3 && (told.First is null || !SameSet(told.First.Value, here)))
            Remember(here.ToArray());
        else if (told.Count > 0)
            Age();
        return next;
    }

    // Nobody counts more than a dozen countries; the bound keeps endless sentences cheap.
    private static void AddOnce(List<string> countries, string id)
    {
        if (countries.Count < 12 && !countries.Contains(id))
            countries.Add(id);
    }

    /// <summary>Ends a run of countries named together; gives it when there are several.</summary>
    private string[]? Close(List<string> group)
    {
        if (group.Count == 0)
            return null;
        string[] distinct = group.ToArray();
        group.Clear();
        if (distinct.Length < 2)
            return null;
        Remember(distinct);
        return distinct;
    }

    private void Remember(string[] countries)
    {
        // An empty entry says that the article speaks of several sets of this size.
        if (!everTold.TryGetValue(countries.Length, out string[]? before))
            everTold.Add(countries.Length, countries);
        else if (!SameSet(before, countries))
            everTold[countries.Length] = Array.Empty<string>();
        told.AddFirst(countries);
        if (told.Count > Memory)
            told.RemoveLast();
    }

    private void Age()
    {
        told.AddFirst(Array.Empty<string>());
        if (told.Count > Memory)
            told.RemoveLast();
    }

    /// <summary>Those named in the sentence so far, else those named together last, else those the article is about.</summary>
    private IEnumerable<string> Resolve(int count, string[]? saidTogether, bool isSure)
    {
        if (here.Count == count)
            return here.ToArray();
        if (saidTogether is not null && saidTogether.Length == count)
            return saidTogether;
        if (here.Count > count)
            return Array.Empty<string>();
        string[]? nearest = told.Take(isSure ? Memory : 2).FirstOrDefault(countries => countries.Length == count);
        if (nearest is not null)
            return nearest;
        if (everTold.TryGetValue(count, out string[]? only) && only.Length == count)
            return only;
        bool clear = isSure && byFrequency.Length >= count && frequency[byFrequency[count - 1]] >= 2
            && (byFrequency.Length == count || frequency[byFrequency[count - 1]] >= 2 * frequency[byFrequency[count]]);
        return clear ? byFrequency.Take(count) : Array.Empty<string>();
    }

    /// <summary>How many are meant by the words at a place; 0 when they refer to nobody.</summary>
    private static int Reference(NameSentence sentence, int at, out int to)
    {
        to = at + 1;
        if (!sentence[at].Has(WordClass.Count))
            return 0;
        int count = sentence[at].Key switch { "three" => 3, "four" => 4, _ => 2 };
        bool definite = sentence[at].Is("both") || sentence[at - 1].Key is "the" or "these" or "those" or "our" or "all";
        if (!definite || !sentence.IsFree(at))
            return 0;
        if (sentence[to].Shape == WordShape.Lower && sentence[to + 1].Has(WordClass.StateNoun) && !sentence[to].Has(WordClass.Opener | WordClass.StateNoun))
            to++;
        if (sentence[to].Has(WordClass.StateNoun) && sentence[to].Shape == WordShape.Lower)
        {
            to++;
            return count;
        }

        to = at + 1;
        return !sentence[at].Is("both") && sentence[at - 1].Is("the") && sentence[to].Key is "should" or "must" or "may" or "might" or "can" or "could" or "to" or "need" or "will" or "agreed" or "have" or "are" or "were" or "also" or "'s"
            ? count
            : 0;
    }

    /// <summary>Sides, powers and bare numbers may be anything unless countries have just been named together.</summary>
    private static bool IsSureReference(NameSentence sentence, int to) =>
        sentence[to - 1].Key is "countries" or "nations" or "governments";

    private static bool IsJoined(NameSentence sentence, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence[i].Key is not ("and" or "," or "&" or "the" or "-" or "/" or "as" or "well"))
                return false;
        }

        return to - from <= 4;
    }

    private static bool SameSet(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count == right.Count && left.All(right.Contains);
}
