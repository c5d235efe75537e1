using System;
using System.IO;
using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Guards how well the road holds on texts of many kinds that no rule was written for.</summary>
public class OwnTextsAccuracyTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "own");

    private static readonly GoldDocument[] Golds = GoldDocument.ReadAll(Folder).ToArray();

    private static readonly SourceDocument[] Documents = Directory.GetFiles(Folder)
        .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
        .OrderBy(path => path, StringComparer.Ordinal)
        .Select(path => new SourceDocument(path, File.ReadAllText(path)))
        .ToArray();

    private static readonly Corpus Corpus = FactExtractor.Extract(Documents);

    private static readonly GoldScorer Score = GoldScorer.Score(Corpus, Golds);

    [Fact]
    public void There_are_at_least_twenty_texts() => Assert.True(Golds.Length >= 20 && Documents.Length == Golds.Length);

    [Fact]
    public void Bodies_are_found() => AssertAtLeast(0.98, Score.Body);

    [Fact]
    public void Titles_are_found() => AssertAtLeast(0.95, Score.Title);

    [Fact]
    public void Authors_are_found() => AssertAtLeast(0.95, Score.Authors);

    [Fact]
    public void Dates_of_publication_are_found() => AssertAtLeast(0.95, Score.Published);

    [Fact]
    public void A_publisher_is_right_or_missing() => Assert.Equal(0, Score.Publisher.Surplus);

    [Fact]
    public void Acronyms_have_their_long_forms() => AssertAtLeast(0.95, Score.Acronyms);

    [Fact]
    public void Events_are_found_with_their_dates() => AssertAtLeast(0.93, Score.Events);

    [Fact]
    public void Events_have_the_right_factuality() => AssertAtLeast(0.95, Score.FactualityOfEvents);

    [Fact]
    public void Recommendations_are_found() => AssertAtLeast(0.95, Score.Recommendations);

    [Fact]
    public void Every_quote_is_verbatim_at_its_span()
    {
        foreach (SourceDocument document in Documents)
        {
            DocumentFacts facts = FactExtractor.ExtractDocument(document);
            Assert.NotNull(facts.Article);
            foreach (Passage quote in facts.Article.Paragraphs.Concat(facts.Events.Select(e => e.Quote)).Concat(facts.Recommendations.Select(r => r.Quote)))
                Assert.Equal(quote.Text, document.Text.Substring(quote.Span.Start, quote.Span.Length));
        }
    }

    [Fact]
    public void No_fact_comes_from_the_page_around_the_article()
    {
        foreach (GoldDocument gold in Golds)
        {
            string[] quotes = Corpus.Events.SelectMany(e => e.Mentions).Where(mention => mention.ArticleId == gold.Id).Select(mention => mention.Quote.Text)
                .Concat(Corpus.Recommendations.Where(r => r.ArticleId == gold.Id).Select(r => r.Quote.Text)).ToArray();
            foreach (string quote in quotes)
                Assert.True(gold.Article.BodyParagraphs.Any(p => GoldText.Overlap(p, quote) >= 0.99), gold.Id + ": " + quote);
        }
    }

    private static void AssertAtLeast(double f1, Tally tally) =>
        Assert.True(tally.F1 >= f1, tally + "\n" + string.Join("\n", Score.Differences));
}
