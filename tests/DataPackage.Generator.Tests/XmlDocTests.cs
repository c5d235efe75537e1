using System.Linq;
using System.Xml.Linq;
using DataPackage.Generator.Emit;

namespace DataPackage.Generator.Tests;

public class XmlDocTests
{
    [Theory]
    [InlineData("a < b && c > d", "a < b && c > d")]
    [InlineData("two\r\nlines\u2028three\u0085four", "two lines three four")]
    [InlineData("  spaces \t here ", "spaces here")]
    [InlineData("</summary><script>", "</summary><script>")]
    [InlineData("bidi \u202E here", "bidi \uFFFD here")]
    [InlineData("bell \u0007", "bell \uFFFD")]
    [InlineData("pair \U0001F600", "pair \U0001F600")]
    public void Words_come_back_as_a_reader_sees_them(string words, string seen) =>
        Assert.Equal(seen, XElement.Parse("<p>" + XmlDoc.Text(words) + "</p>").Value);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("lone \uFFFD half", XmlDoc.Text("lone \uD800 half"));

    [Fact]
    public void A_comment_stays_on_one_line_whatever_the_text()
    {
        string every = string.Concat(Enumerable.Range(0, 500).Select(i => (char)i)) + "\u2028\u2029\uFEFF\uFFFE\uFFFF";
        Assert.DoesNotContain(XmlDoc.Text(every), c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' || char.IsControl(c));
    }

    [Fact]
    public void A_line_of_ten_megabytes_becomes_a_comment_one_can_read() =>
        Assert.InRange(XmlDoc.Text(new string('x', 10_000_000)).Length, 1, 2000);
}
