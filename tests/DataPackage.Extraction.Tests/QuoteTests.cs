namespace DataPackage.Extraction.Tests;

public class QuoteTests
{
    [Fact]
    public void Every_quote_of_every_seed_is_verbatim_at_its_span()
    {
        foreach (SourceDocument document in SeedFacts.Documents)
        {
            DocumentFacts facts = FactExtractor.ExtractDocument(document);
            Assert.NotNull(facts.Article);
            Assert.NotEmpty(facts.Article.Paragraphs);
            foreach (Passage passage in facts.Article.Paragraphs)
                Assert.Equal(passage.Text, document.Text.Substring(passage.Span.Start, passage.Span.Length));
        }
    }
}
