namespace DataPackage.Extraction.Tests;

public class SignatureTests
{
    private const string Title = "Keep the tide gauges running";

    [Theory]
    [InlineData("Respectfully,\n\nAda Quill, gauge keeper, Westport (1998-2021)\nDr Lin Zhao, University of Westport\nand 318 others", "Ada Quill; Lin Zhao")]
    [InlineData("With respect,\n\nProf. Dr Quirina Kühn-Zhao, University of Westport (drafting author)\nDr hab. Tomasz Wróblewski, Institute of Tides, Westport (drafting author)\n\non behalf of 214 members of the Network", "Quirina Kühn-Zhao; Tomasz Wróblewski")]
    [InlineData("Yours in solidarity,\n\nAda Quill\nHarbour Master", "Ada Quill")]
    [InlineData("Signed:\n\nAda Quill, Harbour Union\nLin Zhao, Pilots' Guild\n\nAbout the Union", "Ada Quill; Lin Zhao")]
    [InlineData("Yours sincerely,\nAda Quill\nHarbour Master", "Ada Quill")]
    [InlineData("Dr Ada Quill\nProvincial Health Director\n\nToll-free line: 909", "Ada Quill")]
    [InlineData("The General Secretary, Ada Quill, for the Executive Committee", "Ada Quill")]
    [InlineData("Committee members\nAda Quill (Chairperson), Tom Roe, Lan Field", "")]
    [InlineData("The Harbour Master, who was asked, said nothing.", "")]
    public void Who_signs_below_the_last_line_is_the_author(string foot, string authors) =>
        Assert.Equal(authors, PageUnderTest.Read(Title, foot).Authors());
}
