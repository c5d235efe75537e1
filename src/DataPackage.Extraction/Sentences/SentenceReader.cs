using System.Collections.Generic;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Sentences;

/// <summary>Passages to sentences with their tokens and places in enumerations.</summary>
internal static class SentenceReader
{
    // A short document has a word it has not used yet about every ten letters; a long one repeats itself.
    private const int LettersOfNewWord = 10;
    private const int MostNewWords = 4000;

    /// <summary>Reads the article's sentences in order.</summary>
    public static IReadOnlyList<Sentence> Read(ArticleText article)
    {
        if (article.Passages.Count == 0)
            return System.Array.Empty<Sentence>();
        string text = article.Layout.Text;
        string reading = article.Layout.Reading;
        WordPool words = WordPool.Take(System.Math.Min(MostNewWords, text.Length / LettersOfNewWord));
        var sentences = new List<Sentence>();
        for (int i = 0; i < article.Passages.Count; i++)
        {
            ArticlePassage passage = article.Passages[i];
            bool goesOn = i + 1 < article.Passages.Count && Quotation.Opens(reading, article.Passages[i + 1].Span);
            List<TextSpan> quotations = Quotation.Find(text, reading, passage.Span, goesOn);
            IReadOnlyList<TextSpan> spans = SentenceSplitter.Split(reading, passage.Span, quotations);
            var quoted = new SpanWalk(quotations);
            foreach (TextSpan span in spans)
                sentences.Add(new Sentence(span, Tokenizer.Tokenize(text, reading, span, quoted, words), passage, i, null));
        }

        WordPool.Leave(words);
        return EnumerationReader.Read(reading, sentences);
    }

    /// <summary>Reads a bare text without layout, such as a few sentences or a saved page: every line that ends is a passage.</summary>
    public static IReadOnlyList<Sentence> ReadPlain(string text)
    {
        string reading = new(ReadingView.Of(text));
        var words = new WordPool(System.Math.Min(MostNewWords, text.Length / LettersOfNewWord));
        var span = new TextSpan(0, text.Length);
        var passage = new ArticlePassage(PassageRole.Body, span);
        List<TextSpan> quotations = Quotation.Find(text, reading, span);
        IReadOnlyList<TextSpan> spans = SentenceSplitter.Split(reading, span, quotations);
        var quoted = new SpanWalk(quotations);
        var sentences = new List<Sentence>();
        foreach (TextSpan sentence in spans)
            sentences.Add(new Sentence(sentence, Tokenizer.Tokenize(text, reading, sentence, quoted, words), passage, 0, null));
        return sentences;
    }
}
