using System.Diagnostics;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Tests;

/// <summary>No shape of text may take more than linear time: what 200,000 characters cost is far below these limits.</summary>
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
    public void A_repeated_shape_takes_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        TextInspector.Inspect("a.md", text);
        ArticleFinder.Find(LayoutReader.Read(text, isMarkdown: true));
        ArticleFinder.Find(LayoutReader.Read("---\na: [" + text + "\n---\n", isMarkdown: true));
        Assert.True(watch.Elapsed.TotalSeconds < 20, $"{watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void Deeply_nested_lists_take_linear_time()
    {
        string text = string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth) + "- item\n"));
        var watch = Stopwatch.StartNew();
        LayoutReader.Read(text, isMarkdown: true);
        Assert.True(watch.Elapsed.TotalSeconds < 5);
    }
}
