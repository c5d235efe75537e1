using System.Collections.Generic;
using DataPackage.Extraction.Articles;

namespace DataPackage.Extraction.Sentences;

/// <summary>Passages to sentences with their tokens and places in enumerations.</summary>
internal static class SentenceReader
{
    /// <summary>Reads the article's sentences in order.</summary>
    public static IReadOnlyList<Sentence> Read(ArticleText article)
    {
        var sentences = new List<Sentence>();
        for (int i = 0; i < article.Passages.Count; i++)
        {
            ArticlePassage passage = article.Passages[i];
            foreach (TextSpan span in SentenceSplitter.Split(article.Layout.Reading, passage.Span))
                sentences.Add(new Sentence(span, Tokenizer.Tokenize(article.Layout.Reading, span), passage, i, null));
        }

        return sentences;
    }
}
