using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Dates;

/// <summary>Reads a text without layout: a line is a paragraph, a short one without a closing mark a heading.</summary>
internal static class PlainText
{
    private const int LongestHeading = 90;

    /// <summary>The sentences of the text in order.</summary>
    public static IReadOnlyList<Sentence> Sentences(string reading)
    {
        var sentences = new List<Sentence>();
        int passages = 0;
        for (int start = 0; start < reading.Length;)
        {
            int end = reading.IndexOf('\n', start);
            if (end < 0)
                end = reading.Length;
            TextSpan line = Trim(reading, start, end);
            if (line.Length > 0)
            {
                bool heading = line.Length <= LongestHeading && reading[line.End - 1] is not ('.' or '?' or '!' or '"' or ':' or ';');
                var passage = new ArticlePassage(heading ? PassageRole.Heading : PassageRole.Body, line);
                foreach (TextSpan span in SentenceSplitter.Split(reading, line))
                    sentences.Add(new Sentence(span, Tokenizer.Tokenize(reading, span), passage, passages, null));
                passages++;
            }

            start = end + 1;
        }

        return sentences;
    }

    private static TextSpan Trim(string reading, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(reading[start]))
            start++;
        while (end > start && char.IsWhiteSpace(reading[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
