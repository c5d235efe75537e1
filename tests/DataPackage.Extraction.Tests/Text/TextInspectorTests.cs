using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Tests;

public class TextInspectorTests
{
    [Theory]
    [InlineData("", "DPK0001")]
    [InlineData(" \r\n\t\n", "DPK0001")]
    [InlineData("PK\u0003\u0004\0\0\0data", "DPK0002")]
    [InlineData("caf\uFFFD opens in May", "DPK0003")]
    [InlineData("half a pair \uD83D here", "DPK0003")]
    [InlineData("the \u202Ereversed\u202C word", "DPK0005")]
    [InlineData("a bell \u0007 rings", "DPK0005")]
    public void Bad_input_is_named_once_with_its_id(string text, string id)
    {
        Finding finding = Assert.Single(TextInspector.Inspect("a.txt", text));
        Assert.Equal(id, finding.Id);
        Assert.NotEmpty(finding.Message);
    }

    [Theory]
    [InlineData("Plain text.\r\nWith two lines.")]
    [InlineData("Smile \uD83D\uDE00, caf\u00E9, na\u0069\u0308ve, \u05E9\u05DC\u05D5\u05DD")]
    public void Clean_text_has_no_finding(string text) => Assert.Empty(TextInspector.Inspect("a.txt", text));

    [Fact]
    public void A_finding_points_at_the_first_bad_character()
    {
        Finding finding = TextInspector.Inspect("a.txt", "one\ntwo \u202E three")[0];
        Assert.Equal((2, 5), (finding.Line, finding.Column));
    }

    [Fact]
    public void An_unreadable_document_has_a_finding_and_no_article()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.txt", "\0\u0001\u0002"));
        Assert.Null(facts.Article);
        Assert.Equal("DPK0002", Assert.Single(facts.Findings).Id);
    }

    [Fact]
    public void A_document_without_an_article_says_so()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.txt", "Home\nNews\nContact\n"));
        Assert.Equal("DPK0004", facts.Findings.Single().Id);
    }
}
