namespace DataPackage.Extraction.Tests;

public class KindByFormTests
{
    private const string Title = "The sea wall of Westport";
    private const string Prose = "The council of Westport met in the old harbour hall and spoke for three hours about the wall that has held the town dry since the great flood of the last century.";

    [Theory]
    [InlineData("Ladies and gentlemen,\n\n" + Prose, ArticleKind.Speech)]
    [InlineData("Executive summary\n\n" + Prose + "\n\nMethodology\n\n" + Prose, ArticleKind.Report)]
    [InlineData("Ada Quill: " + Prose + "\n\nLin Zhao: " + Prose + "\n\nAda Quill: Was it hard to say so in front of the whole town?\n\nLin Zhao: " + Prose, ArticleKind.Other)]
    [InlineData("Dear Sir,\n\n" + Prose + " I believe that the wall should be raised.", ArticleKind.Other)]
    [InlineData(Prose + " The mayor said the wall would be raised.\n\n" + Prose + " \"I am glad,\" the harbour master said.", ArticleKind.NewsItem)]
    [InlineData(Prose + " I have watched the water rise.\n\n" + Prose + " The town should build.", ArticleKind.Commentary)]
    [InlineData(Prose + " Insurers have said so, and so said the mayor. The town should build. It must not wait.\n\n" + Prose + " The county should pay.", ArticleKind.Commentary)]
    [InlineData(Prose + "\n\n" + Prose + " The wall is grey and long and older than anybody who walks on it.", ArticleKind.Other)]
    [InlineData("This paper compares what three towns spent on their walls.\n\n" + Prose + " The towns should build together.", ArticleKind.Report)]
    [InlineData(Prose + "\n\nIn the years since the wall was built the town has grown on both sides of it, and this\nbrief shows what became of the people who live behind it. " + Prose + " The towns should build together.", ArticleKind.Report)]
    [InlineData("Synopsis\n\n" + Prose + "\n\nHistory\n\n" + Prose + " The town must build.", ArticleKind.Report)]
    [InlineData("Findings of this year\n\n" + Prose + "\n\nAppendix B\n\n" + Prose + " The town must build.", ArticleKind.Report)]
    [InlineData(Prose + " The mayor said no.\n\n" + Prose + " The harbour master said yes, the union told reporters, and a man said it was our fault. \"Pay,\" he added. The port announced a strike.", ArticleKind.NewsItem)]
    [InlineData(Prose + " I dug for a week.\n\nHow to do it, step by step\n\n" + Prose + " You should start early.", ArticleKind.Other)]
    [InlineData("I. The wall\n\n" + Prose + " I walked along it.\n\nII. The sea\n\n" + Prose, ArticleKind.Essay)]
    public void How_a_text_is_written_tells_its_kind(string body, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(Title + "\n\nBy Ada Quill", body: body).Kind);

    [Theory]
    [InlineData("Home / News / Press room\n\n" + Title, "", ArticleKind.PressRelease)]
    [InlineData("Opinion > Editorials\n\n" + Title, "", ArticleKind.Editorial)]
    [InlineData(Title + "\n\nJoint statement by eleven organisations", "", ArticleKind.Other)]
    [InlineData(Title, "Communications Unit - Ministry of Harbours", ArticleKind.PressRelease)]
    [InlineData("Bank of Westport | Press office\n\n" + Title, "", ArticleKind.PressRelease)]
    [InlineData("Westport Letters #88", "", ArticleKind.Other)]
    [InlineData("The Sea Wall, no. 142", "", ArticleKind.Other)]
    [InlineData("Situation Report No. 4", "", ArticleKind.Report)]
    public void The_path_to_the_page_and_its_foot_tell_the_kind(string head, string foot, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(head, foot).Kind);

    [Theory]
    [InlineData("essays | fiction | letters | about", ArticleKind.Essay)]
    [InlineData("sport | letters | about", ArticleKind.Commentary)]
    public void A_place_for_essays_prints_essays_where_little_is_advised(string menu, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(menu + "\n\n" + Title + "\n\nBy Ada Quill", body: Prose + " I have watched the water rise.\n\n" + Prose).Kind);

    [Theory]
    [InlineData("The sea wall of Westport: a guide", ArticleKind.Other)]
    [InlineData("How we rebuilt the sea wall of Westport", ArticleKind.Other)]
    [InlineData("The sea wall of Westport", ArticleKind.Commentary)]
    public void A_guide_is_no_commentary(string title, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(title + "\n\nBy Ada Quill", body: Prose + " I have watched the water rise.\n\n" + Prose + " You should look.").Kind);
}
