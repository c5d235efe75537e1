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
    [InlineData("Comment » Leader\n\n" + Title + "\n\nTHE COURIER’S VIEW", ArticleKind.Editorial)]
    [InlineData("POLICY BRIEF 2015/08\n\n" + Title, ArticleKind.Report)]
    [InlineData("HEALTH ADVISORY 2024-07\n\n" + Title, ArticleKind.Report)]
    [InlineData("Media Statement\n\n" + Title, ArticleKind.PressRelease)]
    [InlineData("Communiqué No. 3/2023 — Thursday, January 12, 2023\n\n" + Title, ArticleKind.PressRelease)]
    [InlineData(Title + "\n\nInterview by Ada Quill | 4 July 2023", ArticleKind.Other)]
    [InlineData("Tide Society Occasional Papers 22\n\n" + Title + "\n\nby Ada Quill", ArticleKind.Essay)]
    [InlineData(Title, ArticleKind.Other)]
    public void The_labels_of_the_page_tell_the_kind(string head, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(head).Kind);

    [Theory]
    [InlineData("NB2207 | Sea Walls and Small Towns: What the Tides Teach", "", "NB2207")]
    [InlineData("NB2207 | Sea Walls and Small Towns: What the Tides Teach\n\nTide Commentary is a platform to provide timely analysis of coasts.", "", "Tide Commentary NB2207")]
    [InlineData("Policy Brief No. 14\n\n" + Title, "", "Policy Brief No. 14")]
    [InlineData(Title, "Ada Quill is an engineer. Her essay is part of the Tide Office's Small Harbours Working Paper Series on coasts.", "Small Harbours Working Paper Series")]
    [InlineData("QSIB Bulletin 5/2020                          Ref: EW/C2019/08\n\n" + Title, "", "QSIB Bulletin 5/2020")]
    [InlineData("Report 12/2022                   Published: 30 November 2022\n\n" + Title, "", "Report 12/2022")]
    [InlineData("Notice 2024/17                   Issued: 20.05.2024\n\n" + Title, "", "Notice 2024/17")]
    [InlineData("Home > Knowledge > Reports > Harbour Review No. 9 > Summary\n\n" + Title, "", "Harbour Review No. 9")]
    [InlineData("Floods at the harbour wall: Situation Report No. 4\n(as of 24 November 2023)", "", "Situation Report No. 4")]
    [InlineData("Series: Papers in Tides; no. 17\n\n" + Title, "", "Papers in Tides; no. 17")]
    [InlineData("Annual Report 2019\n\n" + Title, "", null)]
    [InlineData("Monitor | Review | Notices | Report 12\n\n" + Title, "", null)]
    [InlineData(Title, "", null)]
    public void The_series_is_read_with_its_number(string head, string foot, string? series) =>
        Assert.Equal(series, PageUnderTest.Read(head, foot).Series);
}
