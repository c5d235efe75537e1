using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Metadata;

/// <summary>The longer words of an article's body: a title shares many of them.</summary>
internal sealed class BodyWords
{
    private const int ShortestWord = 4;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly WordPool pool = new();

    public BodyWords(ArticleText article)
    {
        foreach (ArticlePassage passage in article.Passages.Where(passage => passage.Role is PassageRole.Body or PassageRole.ListItem))
            words.UnionWith(WordsOf(article.Layout.Reading, passage.Span));
    }

    /// <summary>How many of the longer words of a line stand in the body too, from 0 to 1.</summary>
    public double ShareOf(string line)
    {
        int all = 0;
        int shared = 0;
        foreach (string word in WordsOf(line, new TextSpan(0, line.Length)))
        {
            all++;
            shared += words.Contains(word) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Lower case, without a plural's "s".</summary>
    private IEnumerable<string> WordsOf(string text, TextSpan span)
    {
        int start = -1;
        for (int i = span.Start; i <= span.End; i++)
        {
            bool inWord = i < span.End && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0)
                start = i;
            if (inWord || start < 0)
                continue;
            int end = i;
            while (end > start && text[end - 1] is 's' or 'S')
                end--;
            if (i - start >= ShortestWord)
                yield return pool.Lower(text, start, end - start);
            start = -1;
        }
    }
}
