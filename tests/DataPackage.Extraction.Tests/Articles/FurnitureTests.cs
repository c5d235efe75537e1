using System.Linq;

namespace DataPackage.Extraction.Tests;

public class FurnitureTests
{
    private const string Prose = "The council of Westport met in the old harbour hall and spoke for three hours about the wall that has held the town dry since the great flood.";

    [Theory]
    [InlineData("Posted on the door of the hall by the harbour master himself, the notice of the meeting was read by nearly everybody who lives behind the wall.")]
    [InlineData("The engineers found a potential source: the old pumps under the quay. Tests of the water that stood there for months confirmed it, and the town agreed.")]
    [InlineData("The new pumps came courtesy of the ministry, which had promised them in the spring. They stand behind the hall, and nobody has started them yet.")]
    [InlineData("\"We get that you are wet,\" the mayor said. \"We get that you are concerned.\"")]
    [InlineData("See you all at the old harbour hall on the evening of the great debate! \U0001F642")]
    public void A_sentence_that_opens_or_reads_like_furniture_is_kept(string paragraph) =>
        Assert.Contains(paragraph, Paragraphs(Prose + "\n\n" + paragraph + "\n\n" + Prose.Replace("wall", "quay")));

    [Theory]
    [InlineData("Posted on 4 July 2023 in Harbours")]
    [InlineData("Thanks for signing up!")]
    [InlineData("Please check the opt-in box to acknowledge that you would like to subscribe.")]
    [InlineData("Comments are subject to our community guidelines, which can be viewed here.")]
    [InlineData("Tide, Tide Pro and the wave are registered trademarks of Tide Office Inc. in this and other countries.")]
    public void Furniture_is_left_out(string line) =>
        Assert.DoesNotContain(line, Paragraphs(Prose + "\n\n" + line + "\n\n" + Prose.Replace("wall", "quay")));

    [Theory]
    [InlineData("Home > News > Harbours")]
    [InlineData("Home >> Stories >> Open letters")]
    [InlineData("Home » Publications » Briefs")]
    [InlineData("Home › Comment")]
    [InlineData("Home / Newsroom / 2023")]
    [InlineData("Start → Case files → 2211-41")]
    [InlineData("Home :: Blog :: The long tide")]
    [InlineData("Front page > Opinion")]
    [InlineData("HOME > MEDIA > SPEECHES")]
    [InlineData("You are here: Home > About > History")]
    public void The_article_begins_below_the_path_to_its_page(string path)
    {
        const string Slogan = "£15 buys a rope for two weeks. £40 buys a pump for a whole day.";

        Assert.DoesNotContain(Slogan, Paragraphs($"Tide Hands Together\n\n{Slogan}\n\n{path}\n\nThe wall\n\n{Prose}\n\n{Prose.Replace("wall", "quay")}\n\n{Prose.Replace("wall", "dyke")}"));
    }

    [Fact]
    public void A_paragraph_that_opens_in_bold_keeps_its_marks() =>
        Assert.Contains("**02:51** - the water reaches the lower quay, and the pumps stop one after the other.", Paragraphs(
            "# The flood\n\n" + Prose + "\n\n- **02:51** - the water reaches the lower quay, and the pumps stop one after the other.\n- **03:10** - the lamps go out in the whole of the lower town.\n", "flood.md"));

    [Fact]
    public void The_first_section_heading_below_the_title_is_a_heading() =>
        Assert.Equal("Summary", FactExtractor.ExtractDocument(new SourceDocument("flood.md", "# The flood of Westport\n\n## Summary\n\n" + Prose + "\n")).Article!.Headings.Single().Text);

    private static string[] Paragraphs(string text, string path = "page.txt") =>
        FactExtractor.ExtractDocument(new SourceDocument(path, text)).Article!.Paragraphs.Select(passage => passage.Text).ToArray();
}
