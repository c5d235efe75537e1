using System;
using System.Globalization;

namespace DataPackage.Extraction.Tests;

/// <summary>Words of one kind do the same in a sentence: each of them stands in for {0}, parted by bars. The text is of Friday, 22 March 2013.</summary>
public class WordsOfOneKindTests
{
    [Theory]
    [InlineData("The gates stay shut {0} noon.", "at|by|until|around|before|after|since", "noon=2013-03-22T12:00")]
    [InlineData("It rang {0} midnight.", "at|before|after", "midnight=2013-03-22T24:00")]
    [InlineData("The ship left at 15:30 {0}.", "GMT|UTC|EST|EDT|PST|PDT|CET|CEST|BST|ET|local time", "15:30 {0}=2013-03-22T15:30")]
    [InlineData("The ship left at 3 {0} and sank.", "p.m.|pm|PM", "3 {0}=2013-03-22T15:00")]
    [InlineData("The ship left at 12 {0} and sank.", "a.m.|am|AM", "12 {0}=2013-03-22T00:00")]
    [InlineData("It burned {0} in the evening of 4 May 2012.", "early|late", "{0} in the evening of 4 May 2012=2012-05-04TEV")]
    [InlineData("It burned {0} Friday morning.", "early|late", "{0} Friday morning=2013-03-22TMO")]
    [InlineData("It burned on Thursday {0}.", "evening|night|morning|afternoon", "Thursday {0}=2013-03-21{1}")]
    [InlineData("The mine collapsed {0} afternoon.", "yesterday", "yesterday afternoon=2013-03-21TAF")]
    [InlineData("The mine reopens {0} morning.", "tomorrow", "tomorrow morning=2013-03-23TMO")]
    public void Times_of_day(string sentence, string words, string expected) => Check(sentence, words, expected);

    [Theory]
    [InlineData("She sat there for the {0} two weeks.", "last|past|next|first|final|coming|following|previous|preceding|remaining|intervening|opening|closing", "the {0} two weeks=P2W")]
    [InlineData("She sat there for {0} hour.", "an|another", "{0} hour=PT1H")]
    [InlineData("She sat there for {0} two years.", "just|only|about|around|almost|nearly|over|under|some|approximately|at least|more than|less than", "{0} two years=P2Y")]
    [InlineData("It took ten {0}.", "seconds", "ten {0}=PT10S")]
    [InlineData("It took ten {0}.", "minutes", "ten {0}=PT10M")]
    [InlineData("It took ten {0}.", "hours", "ten {0}=PT10H")]
    [InlineData("It took ten {0}.", "nights", "ten {0}=P10NI")]
    [InlineData("It took ten {0}.", "days", "ten {0}=P10D")]
    [InlineData("It took ten {0}.", "weekends", "ten {0}=P10WE")]
    [InlineData("It took ten {0}.", "weeks", "ten {0}=P10W")]
    [InlineData("It took ten {0}.", "fortnights", "ten {0}=P10F")]
    [InlineData("It took ten {0}.", "months", "ten {0}=P10M")]
    [InlineData("It took ten {0}.", "quarters", "ten {0}=P10Q")]
    [InlineData("It took ten {0}.", "years", "ten {0}=P10Y")]
    [InlineData("It took ten {0}.", "decades", "ten {0}=P10DE")]
    [InlineData("It took ten {0}.", "centuries", "ten {0}=P10CE")]
    [InlineData("It took ten {0}.", "millennia", "ten {0}=P10ML")]
    [InlineData("It took a {0}.", "fortnight", "a fortnight=P2W")]
    [InlineData("It took {0}.", "half an hour", "{0}=PT30M")]
    [InlineData("It took {0}.", "half a day", "{0}=PT12H")]
    [InlineData("It took {0}.", "half a year", "{0}=P6M")]
    [InlineData("It took {0}.", "half a decade", "{0}=P5Y")]
    [InlineData("It took {0}.", "half a century|a half-century", "{0}=P50Y")]
    [InlineData("It took {0}.", "a year and a half|one and a half years", "{0}=P1.5Y")]
    [InlineData("It took {0}.", "two and a half years", "{0}=P2.5Y")]
    [InlineData("It took {0}.", "a couple of days|a couple days|couple of days", "{0}=P2D")]
    [InlineData("It took {0}.", "several weeks|a few weeks|many weeks", "{0}=PXW")]
    [InlineData("It took {0}.", "twenty-one days|21 days|twenty one days", "{0}=P21D")]
    [InlineData("The {0} bridge fell.", "38-year-old", "38-year-old=P38Y")]
    [InlineData("The keeper, 26 years {0}, drowned.", "old|of age", "26 years {0}=P26Y")]
    [InlineData("It took ten brutal {0}.", "months", "ten brutal months=P10M")]
    [InlineData("It took {0} years.", "a hundred|one hundred|100", "{0} years=P100Y")]
    [InlineData("It took {0} years.", "a thousand|one thousand|1,000", "{0} years=P1000Y")]
    [InlineData("It took {0} years.", "a dozen|twelve", "{0} years=P12Y")]
    public void Lengths_of_time(string sentence, string words, string expected) => Check(sentence, words, expected);

