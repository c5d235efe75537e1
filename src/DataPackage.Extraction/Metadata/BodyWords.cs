using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Metadata;

/// <summary>The longer words of an article's body: a title shares many of them.</summary>
/// <remarks>Of most words the hash is kept alone: a title asks how many it shares, and of 2^32 hashes a body has some hundreds.</remarks>
internal sealed class BodyWords
{
    private const int ShortestWord = 4;

    private readonly HashSet<int> hashes = new();
    private readonly WordPool foreign = new(null);

    public BodyWords(ArticleText article)
    {
        string reading = article.Layout.Reading;
        foreach (ArticlePassage passage in article.Passages)
        {
            if (passage.Role is not (PassageRole.Body or PassageRole.ListItem))
                continue;
            for (int at = passage.Span.Start; NextLongWord(reading, passage.Span.End, ref at) is { Length: > 0 } word;)
            {
                if (WordPool.HashOfAscii(reading, word.Start, word.Length) is { } hash)
                    hashes.Add(hash);
                else
                    foreign.Lower(reading, word.Start, word.Length);
            }
        }
    }

    /// <summary>How many of the longer words of a line stand in the body too, from 0 to 1.</summary>
    public double ShareOf(string line)
    {
        int all = 0;
        int shared = 0;
        for (int at = 0; NextLongWord(line, line.Length, ref at) is { Length: > 0 } word;)
        {
            all++;
            bool isShared = WordPool.HashOfAscii(line, word.Start, word.Length) is { } hash
                ? hashes.Contains(hash)
                : foreign.Contains(line, word.Start, word.Length);
            shared += isShared ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>The next word of four letters and more, without a plural's "s"; an empty span when there is none.</summary>
    private static TextSpan NextLongWord(string text, int limit, ref int at)
    {
        while (at < limit)
        {
            while (at < limit && !char.IsLetterOrDigit(text[at]))
                at++;
            int start = at;
            while (at < limit && char.IsLetterOrDigit(text[at]))
                at++;
            if (at - start < ShortestWord)
                continue;
            int end = at;
            while (end > start + 1 && text[end - 1] is 's' or 'S')
                end--;
            return TextSpan.FromBounds(start, end);
        }

        return default;
    }
}
