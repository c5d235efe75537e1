namespace DataPackage.Extraction.Tests;

/// <summary>Publishers by the names their pages give them, and titles among what stands around them.</summary>
public class NamesOfHousesTests
{
    private const string Title = "Why the harbour needs a new sea wall";

    [Theory]
    [InlineData("SPC\nStraits Policy Centre\nMENU", "Copyright \u00A9 2011-2024 SPC. Reg. No. 2011", "Straits Policy Centre")]
    [InlineData("TWF\nHome | Topics | People", "Tidal Waters Federation, 12 Quay Street\n\u00A9 2024 TWF", "Tidal Waters Federation")]
    [InlineData("Home | Topics | People", "North Sea Institute of Tides\n\u00A9 NSIT 2024", "North Sea Institute of Tides")]
    [InlineData("Home | Topics | People", "\u00A9 2024 TWF", "TWF")]
    [InlineData("Home | Topics | People", "Tall Wooden Fences\nTwo White Ferries Sail\n\u00A9 2024 TWX", "TWX")]
    [InlineData("Coalition for a Free Press in the Delta\nHome \u00B7 Alerts \u00B7 Reports \u00B7 Join us", "", "Coalition for a Free Press in the Delta")]
    [InlineData("Society for the Study of a Changing Coast\nHome | Journal | Members", "", "Society for the Study of a Changing Coast")]
    [InlineData("Academy of Arts in Westport\nHome | Visit | Learn", "", "Academy of Arts in Westport")]
    [InlineData("A wall is a promise\nHome | Visit | Learn", "", null)]
    public void An_acronym_is_spelled_out_and_small_words_join_names(string head, string foot, string? publisher) =>
        Assert.Equal(publisher, PageUnderTest.Read(head + "\n\n" + Title + "\n\n4 July 2023", foot).Publisher?.Value);

    [Theory]
    [InlineData("THE SEA WALL IS COMING\nThe sea wall is coming. Harbours deserve better guidance\nAda Quill", "The sea wall is coming. Harbours deserve better guidance")]
    [InlineData("After the flood\n\nAfter the flood: what the harbour owes its people\n\n4 July 2023", "After the flood: what the harbour owes its people")]
    [InlineData("Audit Report 2023-11\n\nHow Westport maintains its harbour\n\nApril 12, 2023", "How Westport maintains its harbour")]
    [InlineData("Discussion Paper 14/2\n\nWhat a wall costs and who pays\n\nApril 2023", "What a wall costs and who pays")]
    [InlineData("Staff Memo No. 9\n\nWhat a wall costs and who pays\n\nApril 2023", "What a wall costs and who pays")]
    public void A_short_form_or_a_number_above_the_title_is_none(string head, string title) =>
        Assert.Equal(title, PageUnderTest.Read(head).Title?.Value);

    [Theory]
    [InlineData("This article first appeared in the Harbour Gazette.", "Harbour Gazette")]
    [InlineData("This article first appeared in The Harbour Gazette.", "The Harbour Gazette")]
    [InlineData("Originally published by the Tide Office on 4 July 2012", "Tide Office")]
    [InlineData("Reprinted with permission from the Journal of Coasts", "Journal of Coasts")]
    public void A_small_article_is_no_part_of_an_outlet(string foot, string outlet) =>
        Assert.Equal(outlet, PageUnderTest.Read(Title, foot).OriginalPublication?.Value);
}
