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
    [InlineData("The authorities of the port run a ferry for the people of the lower town, and it leaves when the bells of the old hall ring.")]
    [InlineData("The letter was edited for years by a man who had never seen the sea, and that is what the fishermen of the old town held against it when they met in the hall by the harbour.")]
    [InlineData("See you all at the old harbour hall on the evening of the great debate! \U0001F642")]
    public void A_sentence_that_opens_or_reads_like_furniture_is_kept(string paragraph) =>
        Assert.Contains(paragraph, Paragraphs(Prose + "\n\n" + paragraph + "\n\n" + Prose.Replace("wall", "quay")));

    [Theory]
    [InlineData("Posted on 4 July 2023 in Harbours")]
    [InlineData("Thanks for signing up!")]
    [InlineData("Please check the opt-in box to acknowledge that you would like to subscribe.")]
    [InlineData("Comments are subject to our community guidelines, which can be viewed here.")]
    [InlineData("Tide, Tide Pro and the wave are registered trademarks of Tide Office Inc. in this and other countries.")]
    [InlineData("This conversation has been edited and condensed.")]
    [InlineData("The interview was held in Spanish and has been edited for length and clarity.")]
    [InlineData("This is an uncorrected transcript. Witnesses may propose corrections until 22 November.")]
    [InlineData("What do you think? Write to us at letters@harbour.example. Letters must carry a name and a phone number.")]
    [InlineData("Have your say: 14 Market Street. Letters must reach us by noon on Wednesday.")]
    [InlineData("Editorials represent the view of the paper. Members of the board are the publisher and the editor.")]
    [InlineData("This report covers 17-23 November. The next report will be issued on or around 1 December.")]
    [InlineData("This article was amended on 11 November 2019 to correct the height of the wall.")]
    [InlineData("Got a confidential news tip? We want to hear from you.")]
    [InlineData("You receive this letter because you asked for it. Unsubscribe at any time.")]
    [InlineData("Over the Quay appears every second Thursday. The column appears every other week in summer.")]
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

    [Theory]
    [InlineData("Dr. Ada Quill directs the maritime programme at the Harbour Institute.")]
    [InlineData("Bev Tranter farms with her husband and two sons near Westport.")]
    [InlineData("Marguerite Doiron is a retired letter carrier and a volunteer at the shelter.")]
    public void A_line_about_the_author_below_is_left_out(string line) =>
        Assert.DoesNotContain(line, Paragraphs(Prose + "\n\n" + Prose.Replace("wall", "quay") + "\n\n" + line));

    [Theory]
    [InlineData("NATIONAL CYBER OFFICE (NCO)\n\n{0}", "NCO")]
    [InlineData("{0}\n\nFor the Bantay Sea Alliance (BSA),\n\nAda Quill", "BSA")]
    public void An_acronym_may_be_defined_in_masthead_and_signature(string page, string form) =>
        Assert.Equal(form, Assert.Single(FactExtractor.ExtractDocument(new SourceDocument("page.txt", string.Format(System.Globalization.CultureInfo.InvariantCulture, page, Prose + "\n\n" + Prose.Replace("wall", "quay")))).Article!.Acronyms).Short);

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
