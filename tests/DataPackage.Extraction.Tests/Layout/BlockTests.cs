using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Tests;

public class BlockTests
{
    [Theory]
    [InlineData("# A title #", "Heading1:A title")]
    [InlineData("A title\n=======", "Heading1:A title")]
    [InlineData("A part\n---", "Heading2:A part")]
    [InlineData("**A part**\nThe text.", "Heading2:A part|Paragraph0:The text.")]
    [InlineData("1. Ban it.\n2. Fund it.", "ListItem0:Ban it.|ListItem0:Fund it.")]
    [InlineData("- one\n  - two\n- three", "ListItem0:one|ListItem1:two|ListItem0:three")]
    [InlineData("(a) one thing\n(b) another", "ListItem0:one thing|ListItem0:another")]
    [InlineData("> A quote that\n> goes on.", "BlockQuote0:A quote that goes on.")]
    [InlineData("```\ncode();\n```\nText.", "Paragraph0:Text.")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nText.", "Paragraph0:Text.")]
    [InlineData("One.\n\n* * *\n\nTwo.", "Paragraph0:One.|Paragraph0:Two.")]
    [InlineData("Text.[^1]\n\n[^1]: A note.\n    More of it.", "Paragraph0:Text.")]
    [InlineData("See [the report][r].\n\n[r]: https://example.org", "Paragraph0:See the report .")]
    [InlineData("See [the report](https://example.org/a_(b)) *now*.", "Paragraph0:See the report now .")]
    [InlineData("![a picture](a.png)\n\nText.", "Paragraph0:Text.")]
    [InlineData("One <b>bold</b> word. <!-- hidden\nremark -->", "Paragraph0:One bold word.")]
    [InlineData("Keep snake_case and 3 * 4.", "Paragraph0:Keep snake_case and 3 * 4.")]
    public void Markdown_is_read_as_layout(string text, string blocks) => Assert.Equal(blocks, Blocks(text, isMarkdown: true));

    [Theory]
    [InlineData("Our plan\n\nIt is a plan.", "Heading2:Our plan|Paragraph0:It is a plan.")]
    [InlineData("3. Background\n\nIt began in May.", "Heading2:Background|Paragraph0:It began in May.")]
    [InlineData("  \u2022 Home\n    \u2022 News", "ListItem0:Home|ListItem1:News")]
    [InlineData("\u2013 First point\n\u2013 Second point", "ListItem0:First point|ListItem0:Second point")]
    [InlineData("J. Smith spoke.", "Paragraph0:J. Smith spoke.")]
    [InlineData("[The pact] has ended.", "Paragraph0:[The pact] has ended.")]
    [InlineData("Share\nTweet\nPrint", "Paragraph0:Share|Paragraph0:Tweet|Paragraph0:Print")]
    public void Plain_text_is_read_as_layout(string text, string blocks) => Assert.Equal(blocks, Blocks(text, isMarkdown: false));

    [Fact]
    public void Lines_wrapped_at_a_column_are_joined()
    {
        const string Text = """
            The council met on Monday to hear the report on the bridge that was closed in
            March. It was told that the repair would take a year, and that the ferry would
            run at night.

            A second report, on the tunnel, was put off until the autumn because nobody had
            read it.
            """;
        string blocks = Blocks(Text, isMarkdown: false);
        Assert.Equal(2, blocks.Split('|').Length);
        Assert.EndsWith("nobody had read it.", blocks);
    }

    private static string Blocks(string text, bool isMarkdown)
    {
        DocumentLayout layout = LayoutReader.Read(text, isMarkdown);
        return string.Join("|", layout.Blocks.Select(block => $"{block.Kind}{block.Level}:{Squeeze(block.Span.In(layout.Reading))}"));
    }

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
}
