namespace DataPackage.Extraction.Tests;

public class DateRangeTests
{
    [Theory]
    [InlineData("The fair ran on August 2-3, 2018.", "2018-08-02/2018-08-03")]
    [InlineData("The fair ran from March 16 to 17, 2018.", "2018-03-16/2018-03-17")]
    [InlineData("The fair ran from 31 May to 2 June 2018.", "2018-05-31/2018-06-02")]
    [InlineData("The fair ran 6-7 January 2018.", "2018-01-06/2018-01-07")]
    [InlineData("It was built between 1995 and 1996.", "1995/1996")]
    [InlineData("It was built in 1995-97.", "1995/1997")]
    [InlineData("It was built from June to July 1964.", "1964-06/1964-07")]
    [InlineData("The fair ran on June 22-23rd, 2018.", "2018-06-22/2018-06-23")]
    public void A_range_is_one_expression_with_an_interval(string text, string interval) =>
        Assert.EndsWith(" = " + interval, TaggedDates.Of(text));

    [Fact]
    public void Timex_keeps_the_ends_of_a_range_apart() => Assert.Equal(
        "March 16 = 2018-03-16 = 2018-03-16; 17, 2018 = 2018-03-17 = 2018-03-17",
        TaggedDates.TimexOf("The fair ran from March 16 to 17, 2018."));

    [Fact]
    public void Months_side_by_side_share_their_year() => Assert.Equal(
        "April = 1955-04 = 1955-04; June 1955 = 1955-06 = 1955-06", TaggedDates.Of("Polls were held in April and June 1955."));
}
