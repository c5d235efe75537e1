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
    [InlineData(Prose + "\n\n" + Prose + " The wall is grey and long and older than anybody who walks on it.", ArticleKind.Other)]
    public void How_a_text_is_written_tells_its_kind(string body, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(Title + "\n\nBy Ada Quill", body: body).Kind);

    [Theory]
    [InlineData("Home / News / Press room\n\n" + Title, "", ArticleKind.PressRelease)]
    [InlineData("Opinion > Editorials\n\n" + Title, "", ArticleKind.Editorial)]
    [InlineData(Title + "\n\nJoint statement by eleven organisations", "", ArticleKind.Other)]
    [InlineData(Title, "Communications Unit - Ministry of Harbours", ArticleKind.PressRelease)]
    public void The_path_to_the_page_and_its_foot_tell_the_kind(string head, string foot, ArticleKind kind) =>
        Assert.Equal(kind, PageUnderTest.Read(head, foot).Kind);
}
