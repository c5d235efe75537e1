using System;
using System.IO;
using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Guards what the five real texts are known to hold.</summary>
public class SeedAccuracyTests
{
    private static readonly Corpus Corpus = FactExtractor.Extract(SeedFacts.Documents);

    private static readonly GoldScorer Score = GoldScorer.Score(
        Corpus, GoldDocument.ReadAll(Path.Combine(AppContext.BaseDirectory, "Data", "gold")));

    [Fact]
    public void Every_paragraph_is_found_and_nothing_else() => AssertAtLeast(0.99, Score.Body);

    [Fact]
    public void No_line_of_page_furniture_is_in_an_article()
    {
        foreach (GoldDocument gold in GoldDocument.ReadAll(Path.Combine(AppContext.BaseDirectory, "Data", "gold")))
        {
            Article article = Corpus.Articles.Single(named => named.Article.Id == gold.Id).Article;
            foreach (string line in gold.Article.NotBody!)
                Assert.DoesNotContain(article.Paragraphs, paragraph => paragraph.Text.Contains(line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Titles_authors_and_dates_are_right()
    {
        AssertAtLeast(1, Score.Title);
        AssertAtLeast(1, Score.Authors);
        AssertAtLeast(1, Score.Published);
        Assert.Equal(0, Score.Publisher.Surplus);
    }

    [Fact]
    public void Acronyms_have_their_long_forms() => AssertAtLeast(0.92, Score.Acronyms);

    [Fact]
    public void Every_required_event_is_found_with_its_date_and_no_other()
    {
        AssertAtLeast(1, Score.Events);
        AssertAtLeast(1, Score.EventSentences);
    }

    [Fact]
    public void Every_required_recommendation_is_found_and_no_other() => AssertAtLeast(1, Score.Recommendations);

    [Theory]
    [InlineData("2012-06-22/2012-06-23", "000_9fbe56522aea645f", "001_835a8c3e4d13c3ff")]
    [InlineData("2016-11", "004_7611b1e69cf1febc", "003_856d100355944305")]
    public void An_occurrence_told_in_two_texts_is_one_event(string date, params string[] articles) =>
        Assert.Contains(Corpus.Events, e => e.Date.ToString() == date && articles.SequenceEqual(e.Mentions.Select(m => m.ArticleId)));

    [Fact]
    public void No_two_different_occurrences_are_merged() =>
        Assert.Equal(2, Corpus.Events.Count(e => e.Mentions.Count > 1));

    private static void AssertAtLeast(double f1, Tally tally) =>
        Assert.True(tally.F1 >= f1, tally + "\n" + string.Join("\n", Score.Differences));
}
