namespace DataPackage.Extraction.Tests;

public class MastheadTests
{
    private const string Title = "Why the harbour needs a new sea wall";

    [Theory]
    [InlineData("The Chebucto Ledger\nNews | Opinion | Sports | Obituaries", "The Chebucto Ledger")]
    [InlineData("REPUBLIC OF TAVONIA\nCoast Health Office\nNotices | Clinics | Vaccination", "Coast Health Office")]
    [InlineData("Harbour Herald\nTUESDAY, APRIL 2, 2024\nHome County News Business Sports Opinion", "Harbour Herald")]
    [InlineData("New Tavonia Parliament | Paremata\nParliamentary business / Select committees / Reports", "New Tavonia Parliament")]
    [InlineData("Tide Commons\nstories · data · people", "Tide Commons")]
    [InlineData("Relief Without Harbours | Who we are | What we do\n\nA statement of Relief Without Harbours", "Relief Without Harbours")]
    [InlineData("Quayside\nHarbours, mostly.\nHome  About  Contact  Blogroll\n\nQuayside again", "Quayside")]
    [InlineData("Quay & Pier\na radio magazine of the southern harbours\nLISTEN LIVE\n\nSHOWS    STORIES    SCHEDULE    SHOP    GIVE", "Quay & Pier")]
    [InlineData("Republic of Veldria\nNATIONAL HARBOUR AUTHORITY (NHA)\nReport an incident 24/7: 1155\nHome » Alerts » HL-23-07", "NATIONAL HARBOUR AUTHORITY (NHA)")]
    [InlineData("Ombudsman for the City and Region of Westport\nPL / EN / UA      A A A      contrast", "Ombudsman for the City and Region of Westport")]
    [InlineData("World Federation for Harbour Nursing\nHealth topics ▸ Countries ▸ Newsroom ▸ Emergencies ▸ Data", "World Federation for Harbour Nursing")]
    [InlineData("United Harbours    English | Français | Español\nOffice of Harbour Rights\nTopics  Countries  Latest  About us", "Office of Harbour Rights")]
    [InlineData("Skip Navigation\nThe Westport Sentinel   |   e-Edition   |   Obituaries   |   Place an ad", "The Westport Sentinel")]
    [InlineData("Quay Accident Investigation Bureau ▾ Current investigations ▾ Reports ▾ Report an accident\nHome › Reports › Vessels", "Quay Accident Investigation Bureau")]
    [InlineData("e-Paper | Subscribe | Sign in\nThe Quay Ledger\nReprints\n\nHome / Opinion / Reprints", "The Quay Ledger")]
    [InlineData("QUAYWIRE24\nHome World Europe Business Law Sport Video\n\n© 2022 Quaywire24 AS", "QUAYWIRE24")]
    [InlineData("PARLIAMENT OF TAVONIA\nStanding Committee on Harbours\nHansard  >  Committees  >  Harbours  >  Evidence", "PARLIAMENT OF TAVONIA")]
    [InlineData("Kerbquay\nStreets, mostly.\nSkip to content\nHome  About  Contact  Blogroll", "Kerbquay")]
    [InlineData("Podcasts\nNews | Opinion | Sports", null)]
    [InlineData("Sign in\nNews | Opinion | Sports", null)]
    [InlineData("Jane Field\nBlog | About | Contact", null)]
    [InlineData("9 ways to build\nNews | Opinion | Sports", null)]
    public void The_name_above_the_menu_is_the_publisher(string head, string? publisher)
    {
        var page = PageUnderTest.Read(head + "\n\n" + Title + "\n\nBy Lin Zhao\n4 July 2023");
        Assert.Equal(publisher, page.Publisher?.Value);
        Assert.Equal(Title, page.Title?.Value);
    }

    [Fact]
    public void A_name_with_a_motto_is_the_publisher_when_the_page_says_it_again() =>
        Assert.Equal("Lektor", PageUnderTest.Read("Lektor - the magazine for people who teach\nIssues   Topics   Podcast\n\nIssue 88 / Interview\n\n" + Title, "Sign up to Lektor Weekly").Publisher?.Value);
}
