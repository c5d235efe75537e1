using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Linking;

/// <summary>One event for all its tellings.</summary>
/// <remarks>
/// Two mentions tell the same event when their kind and factuality fit, one date contains the other, their actors do not
/// disagree and they share words; the coarser the dates, the more words. A shared year alone never suffices.
/// Pairs are joined best first, and only when every mention of the one group fits every mention of the other.
/// </remarks>
internal static class EventLinker
{
    /// <summary>The mentions that may tell the same event: those whose dates begin in one year.</summary>
    public static IEnumerable<List<LinkedMention>> Comparable(IEnumerable<LinkedMention> mentions)
    {
        var years = new Dictionary<long, List<LinkedMention>>();
        var inOrder = new List<List<LinkedMention>>();
        foreach (LinkedMention linked in mentions)
        {
            long year = linked.Year ?? long.MinValue;
            if (!years.TryGetValue(year, out List<LinkedMention>? same))
            {
                years.Add(year, same = new List<LinkedMention>());
                inOrder.Add(same);
            }

            same.Add(linked);
        }

        return inOrder;
    }

    /// <summary>Groups of comparable mentions that tell one event; the best dated of each first.</summary>
    public static IEnumerable<IReadOnlyList<EventMention>> Link(IEnumerable<LinkedMention> comparable) => Group(comparable)
        .Select(group => group.Count == 1 ? new[] { group[0].Mention } : (IReadOnlyList<EventMention>)group
            .Select(linked => linked.Mention)
            .OrderByDescending(mention => mention.Date.Precision)
            .ThenBy(mention => mention.ArticleId, StringComparer.Ordinal)
            .ThenBy(mention => mention.Quote.Span.Start)
            .ToList());

    private static IEnumerable<List<LinkedMention>> Group(IEnumerable<LinkedMention> comparable)
    {
        // A sentence that a page prints twice, as pull quotes and teasers do, tells one event however few its words.
        ILookup<(string, EdtfDate), LinkedMention> tellings = comparable
            .OrderBy(linked => linked.Mention.ArticleId, StringComparer.Ordinal)
            .ThenBy(linked => linked.Mention.Summary.Span.Start)
            .ToLookup(Telling);
        List<LinkedMention> mentions = tellings.Select(telling => telling.First()).ToList();
        List<int>[] groups = Enumerable.Range(0, mentions.Count).Select(i => new List<int> { i }).ToArray();
        foreach ((int first, int second, _) in SimilarMentions.Pairs(mentions)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.First).ThenBy(pair => pair.Second))
        {
            List<int> into = groups[first];
            List<int> other = groups[second];
            if (ReferenceEquals(into, other) || !into.All(a => other.All(b => mentions[a].Fits(mentions[b]))))
                continue;
            into.AddRange(other);
            foreach (int i in other)
                groups[i] = into;
        }

        return groups.Distinct().Select(group => group.SelectMany(i => tellings[Telling(mentions[i])]).ToList());
    }

    private static (string Id, EdtfDate Date) Telling(LinkedMention linked) => (linked.Id, linked.Mention.Date);
}
