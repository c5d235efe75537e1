using System.Linq;

namespace DataPackage.Extraction.Tests;

public class SelfNoticeTests
{
    [Theory]
    [InlineData("About Millbrook City Library\nThe library was founded in 1911 and lends 600,000 items a year.")]
    [InlineData("About Millbrook City Library\n\nFounded in 1911, the library lends 600,000 items a year and runs four branches.")]
    public void What_an_organisation_says_of_itself_below_its_release_is_no_part_of_it(string notice)
    {
        string text = "Millbrook City Library to Open on Sundays\n\n"
            + "Millbrook City Library announced on January 9, 2024 that all four branches will open on Sundays from March. "
            + "Readers had asked for it for ten years, and the council paid for the hours.\n\n"
            + "The library workers' union signed an agreement on weekend shifts on January 5, 2024, after two months of talks.\n\n"
            + notice + "\n";

        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("release.txt", text));

        Assert.Equal(2, facts.Article!.Paragraphs.Count);
        Assert.DoesNotContain(facts.Events, e => e.Date.ToString() == "1911");
    }

    [Fact]
    public void A_section_about_something_stays()
    {
        string text = "The price of the bridge\n\nThe bridge was opened in May 2009, and it closed again in August 2022 when a jogger noticed a crack.\n\n"
            + "About Trust\n\nNobody had looked at the bridge since 2014, and nobody can say why the inspectors were sent home in that year.\n";

        Assert.Contains(
            FactExtractor.ExtractDocument(new SourceDocument("bridge.txt", text)).Article!.Paragraphs.Select(p => p.Text),
            paragraph => paragraph.StartsWith("Nobody had looked", System.StringComparison.Ordinal));
    }
}
