using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>A text that does not tell when it was written cannot tell which November was the last.</summary>
public class UnknownYearTests
{
    [Theory]
    [InlineData("The quay was built in 2005. The pact that was signed in Nairobi last November says nothing of it.", "XXXX-11")]
    [InlineData("The trustees voted on 30 November 2022. The stool came home on 8 February this year.", "XXXX-02-08")]
    public void A_year_counted_from_the_day_of_writing_stays_open(string text, string date) =>
        Assert.Contains(date, TestArticle.Events(text, documentDate: null).Select(found => found.Substring(0, found.IndexOf(' '))));
}