    [Theory]
    [InlineData("It opened on 3 April 1998. Two days {0} it burned.", "later|afterwards|afterward|thereafter", "3 April 1998=1998-04-03; Two days {0}=1998-04-05")]
    [InlineData("It opened on 3 April 1998. Two days {0} it was a field.", "earlier|previously|beforehand", "3 April 1998=1998-04-03; Two days {0}=1998-04-01")]
    [InlineData("It opened two days {0} 3 April 1998.", "after", "two days after 3 April 1998=1998-04-05")]
    [InlineData("It opened two days {0} 3 April 1998.", "before|prior to", "two days {0} 3 April 1998=1998-04-01")]
    [InlineData("The lease ends two days {0}.", "hence|from now|from today", "two days {0}=2013-03-24")]
    [InlineData("It opened {0} two days ago.", "just|only|about|around|almost|nearly|over|some|approximately", "{0} two days ago=2013-03-20")]
    [InlineData("It opened {0}.", "the day before yesterday", "{0}=2013-03-20")]
    [InlineData("It opens {0}.", "the day after tomorrow", "{0}=2013-03-24")]
    [InlineData("It opened {0}.", "last night", "{0}=2013-03-21TNI")]
    [InlineData("It opens {0}.", "tonight", "{0}=2013-03-22TNI")]
    [InlineData("It opened {0}.", "this morning", "{0}=2013-03-22TMO")]
    [InlineData("It is read {0}.", "daily", "{0}=XXXX-XX-XX")]
    [InlineData("It is read {0} year.", "every|each", "{0} year=P1Y")]
    [InlineData("It rains {0} Monday.", "every|each", "{0} Monday=XXXX-WXX-1")]
    [InlineData("Prices {0} rise.", "will soon", "soon=FUTURE_REF")]
    [InlineData("It opened {0}.", "two weeks ago", "{0}=2013-W10")]
    [InlineData("It opened {0}.", "two months ago", "{0}=2013-01")]
    [InlineData("It opened {0}.", "five months ago", "{0}=2012-10")]
    [InlineData("It opened {0}.", "ten years ago", "{0}=2003")]
    [InlineData("It opened {0}.", "a century ago", "{0}=19")]
    [InlineData("It opened {0}.", "a week ago today", "{0}=2013-03-15")]
    [InlineData("It opened {0}.", "last month", "{0}=2013-02")]
    [InlineData("It opens {0}.", "next month", "{0}=2013-04")]
    [InlineData("It opens {0}.", "this weekend", "{0}=2013-W12-WE")]
    [InlineData("It opened {0}.", "last quarter", "{0}=2012-Q4")]
    [InlineData("It opened on 3 April 1998. It closed {0}.", "a year later", "3 April 1998=1998-04-03; {0}=1999")]
    [InlineData("It opened on 30 December 1998. It closed {0}.", "three days later", "30 December 1998=1998-12-30; {0}=1999-01-02")]
    [InlineData("It opened on 28 February 2012. It closed {0}.", "the next day|the following day|a day later", "28 February 2012=2012-02-28; {0}=2012-02-29")]
    public void Counted_from_another(string sentence, string words, string expected) => Check(sentence, words, expected);

