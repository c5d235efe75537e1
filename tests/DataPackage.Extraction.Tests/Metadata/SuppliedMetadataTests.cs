using DataPackage.Extraction.Metadata;

namespace DataPackage.Extraction.Tests;

public class SuppliedMetadataTests
{
    private const string Head = "Why the harbour needs a new sea wall\n\nBy Ada Quill\n4 July 2023";

    [Fact]
    public void What_the_owner_supplies_wins_and_says_why()
    {
        ArticleMetadata metadata = PageUnderTest.Read(
            Head, supplied: new SuppliedMetadata("The wall", "Lin Zhao|Tomas Berg", "Tide Office", "2024-01", "printed edition"));
        Assert.Equal(new Attributed<string>("The wall", Provenance.Supplied, "printed edition"), metadata.Title);
        Assert.Equal(new Attributed<string>("Tide Office", Provenance.Supplied, "printed edition"), metadata.Publisher);
        Assert.Equal("2024-01", metadata.Published?.Value.ToString());
        Assert.Equal(Provenance.Supplied, metadata.Published?.Provenance);
        Assert.Equal("Lin Zhao; Tomas Berg", metadata.Authors());
        Assert.Empty(metadata.Findings);
    }

    [Fact]
    public void A_supplied_date_that_is_no_date_is_left_out_and_reported()
    {
        ArticleMetadata metadata = PageUnderTest.Read(Head, supplied: new SuppliedMetadata(Published: "4th of July"));
        Assert.Equal("2023-07-04", metadata.Published?.Value.ToString());
        Assert.Equal(Provenance.Stated, metadata.Published?.Provenance);
        Assert.Equal("DPK0006", Assert.Single(metadata.Findings).Id);
    }
}
