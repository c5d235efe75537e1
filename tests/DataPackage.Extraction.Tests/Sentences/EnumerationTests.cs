using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Sentences;

namespace DataPackage.Extraction.Tests;

public class EnumerationTests
{
    [Fact]
    public void Items_of_one_list_share_its_number_and_its_lead_over_paragraphs()
    {
        IReadOnlyList<Sentence> sentences = Read(
            "The river is dying. The following three steps would save it:",
            "First, the city should close the tannery. It has no permit.",
            "Secondly, farmers must leave a strip of grass.",
            "Finally, we need a warden.",
            "In sum, the river can live.");
        Assert.Equal("- - 1! 1 2! 3! -", Show(sentences));
        Assert.All(sentences.Where(s => s.Enumeration is not null), s => Assert.Equal(sentences[1].Span, s.Enumeration!.Lead));
    }

    [Fact]
    public void A_list_may_stand_in_one_paragraph()
    {
        IReadOnlyList<Sentence> sentences = Read(
            "There are two reasons. First, bread is dear. Prices doubled. Second, wages fell. In short, people are poor.");
        Assert.Equal("- 1! 1 2! -", Show(sentences));
        Assert.Equal(sentences[0].Span, sentences[1].Enumeration!.Lead);
    }

    [Fact]
    public void Two_lists_one_after_another_are_two()
    {
        IReadOnlyList<Sentence> sentences = Read(
            "The reasons are as follows:", "First, a dam broke.", "Last, nobody cared.",
            "There are hurdles:", "First, money is short.", "Second, time is short.",
            "Therefore, for starters, it is sensible to wait.", "Second, the talks should resume.");
        Assert.Equal("- 1! 2! - 1! 2! 1! 2!", Show(sentences));
        Assert.Equal([0, 0, 1, 1, 2, 2], sentences.Where(s => s.Enumeration is not null).Select(s => s.Enumeration!.List));
    }

    [Theory]
    [InlineData("To begin with, cut the tax. Next, open the books. Lastly, hold a vote.", "1! 2! 3!")]
    [InlineData("The first reason is cost. The second is time. A third is trust.", "1! 2! 3!")]
    [InlineData("First we must listen. Second we must act.", "1! 2!")]
    [InlineData("1. Close the mine. It leaks. 2. Pay the miners.", "1! 1 2!")]
    [InlineData("(a) Close the mine. (b) Pay the miners.", "1! 2!")]
    [InlineData("(i) Close the mine. (ii) Pay the miners.", "1! 2!")]
    [InlineData("First Minister Ada Hall spoke. Second, she left.", "- -")]
    [InlineData("First, the rain came. It lasted a week.", "- -")]
    [InlineData("Finally, the rain came.", "-")]
    [InlineData("Last year it rained. Then it snowed.", "- -")]
    public void Openers_give_the_place(string text, string expected) => Assert.Equal(expected, Show(Read(text)));

    [Fact]
    public void List_items_count_on_and_bullets_between_numbers_elaborate()
    {
        string text = "We call on the council to:\n\n1. Open the books. Now.\n\n- all of them\n\n2. Hold a vote.";
        var layout = LayoutReader.Read(text, isMarkdown: false);
        int At(string part) => text.IndexOf(part, System.StringComparison.Ordinal);
        ArticlePassage Item(string part, string marker) => new(PassageRole.ListItem, new TextSpan(At(part), part.Length), marker);
        var article = new ArticleText(
            layout,
            [
                new ArticlePassage(PassageRole.Body, new TextSpan(0, At("\n"))),
                Item("Open the books. Now.", "1."), Item("all of them", "-"), Item("Hold a vote.", "2."),
            ],
            0,
            3);
        IReadOnlyList<Sentence> sentences = SentenceReader.Read(article);
        Assert.Equal("- 1! 1 1 2!", Show(sentences));
        Assert.Equal(sentences[0].Span, sentences[4].Enumeration!.Lead);
    }

    private static IReadOnlyList<Sentence> Read(params string[] paragraphs)
    {
        string text = string.Join("\n\n", paragraphs);
        var passages = new List<ArticlePassage>();
        int start = 0;
        foreach (string paragraph in paragraphs)
        {
            passages.Add(new ArticlePassage(PassageRole.Body, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 2;
        }

        return SentenceReader.Read(new ArticleText(LayoutReader.Read(text, isMarkdown: false), passages, 0, paragraphs.Length - 1));
    }

    private static string Show(IEnumerable<Sentence> sentences) => string.Join(' ', sentences.Select(s =>
        s.Enumeration is { } item ? item.Ordinal + (item.Opens ? "!" : "") : "-"));
}
