using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Names;

namespace DataPackage.Extraction.Recommendations;

/// <summary>Finds who is to act: the names in the words where the addressee stands.</summary>
internal static class Addressees
{
    /// <summary>The actors named within <paramref name="span"/>, in the order of the text, each once.</summary>
    public static IReadOnlyList<string> In(NameIndex names, TextSpan span)
    {
        NameMention[] groups = Within(names.GroupMentions, span);
        NameMention[] named = Within(names.Mentions, span)
            .Where(mention => mention.Form != NameForm.Adjective && !groups.Any(group => group.Span.Contains(mention.Span)))
            .ToArray();
        return named.Concat(groups)
            .OrderBy(mention => mention.Span.Start)
            .Select(mention => mention.ActorId)
            .Distinct()
            .ToArray();
    }

    /// <summary>Who a pronoun at the head of a clause most likely means: the last ones named before it in the sentence.</summary>
    public static IReadOnlyList<string> Before(NameIndex names, TextSpan sentence, int start)
    {
        NameMention[] before = Within(names.Mentions, TextSpan.FromBounds(sentence.Start, Math.Max(sentence.Start, start)))
            .Where(mention => mention.Form != NameForm.Adjective)
            .ToArray();
        return before.Length == 0
            ? Array.Empty<string>()
            : before.Where(mention => mention.Span.Start == before[0].Span.Start).Select(mention => mention.ActorId).Distinct().ToArray();
    }

    /// <summary>Who "the three" are: the last so many actors that one mention named together.</summary>
    public static IReadOnlyList<string> Together(NameIndex names, int count, int before)
    {
        int end = 0;
        while (end < names.Mentions.Count && names.Mentions[end].Span.Start < before)
            end++;
        while (end > 0)
        {
            int start = end - 1;
            while (start > 0 && names.Mentions[start - 1].Span == names.Mentions[end - 1].Span)
                start--;
            if (end - start == count)
                return names.Mentions.Skip(start).Take(count).Select(mention => mention.ActorId).ToArray();
            end = start;
        }

        return Array.Empty<string>();
    }

    private static NameMention[] Within(IReadOnlyList<NameMention> mentions, TextSpan span)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        int end = low;
        while (end < mentions.Count && mentions[end].Span.Start < span.End)
            end++;
        return mentions.Skip(low).Take(end - low).Where(mention => span.Contains(mention.Span)).ToArray();
    }
}