    [Theory]
    [InlineData("It burned in the {0} of 2011.", "spring|springtime", "the {0} of 2011=2011-SP")]
    [InlineData("It burned in {0} 2011.", "spring|summer|autumn|winter|fall", "{0} 2011=2011-{1}")]
    [InlineData("It opened in the {0} quarter of 2011.", "final|fourth", "the {0} quarter of 2011=2011-Q4")]
    [InlineData("It opened in the {0} half of 2011.", "latter|second", "the {0} half of 2011=2011-H2")]
    [InlineData("Sales rose in {0} 2011.", "fiscal|fiscal year|FY", "{0} 2011=2011")]
    [InlineData("The council met on the {0} day of February 2012.", "last|final", "the {0} day of February 2012=2012-02-29")]
    [InlineData("The council met on the {0} day of February 2012.", "first", "the {0} day of February 2012=2012-02-01")]
    [InlineData("The council met on the {0} Sunday in June 2011.", "first", "the first Sunday in June 2011=2011-06-05")]
    [InlineData("The council met on the {0} Sunday of June 2011.", "last|final|fourth", "the {0} Sunday of June 2011=2011-06-26")]
    [InlineData("They met in June 2012 and agreed on the 30th {0} month.", "of that|of the same", "June 2012=2012-06; the 30th {0} month=2012-06-30")]
    [InlineData("The lease ends on the 30th of {0} month.", "next", "the 30th of {0} month=2013-04-30")]
    [InlineData("It burned on the {0} 2011.", "4th of July", "the {0} 2011=2011-07-04")]
    [InlineData("It burned on {0}, 4 July 2011.", "Monday|Mon.", "{0}, 4 July 2011=2011-07-04")]
    [InlineData("It burned {0} 2011.", "on Christmas Day|at Christmas|on 25 December", "{1} 2011=2011-12-25")]
    [InlineData("Caesar fell in 44 {0}.", "BC|BCE|B.C.", "44 {0}=BC0044")]
    [InlineData("It burned on {0}.", "04-Jul-2012|2012-07-04|2012.07.04|04.07.2012|04-07-2012", "{0}=2012-07-04")]
    [InlineData("It burned on {0}.", "7/4/2012|7/4/12|07/04/2012", "{0}=2012-07-04")]
    [InlineData("It burned on {0}.", "13/4/2012", "{0}=2012-04-13")]
    [InlineData("It burned on {0}.", "7/4/69", "{0}=2069-07-04")]
    [InlineData("It burned on {0}.", "7/4/70", "{0}=1970-07-04")]
    [InlineData("It burned in {0}.", "2012-07", "{0}=2012-07")]
    [InlineData("It burned at the {0} of 2011.", "beginning|start", "the {0} of 2011=2011")]
    [InlineData("It burned in {0} 2011.", "early|mid-|late|early to mid-", "{0} 2011=2011")]
    [InlineData("They met in June 2012. The talks ran {0} the 20th.", "on|by|until|from|to|since|till", "June 2012=2012-06; the 20th=2012-06-20")]
    [InlineData("They met in June 2012. On the 20th {0} left.", "he|she|they|it|the envoys|a ship", "June 2012=2012-06; the 20th=2012-06-20")]
    [InlineData("They met in June 2012. They left on the 20th {0} nothing.", "and said|but said|with|when there was|in|at", "June 2012=2012-06; the 20th=2012-06-20")]
    [InlineData("It fell on the Sunday {0} 4 May 2012.", "after|following", "the Sunday {0} 4 May 2012=2012-05-06")]
    [InlineData("It fell on the Sunday {0} 4 May 2012.", "before", "the Sunday {0} 4 May 2012=2012-04-29")]
    [InlineData("It fell on the Tuesday {0} Easter 1938.", "after", "the Tuesday {0} Easter 1938=1938-04-19")]
    [InlineData("It grew in {0}.", "the 1960s|the '60s|the 60s|the sixties", "{0}=196")]
    [InlineData("It grew in {0}.", "the 1800s|the 19th century|the nineteenth century", "{0}=18")]
    [InlineData("It grew in {0}.", "the 1810s", "{0}=181")]
    [InlineData("It grew in {0}.", "the 2000s", "{0}=200")]
    [InlineData("Rome fell in {0}.", "AD 410|410 AD|410 CE", "{0}=0410")]
    [InlineData("The dam stood {0} 1284.", "in|since|until|till|by|during|from|through|throughout|before|after|around|about|circa", "1284=1284")]
    [InlineData("It closed in the third {0} quarter of 2011.", "fiscal|calendar|financial", "the third {0} quarter of 2011=2011-Q3")]
    [InlineData("It closed in {0}.", "3Q 2011|Q3 2011", "{0}=2011-Q3")]
    [InlineData("It closed in {0}.", "the first half of the year", "{0}=2013-H1")]
    [InlineData("It closed in {0} 1984.", "the year", "{0} 1984=1984")]
    [InlineData("It fell on Monday, Sept. 3{0} 2012.", ",", "Monday, Sept. 3, 2012=2012-09-03")]
    public void On_the_calendar(string sentence, string words, string expected) => Check(sentence, words, expected);

