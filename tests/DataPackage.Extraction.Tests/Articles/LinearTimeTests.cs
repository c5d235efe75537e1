using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Tests;

/// <summary>No shape of text may take more than linear work.</summary>
public class LinearTimeTests
{
    [Theory]
    [InlineData("a very long line without an end ")]
    [InlineData("Heading\n\n")]
    [InlineData("# Heading\n")]
    [InlineData("- item\n")]
    [InlineData("> quote\n")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[a](b ")]
    [InlineData("<!-- ")]
    [InlineData("<a ")]
    [InlineData("<script>")]
    [InlineData("**a ")]
    [InlineData("```\n~~~\n")]
    [InlineData("1234567890")]
    [InlineData("e\u0301\u00AD")]
    [InlineData("By A\n")]
    [InlineData("Ana Lima is a professor.\n\n")]
    [InlineData("Comments\n")]
    [InlineData("|---|\n")]
    [InlineData("'''\"\"")]
    public void A_repeated_shape_takes_linear_work(string piece) =>
        Work.AllocatesInProportion(60_000, length => Work.Repeat(piece, length), text =>
        {
            TextInspector.Inspect("a.md", text);
            ArticleFinder.Find(LayoutReader.Read(text, isMarkdown: true));
            ArticleFinder.Find(LayoutReader.Read("---\na: [" + text + "\n---\n", isMarkdown: true));
        });

    [Fact]
    public void Deeply_nested_lists_take_linear_work() => Work.AllocatesInProportion(
        60_000,
        length => string.Concat(Enumerable.Range(0, length / 100).Select(i => new string(' ', i % 200) + "- item\n")),
        text => LayoutReader.Read(text, isMarkdown: true));
}
