namespace DataPackage.Extraction.Tests;

public class AbsoluteDateTests
{
    [Theory]
    [InlineData("The dam opened on 5 May 2003.", "5 May 2003 = 2003-05-05 = 2003-05-05")]
    [InlineData("The dam opened on May 5, 2003.", "May 5, 2003 = 2003-05-05 = 2003-05-05")]
    [InlineData("The dam opened on the 5th of May 2003.", "the 5th of May 2003 = 2003-05-05 = 2003-05-05")]
    [InlineData("The dam opened on Monday, May 5th, 2003.", "Monday, May 5th, 2003 = 2003-05-05 = 2003-05-05")]
    [InlineData("The dam opened on 2003-05-05.", "2003-05-05 = 2003-05-05 = 2003-05-05")]
    [InlineData("The dam opened on 29/09/2014.", "29/09/2014 = 2014-09-29 = 2014-09-29")]
    [InlineData("The dam opened on 2012.07.04.", "2012.07.04 = 2012-07-04 = 2012-07-04")]
    [InlineData("The dam opened on Nov. 22, 2019.", "Nov. 22, 2019 = 2019-11-22 = 2019-11-22")]
    [InlineData("The dam opened in June 2003.", "June 2003 = 2003-06 = 2003-06")]
    [InlineData("The dam opened in June of 2003.", "June of 2003 = 2003-06 = 2003-06")]
    [InlineData("The dam opened in 2003.", "2003 = 2003 = 2003")]
    [InlineData("The dam opened in the spring of 2003.", "the spring of 2003 = 2003-SP = 2003-21")]
    [InlineData("The dam opened in Q3 2021.", "Q3 2021 = 2021-Q3 = 2021-35")]
    [InlineData("It closed in the third quarter of 2021.", "the third quarter of 2021 = 2021-Q3 = 2021-35")]
    [InlineData("It closed in the second half of 2021.", "the second half of 2021 = 2021-H2 = 2021-41")]
    [InlineData("It closed in fiscal 2020.", "fiscal 2020 = 2020 = 2020")]
    [InlineData("It closed in the 1980s.", "the 1980s = 198 = 198X")]
    [InlineData("It closed in the early 1990s.", "the early 1990s = 199 = 199X~")]
    [InlineData("It closed in the mid-2010s.", "the mid-2010s = 201 = 2015~")]
    [InlineData("It closed in the 19th century.", "the 19th century = 18 = 18XX")]
    [InlineData("The tomb was sealed in 44 BC.", "44 BC = BC0044 = -0043")]
    [InlineData("It closed in early March 2021.", "early March 2021 = 2021-03 = 2021-03~")]
    [InlineData("It closes at the end of 2027.", "the end of 2027 = 2027 = 2027-12~")]
    public void A_date_with_its_year_needs_no_context(string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Of(text));

    [Theory]
    [InlineData("Farmers may lose a third of the harvest.")]
    [InlineData("They march on the capital every time prices rise.")]
    [InlineData("The three may appeal.")]
    [InlineData("The update to version 3.5.12 costs $2000.")]
    [InlineData("About 2000 troops and 1500 volunteers cleared the road.")]
    [InlineData("See page 1984 of the report.")]
    [InlineData("Call 020 7946 0018.")]
    [InlineData("The ministry renamed Vision 2030.")]
    [InlineData("Prices fall when the spring dries up.")]
    public void Words_and_numbers_that_look_like_dates_are_none(string text) =>
        Assert.Equal(string.Empty, TaggedDates.Of(text));
}
