namespace DataPackage.Extraction.Tests;

public class KindAndSeriesTests
{
    private const string Title = "Why the harbour needs a new sea wall";

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\n\n" + Title, ArticleKind.PressRelease)]
    [InlineData("Opinion\n\n" + Title, ArticleKind.Commentary)]
    [InlineData("Editorial: Build the wall before winter", ArticleKind.Editorial)]
    [InlineData("A. Quill: Address to the Coastal Towns Congress 2023", ArticleKind.Speech)]
    [InlineData("Policy Brief\n\n" + Title, ArticleKind.Report)]
    [InlineData(Title, ArticleKind.Other)]
    public void The_labels_of_the_page_tell_the_kind(string head, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(head).Kind);

    [Theory]
    [InlineData("NB2207 | Sea Walls and Small Towns: What the Tides Teach", "", "NB2207")]
    [InlineData("NB2207 | Sea Walls and Small Towns: What the Tides Teach\n\nTide Commentary is a platform to provide timely analysis of coasts.", "", "Tide Commentary NB2207")]
    [InlineData("Policy Brief No. 14\n\n" + Title, "", "Policy Brief No. 14")]
    [InlineData(Title, "Ada Quill is an engineer. Her essay is part of the Tide Office's Small Harbours Working Paper Series on coasts.", "Small Harbours Working Paper Series")]
    [InlineData(Title, "", null)]
    public void The_series_is_read_with_its_number(string head, string foot, string? series) =>
        Assert.Equal(series, PageUnderTest.Read(head, foot).Series);
}
