namespace DataPackage.Extraction.Tests;

public class SignatureTests
{
    private const string Title = "Keep the tide gauges running";

    [Theory]
    [InlineData("Respectfully,\n\nAda Quill, gauge keeper, Westport (1998-2021)\nDr Lin Zhao, University of Westport\nand 318 others", "Ada Quill; Lin Zhao")]
    [InlineData("With respect,\n\nProf. Dr Quirina Kühn-Zhao, University of Westport (drafting author)\nDr hab. Tomasz Wróblewski, Institute of Tides, Westport (drafting author)\n\non behalf of 214 members of the Network", "Quirina Kühn-Zhao; Tomasz Wróblewski")]
    [InlineData("Yours in solidarity,\n\nAda Quill\nHarbour Master", "Ada Quill")]
    [InlineData("Signed:\n\nAda Quill, Harbour Union\nLin Zhao, Pilots' Guild\n\nAbout the Union", "Ada Quill; Lin Zhao")]
    [InlineData("With respect and with impatience,\n\nQuirina Oumarou Zhao, Country Director, Tavonia\nDr Lin Roe-Okoro, Medical Coordinator\n\nWestport, 20 February 2017", "Quirina Oumarou Zhao; Lin Roe-Okoro")]
    [InlineData("Hopefully yours,\nAda Quill\nHarbour Master", "Ada Quill")]
    [InlineData("Quirina Vlahović-Zhao\nChief Observer\n\nFor further information: Press Officer, Tide Mission", "Quirina Vlahović-Zhao")]
    [InlineData("In other news,\nHarbour fees rise", "")]
    [InlineData("Read also,\nThe pumps of Westport", "")]
    [InlineData("Yours sincerely,\nAda Quill\nHarbour Master", "Ada Quill")]
    [InlineData("Dr Ada Quill\nProvincial Health Director\n\nToll-free line: 909", "Ada Quill")]
    [InlineData("The General Secretary, Ada Quill, for the Executive Committee", "Ada Quill")]
    [InlineData("Committee members\nAda Quill (Chairperson), Tom Roe, Lan Field", "")]
    [InlineData("The Harbour Master, who was asked, said nothing.", "")]
    public void Who_signs_below_the_last_line_is_the_author(string foot, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title, foot).Authors());

    [Fact]
    public void What_is_said_of_the_signatories_below_their_names_hides_them_not() =>
        Assert.Equal("Quirina Zhao; Lin Roe", PageUnderTest.Read(
            Title,
            "With respect,\n\nProf. Quirina Zhao, University of Westport\nDr Lin Roe, Tide Lab\n\non behalf of 214 members of the network. The full list of those who have signed this letter is kept by the secretariat.").Authors());
}
