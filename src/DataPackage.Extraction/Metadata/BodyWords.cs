using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Metadata;

/// <summary>The longer words of an article's body: a title shares many of them.</summary>
internal sealed class BodyWords
{
    private const int ShortestWord = 4;

    private readonly WordPool words = new();

    public BodyWords(ArticleText article)
    {
        string reading = article.Layout.Reading;
        foreach (ArticlePassage passage in article.Passages.Where(passage => passage.Role is PassageRole.Body or PassageRole.ListItem))
        {
            foreach (TextSpan word in LongWords(reading, passage.Span))
                words.Lower(reading, word.Start, word.Length);
        }
    }

    /// <summary>How many of the longer words of a line stand in the body too, from 0 to 1.</summary>
    public double ShareOf(string line)
    {
        int all = 0;
        int shared = 0;
        foreach (TextSpan word in LongWords(line, new TextSpan(0, line.Length)))
        {
            all++;
            shared += words.Contains(line, word.Start, word.Length) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Words of four letters and more, without a plural's "s".</summary>
    private static IEnumerable<TextSpan> LongWords(string text, TextSpan span)
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
                yield return TextSpan.FromBounds(start, end);
            start = -1;
        }
    }
}
