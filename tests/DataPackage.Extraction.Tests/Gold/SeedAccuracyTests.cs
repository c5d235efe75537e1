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
    public void Every_required_recommendation_is_found_and_no_other() => AssertAtLeast(1, Score.Recommendations);

    private static void AssertAtLeast(double f1, Tally tally) =>
        Assert.True(tally.F1 >= f1, tally + "\n" + string.Join("\n", Score.Differences));
}
