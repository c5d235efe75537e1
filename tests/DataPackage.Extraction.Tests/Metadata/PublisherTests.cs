namespace DataPackage.Extraction.Tests;

public class PublisherTests
{
    private const string Title = "Why the harbour needs a new sea wall\n\n";

    [Theory]
    [InlineData("© 2023 The Harbour Gazette", "The Harbour Gazette")]
    [InlineData("Copyright © Tide Office. All rights reserved.", "Tide Office")]
    [InlineData("Terms of Use | Privacy\nCopyright 2019-2023 St. Olaf Institute, all rights reserved", "St. Olaf Institute")]
    [InlineData("Published by the Tide Office, 12 Quay Road, Westport.", "Tide Office")]
    [InlineData("Published by Housing Services, Westport Council, Burgh Chambers, Westport", "Westport Council")]
    [InlineData("Westport Department of Tides, 40 Court Square. Office hours Mon-Fri 8:00-4:30.", "Westport Department of Tides")]
    [InlineData("© 2022 Quaywire24 AS", "Quaywire24 AS")]
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
    [InlineData("POLICY BRIEF 2015/08        July 2015\n\n          TIDE RESEARCH INSTITUTE\n\n", "TIDE RESEARCH INSTITUTE")]
    [InlineData("ReliefDesk > Countries > Tavonia\n\nCoast Coordination Office, Westport\n\n", "Coast Coordination Office, Westport")]
    [InlineData("QSIB Bulletin 5/2020              Ref: EW/C2019\n____________\nQUAY SAFETY INVESTIGATION BUREAU\n\n", "QUAY SAFETY INVESTIGATION BUREAU")]
    [InlineData("Home | News\n\nTide Supervision Authority\n1 Exchange Quay, Westport\n\n", "Tide Supervision Authority")]
    [InlineData("Why the quay failed\nType of Craft:      Commercial Ferry (Passenger)\nPersons on Board:   Crew - 4      Passengers - 61\n\n", null)]
    [InlineData("Sign in\n\nTRANSPORT SAFETY INVESTIGATION BUREAU\n\nTSIB Bulletin\n\n", "TRANSPORT SAFETY INVESTIGATION BUREAU")]
    [InlineData("Sign in\n\nTRANSPORT SAFETY BUREAU\n\n", null)]
    [InlineData("Our Harbour\n\n", null)]
    public void The_head_of_the_page_names_the_publisher(string head, string? publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read(head + Title).Publisher?.Value);

    [Theory]
    [InlineData("press@hcw.example", "HCW")]
    [InlineData("Subscribe: https://hcw.example/alerts", "HCW")]
    [InlineData("© HCW 2023 | Privacy", "HCW")]
    [InlineData("press@tides.example", null)]
    public void An_acronym_stands_for_what_the_text_says(string foot, string? acronym) =>
        Assert.Equal(acronym is null ? null : "Harbour Council of Westport", PageUnderTest.Read(Title, foot, body: "The Harbour Council of Westport (HCW) met. " + PageUnderTest.Body).Publisher?.Value);

    [Fact]
    public void Who_signs_an_issue_is_no_publisher_but_the_body_in_the_title_is() =>
        Assert.Equal("Mineworkers' Unity of Tavonia", PageUnderTest.Read(
            "MWUT statement on the harbour", "Issued by the MWUT General Secretary, Ada Quill", body: "The Mineworkers' Unity of Tavonia (MWUT) met. " + PageUnderTest.Body).Publisher?.Value);

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
        Assert.Equal(outlet, metadata.OriginalPublication?.Value);
        Assert.Equal(date, metadata.Published?.Value.ToString());
    }

    [Theory]
    [InlineData("Dispatches from the Quay\nnotes of a harbour pilot\n\nHome    About    Reading list    Contact\n\nThe verdict of the council", "Dispatches from the Quay")]
    [InlineData("Letters to a Lock-Keeper\n\nHome | About | Archive | Contact\n\nThe verdict of the council", "Letters to a Lock-Keeper")]
    [InlineData("A View with Gulls\nsince 2009.\nHome | About | Archive | Contact\n\nThe verdict of the council", "A View with Gulls")]
    public void A_blog_is_called_by_the_line_above_its_menu(string head, string publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read(head).Publisher?.Value);

    [Theory]
    [InlineData("The Tide Gazette editorial board", "The Tide Gazette")]
    [InlineData("Westport Standard Editorial Board", "Westport Standard")]
    [InlineData("Editorial Board", null)]
    [InlineData("Our editorial board", null)]
    public void An_editorial_board_is_that_of_its_paper(string author, string? publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read($"---\ntitle: The wall\nauthor: {author}\n---", path: "page.md").Publisher?.Value);

    [Theory]
    [InlineData("WTC\nWestport Tide Centre\nMENU\nAbout us", "© 2011-2024 WTC. Reg. No. 17", "Westport Tide Centre")]
    [InlineData("Home", "Guild of Harbour Pilots\n© GHP 2024", "Guild of Harbour Pilots")]
    [InlineData("Home", "Westport Harbour Pilots\n© GHP 2024", "GHP")]
    [InlineData("Coalition for a Free Harbour Press in the Northern Islands\nEN | SQ | SR | MK\nHome · Alerts · Reports · Letters", "", "Coalition for a Free Harbour Press in the Northern Islands")]
    public void An_acronym_is_written_out_where_the_page_does(string head, string foot, string publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read(head + "\n\nThe verdict of the council\n\nBy Ada Quill", foot).Publisher?.Value);
}
