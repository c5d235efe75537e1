namespace DataPackage.Extraction.Tests;

public class RelativeDateTests
{
    [Theory]
    [InlineData("2020-05-13", "The mayor resigned yesterday.", "yesterday = 2020-05-12 = 2020-05-12")]
    [InlineData("2020-05-13", "The mayor resigned on Monday.", "Monday = 2020-05-11 = 2020-05-11")]
    [InlineData("2020-05-13", "The council will meet on Monday.", "Monday = 2020-05-18 = 2020-05-18")]
    [InlineData("2020-05-13", "The mayor resigned last week.", "last week = 2020-W19 = 2020-05-04/2020-05-10")]
    [InlineData("2020-05-13", "The mayor resigned last June.", "last June = 2019-06 = 2019-06")]
    [InlineData("2020-05-13", "The mayor resigned in March.", "March = 2020-03 = 2020-03")]
    [InlineData("2020-05-13", "The mayor resigned in October.", "October = 2019-10 = 2019-10")]
    [InlineData("2020-05-13", "The mayor will resign in October.", "October = 2020-10 = 2020-10")]
    [InlineData("2020-05-13", "The mayor was elected two years ago.", "two years ago = 2018 = 2018")]
    [InlineData("2020-05-13", "The mayor was elected last year.", "last year = 2019 = 2019")]
    [InlineData("2012-07", "The year-end vote may change this.", "year-end = 2012-12 = 2012-12~")]
    [InlineData(null, "The mayor resigned on Nov. 22.", "Nov. 22 = XXXX-11-22 = XXXX-11-22")]
    public void The_document_date_completes_what_is_counted_from_it(string? documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Of(text, documentDate));

    [Theory]
    [InlineData("It opened on 3 April 1998. Two days later it burned.", "Two days later = 1998-04-05 = 1998-04-05")]
    [InlineData("It opened on 3 April 1998. The following day it burned.", "The following day = 1998-04-04 = 1998-04-04")]
    [InlineData("It opened on 3 April 1998. The following June it burned.", "The following June = 1998-06 = 1998-06")]
    [InlineData("It opened in April 1998. A year earlier the site was a field.", "A year earlier = 1997 = 1997")]
    [InlineData("It opened in March 1998. That spring it burned.", "That spring = 1998-SP = 1998-21")]
    [InlineData("It opened in March 1998. It burned in July.", "July = 1998-07 = 1998-07")]
    [InlineData("It opened in November 1998. It burned in January.", "January = 1999-01 = 1999-01")]
    [InlineData("It opened in 1998. It grew the year after that.", "the year after = 1999 = 1999")]
    [InlineData("It opened in 1998. It burned on 4 July of that year.", "4 July of that year = 1998-07-04 = 1998-07-04")]
    public void The_date_told_before_carries_the_story_on(string text, string expected) =>
        Assert.EndsWith("; " + expected, TaggedDates.Of(text));
}