    [Theory]
    [InlineData("The strike {0} 4 May.", "was called on|began on|had ended by", "4 May=2012-05-04")]
    [InlineData("The strike {0} 4 May.", "will begin on|is to begin on|is on|begins on|may begin on|was postponed until|has been adjourned to|is scheduled for", "4 May=2013-05-04")]
    [InlineData("The union {0} to strike on 4 May.", "voted|agreed|promised|decided|plans|wants|hopes", "4 May=2013-05-04")]
    [InlineData("The strike {0} on 4 May ended at once.", "called|begun", "4 May=2012-05-04")]
    public void The_verb_tells_past_from_future(string sentence, string words, string expected) => Check(sentence, words, expected);

    [Theory]
    [InlineData("{0} 1984 is lost.", "Page|Chapter|Section|Room|No.|p.|pp.|Version")]
    [InlineData("The dam 1284 {0} stood.", "there|still")]
    [InlineData("Open the file{0}1984 here.", "/|_|@|=|:")]
    [InlineData("The port has {0} 2000 troops.", "about|around|over")]
    [InlineData("{0}: 1984 is lost.", "Page|Chapter")]
    [InlineData("The port has 1500 {0}.", "people|troops|ships|tons|kilometres|employees")]
    [InlineData("The team won 3-2 in {0}.", "Lima|extra time")]
    [InlineData("The path has a {0} grip.", "firm|second-hand")]
    [InlineData("The farmers {0} march on the city.", "may|will|might")]
    [InlineData("Prices {0} by half.", "fall|may fall|spring up")]
    [InlineData("It is in John 3:16 and in {0}.", "Luke|Mark")]
    [InlineData("Call 020 7946 {0}.", "0018")]
    [InlineData("The code is 978-0-{0}.", "1998|2012")]
    [InlineData("It is {0} the sun.", "in|near")]
    [InlineData("{0} Friday drew crowds to the shops.", "Black|Cyber")]
    public void None_of_these_is_a_date(string sentence, string words) => Check(sentence, words, string.Empty);

    private static void Check(string sentence, string words, string expected)
    {
        foreach (string word in words.Split('|'))
        {
            string code = word switch
            {
                "evening" => "TEV", "night" => "TNI", "morning" => "TMO", "afternoon" => "TAF",
                "spring" => "SP", "summer" => "SU", "autumn" or "fall" => "FA", "winter" => "WI",
                _ => word[(word.IndexOf(' ', StringComparison.Ordinal) + 1)..],
            };
            Assert.Equal(
                word + ": " + string.Format(CultureInfo.InvariantCulture, expected, word, code),
                word + ": " + TaggedDates.Values(string.Format(CultureInfo.InvariantCulture, sentence, word), "2013-03-22"));
        }
    }
}
