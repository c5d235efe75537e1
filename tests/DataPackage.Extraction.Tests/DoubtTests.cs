using System.Linq;

namespace DataPackage.Extraction.Tests;

public class DoubtTests
{
    private const string Text =
        """
        Editorial: The quota was right

        On Dec. 9, the fisheries council set the herring quota at its lowest level in forty years. The decision was right, and it came late.

        Small boats will need help to survive the winter, and the coast will need them when the herring returns to the bay again.
        """;

    [Fact]
    public void A_date_without_a_year_is_a_doubt_at_its_words()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("quota.txt", Text));

        Assert.Equal("XXXX-12-09", Assert.Single(facts.Events).Date.ToString());
        Finding doubt = Assert.Single(facts.Findings);
        Assert.Equal(("DPK0101", 3, 4), (doubt.Id, doubt.Line, doubt.Column));
        Assert.Contains("'Dec. 9'", doubt.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_owner_settles_it_with_the_date_of_the_document()
    {
        var supplied = new SuppliedMetadata(Published: "2020-12-11", Reason: "The paper's archive");

        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("quota.txt", Text, supplied));

        Assert.Equal("2020-12-09", Assert.Single(facts.Events).Date.ToString());
        Assert.Equal(Provenance.Supplied, facts.Article!.Published!.Provenance);
        Assert.Equal("The paper's archive", facts.Article.Published.Reason);
        Assert.Empty(facts.Findings);
    }

    [Fact]
    public void A_supplied_date_that_is_no_EDTF_is_reported_and_not_used()
    {
        var supplied = new SuppliedMetadata(Published: "11 December 2020");

        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("quota.txt", Text, supplied));

        Assert.Equal(new[] { "DPK0006", "DPK0101" }, facts.Findings.Select(finding => finding.Id));
        Assert.Null(facts.Article!.Published);
    }

    [Fact]
    public void A_document_tells_the_same_events_with_its_date_as_without()
    {
        SourceDocument document = SeedFacts.Documents.Single(seed => seed.Path.Contains("002_", System.StringComparison.Ordinal));

        DocumentFacts dated = FactExtractor.ExtractDocument(document with { Supplied = new SuppliedMetadata(Published: "2019-11-23") });

        Assert.Equal(
            FactExtractor.ExtractDocument(document).Events.Select(e => (e.Summary.Text, e.Date.ToString().Replace("XXXX", "2019", System.StringComparison.Ordinal))),
            dated.Events.Select(e => (e.Summary.Text, e.Date.ToString())));
    }
}
