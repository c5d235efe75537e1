namespace DataPackage.Extraction.Tests;

/// <summary>News as TimeML annotates it: the document's creation time places what is said.</summary>
public class NewsTimeTests
{
    [Theory]
    [InlineData("2013-03-22", "The carmaker said Tuesday that sales rose in the third quarter.", "Tuesday=2013-03-19; the third quarter=2012-Q3")]
    [InlineData("1998-10-26", "Net income rose 12 percent in the third quarter from a year ago, the bank said.", "the third quarter=1998-Q3; a year ago=1997")]
    [InlineData("1998-02-03", "Profit fell in the fourth quarter.", "the fourth quarter=1997-Q4")]
    [InlineData("1998-02-03", "The company expects a loss in the fourth quarter.", "the fourth quarter=1998-Q4")]
    [InlineData("2013-03-22", "Investors are now waiting, and the currently low rates help.", "now=PRESENT_REF; currently=PRESENT_REF")]
    [InlineData("2013-03-22", "He was recently named head of the unit.", "recently=PAST_REF")]
    [InlineData("2013-03-22", "The plant will hire in the coming months.", "the coming months=FUTURE_REF")]
    [InlineData("2013-03-22", "Losses mounted in recent weeks.", "recent weeks=PAST_REF")]
    [InlineData("2013-03-22", "In recent years the port has grown.", "recent years=PAST_REF")]
    [InlineData("2013-03-22", "He served for five years. Over the last five years it grew.", "five years=P5Y; the last five years=P5Y")]
    [InlineData("2013-03-22", "The paper appears daily, the journal weekly, the report monthly.", "daily=XXXX-XX-XX; weekly=XXXX-WXX; monthly=XXXX-XX")]
    [InlineData("2013-03-22", "Police arrested two men on Thursday. A hearing will be held next Wednesday.", "Thursday=2013-03-21; next Wednesday=2013-03-27")]
    [InlineData("2013-03-22", "The troops withdrew last December. Elections are set for this autumn.", "last December=2012-12; this autumn=2013-FA")]
    [InlineData("2013-03-22", "Shares closed at $12 on Friday.", "Friday=2013-03-22")]
    [InlineData("2013-03-22", "A bomb exploded Thursday night. Another was found early Friday.", "Thursday night=2013-03-21TNI; early Friday=2013-03-22")]
    [InlineData("2013-03-22", "The talks broke off three days ago and resume tomorrow.", "three days ago=2013-03-19; tomorrow=2013-03-23")]
    [InlineData("2013-03-22", "Six months ago the rate stood at 5 percent.", "Six months ago=2012-09")]
    [InlineData("2013-03-22", "The firm, founded a decade ago, went public a year ago today.", "a decade ago=200; a year ago today=2012-03-22")]
    [InlineData("2013-03-22", "USA Today reported it. Today's edition has the story.", "Today=2013-03-22")]
    [InlineData("2013-03-22", "In the past, such storms were rare. In the near future they will not be.", "the past=PAST_REF; the near future=FUTURE_REF")]
    [InlineData("2013-03-22", "He spent the past week in Lyon.", "the past week=P1W")]
    [InlineData("2013-03-22", "The ship was due at 9 a.m. Saturday.", "9 a.m. Saturday=2013-03-23T09:00")]
    [InlineData("2013-03-22", "The vote is on Tuesday, January 14.", "Tuesday, January 14=2014-01-14")]
    [InlineData("2013-03-22", "The ship sank on Friday, 16 November.", "Friday, 16 November=2012-11-16")]
    [InlineData("2013-03-22", "The hearing is on Thursday. The course begins Monday.", "Thursday=2013-03-28; Monday=2013-03-25")]
    [InlineData("2013-03-22", "The contract expires in October.", "October=2013-10")]
    [InlineData("2013-03-22", "The note of 04/07/2012 was revised on 23/08/2012.", "04/07/2012=2012-07-04; 23/08/2012=2012-08-23")]
    [InlineData("2013-03-22", "The note of 04/07/2012 was revised on 08/23/2012.", "04/07/2012=2012-04-07; 08/23/2012=2012-08-23")]
    [InlineData("2013-03-22", "The late 18th and early 19th centuries saw revolts.", "The late 18th=17; early 19th centuries=18")]
    [InlineData("2013-03-22", "These days nobody calls.", "These days=PRESENT_REF")]
    public void The_creation_time_places_what_the_news_say(string creationTime, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, creationTime));
}
