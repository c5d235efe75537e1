using DataPackage.Extraction.Dates.Phrases;

namespace DataPackage.Extraction.Tests;

public class PhraseReaderTests
{
    [Theory]
    [InlineData("7 May 1931", "1931-05-07")]
    [InlineData("the 3rd of August, 1914", "1914-08-03")]
    [InlineData("Oct. 1921", "1921-10")]
    [InlineData("circa 1872", "1872~")]
    [InlineData("~1872", "1872~")]
    [InlineData("possibly around 1872", "1872%")]
    [InlineData("May 1931 (uncertain)", "1931-05?")]
    [InlineData("May 7, 1931 (day approximate)", "1931-05-~07")]
    [InlineData("Autumn 1888", "1888-23")]
    [InlineData("third quarter 1999", "1999-35")]
    [InlineData("the 1880s", "188X")]
    [InlineData("the 1700s", "17XX")]
    [InlineData("18th century", "17XX")]
    [InlineData("early 1930s", "1930/1933")]
    [InlineData("mid-to-late 1840s", "1844/1849")]
    [InlineData("late February 2000", "2000-02-21/2000-02-29")]
    [InlineData("late 4th century BC", "-0333/-0300")]
    [InlineData("490 BC", "-0489")]
    [InlineData("AD 410", "0410")]
    [InlineData("from May to July 1931", "1931-05/1931-07")]
    [InlineData("May 2 to 5, 1931", "1931-05-02/1931-05-05")]
    [InlineData("circa 1870 to the late 1890s", "1870~/1899")]
    [InlineData("between 1931 and 1935", "1931/1935")]
    [InlineData("1931 to unknown", "1931/")]
    [InlineData("before 1800", "../1800")]
    [InlineData("from 1931 onwards", "1931/..")]
    [InlineData("1931 or 1932", "[1931,1932]")]
    [InlineData("both 1931 and 1932", "{1931,1932}")]
    [InlineData("1931 or earlier", "[..1931]")]
    [InlineData("sometime in May 1931", "1931-05-XX")]
    [InlineData("1931-05?", "1931-05?")]
    public void A_phrase_becomes_EDTF(string phrase, string edtf) => Assert.Equal(edtf, PhraseReader.Read(phrase));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("circa")]
    [InlineData("between")]
    [InlineData("to")]
    [InlineData("the harbour")]
    [InlineData("May 45, 1931")]
    [InlineData("99999 or 12")]
    public void Anything_else_is_no_date(string phrase) => Assert.Null(PhraseReader.Read(phrase));
}
