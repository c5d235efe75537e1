namespace DataPackage.Extraction.Tests;

/// <summary>In a text of known date its own day decides, unless a story of another year goes on. Ten kinds of text.</summary>
public class DocumentTimeTests
{
    [Theory]
    [InlineData("2023-04-05", "The pact was signed in 2015. On 19 March its members met again in Oslo.", "2015=2015; 19 March=2023-03-19")]
    [InlineData("2023-04-05", "The accord, signed in 2015, is dying. On April 3 two of its members walked out.", "2015=2015; April 3=2023-04-03")]
    [InlineData("2021-09-14", "Prices doubled between 2011 and 2016. Last month they doubled again. This summer nobody could rent a room.", "2011=2011; 2016=2016; Last month=2021-08; This summer=2021-SU")]
    [InlineData("2021-09-14", "In 1998 the river was declared dead. Earlier this year children swam in it.", "1998=1998; Earlier this year=2021")]
    [InlineData("2024-04-22", "The act became law in March 2022, but it is not in force. The agency published its rule on April 4.", "March 2022=2022-03; April 4=2024-04-04")]
    [InlineData("2025-05-02", "The ship left Oslo on 12 February 2024. It sank on 20 March.", "12 February 2024=2024-02-12; 20 March=2024-03-20")]
    [InlineData("2025-05-02", "On 12 February 2024 the ship left Oslo.\n\nOn 20 March it sank.", "12 February 2024=2024-02-12; 20 March=2024-03-20")]
    [InlineData("2025-05-02", "In March 2022 the bank failed. On 4 April its directors were charged.", "March 2022=2022-03; 4 April=2022-04-04")]
    [InlineData("2019-01-20", "The law of 2009 failed. In November the court struck it down.", "2009=2009; November=2018-11")]
    public void An_opinion_piece_speaks_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2022-10-13", "The dam was built in 1974 and raised in 2003. On Tuesday night it broke.", "1974=1974; 2003=2003; Tuesday night=2022-10-11TNI")]
    [InlineData("2022-10-13", "The minister, who was first elected in 2006, resigned on Wednesday.", "2006=2006; Wednesday=2022-10-12")]
    [InlineData("2022-10-13", "The plant opened in May 2010. It closed last week.", "May 2010=2010-05; last week=2022-W40")]
    [InlineData("2022-10-13", "Turnout fell to 41 percent, lower than in 2018. Results are due on Monday.", "2018=2018; Monday=2022-10-17")]
    [InlineData("2023-01-10", "Shares fell in December. The chain had gone public in 2012.", "December=2022-12; 2012=2012")]
    [InlineData("2023-01-10", "Workers walked out in November, the union said.", "November=2022-11")]
    public void A_news_item_speaks_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2020-06-30", "The trust was founded in 1987. The new wing will open on 4 September.", "1987=1987; 4 September=2020-09-04")]
    [InlineData("2020-11-30", "The fund was set up in 2014. Applications are expected to open in February.", "2014=2014; February=2021-02")]
    [InlineData("2020-11-30", "The survey, published in 2019, is repeated next year.", "2019=2019; next year=2021")]
    [InlineData("2020-06-30", "Today the board approved the budget. In 2016 it had refused.", "Today=2020-06-30; 2016=2016")]
    public void A_press_release_looks_ahead(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2022-10-06", "We published our first report on 22 April 2021. Last month we opened the code.", "22 April 2021=2021-04-22; Last month=2022-09")]
    [InlineData("2022-10-06", "Our bank was founded in 1816. In April 1940 its gold left the country. Two years ago we opened the archive.", "1816=1816; April 1940=1940-04; Two years ago=2020")]
    [InlineData("2022-10-06", "In 1931 the bank failed. Yesterday I read its ledger.", "1931=1931; Yesterday=2022-10-05")]
    public void A_speech_counts_from_the_day_it_is_held(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2023-04-05", "In 2015 the council closed the pool. In March it sold the land. By June the diggers had come.", "2015=2015; March=2015-03; June=2015-06")]
    [InlineData("2019-05-07", "On 15 September 2018 the league cancelled the race. In October its panel cleared all four. One month later its chairman resigned.", "15 September 2018=2018-09-15; October=2018-10; One month later=2018-11")]
    [InlineData("2023-04-05", "The strike began on 12 November 2019. On 3 December the yard closed. In February it opened again.", "12 November 2019=2019-11-12; 3 December=2019-12-03; February=2020-02")]
    [InlineData("2023-03-09", "On January 14, 2022 they found an open server.\nIn February they replaced its software.", "January 14, 2022=2022-01-14; February=2022-02")]
    [InlineData("2024-02-01", "In 2012 the town flooded. That summer it burned. Two years later it flooded again.", "2012=2012; That summer=2012-SU; Two years later=2014")]
    [InlineData("2024-02-01", "The bridge fell on 4 June 2001. The following week divers found the car. A year earlier an engineer had warned.", "4 June 2001=2001-06-04; The following week=2001-W24; A year earlier=2000")]
    public void A_story_of_another_year_keeps_its_year(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2023-04-12", "In June 2022 the court ruled. On 3 April the ministry obeyed.", "June 2022=2022-06; 3 April=2023-04-03")]
    [InlineData("2023-04-12", "In 2015 the council closed the pool. It will reopen in June.", "2015=2015; June=2023-06")]
    [InlineData("2023-04-12", "The 2015 treaty failed. In March ministers tried again.", "2015=2015; March=2023-03")]
    [InlineData("2023-04-12", "More died than in 2015. In March alone forty did.", "2015=2015; March=2023-03")]
    [InlineData("2023-04-12", "The ministers (first named in 2015) met in March.", "2015=2015; March=2023-03")]
    [InlineData("2019-11-07", "The Bank had run a drill in 2016 that assumed a short outage. In March we ordered two terminals.", "2016=2016; March=2019-03")]
    [InlineData("2022-10-20", "The clinic had closed its second ward in 2014. In February nurses reopened it.", "2014=2014; February=2022-02")]
    public void A_story_ends_where_the_present_begins(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2023-04-12", "In 1998 the minister said: \"We will build it next year.\"", "1998=1998; next year=1999")]
    [InlineData("2023-04-12", "\"The last ship left yesterday,\" the consul wrote on 3 May 1941.", "yesterday=1941-05-02; 3 May 1941=1941-05-03")]
    [InlineData("2023-04-12", "\"We signed last week,\" the mayor said on Monday.", "last week=2023-W14; Monday=2023-04-10")]
    public void An_old_speech_counts_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2018-08-20", "Q: You began in 1996? A: Yes. I stopped last year.", "1996=1996; last year=2017")]
    [InlineData("2018-08-20", "A: In July I was in Lima. In 2004 I had never left home.", "July=2018-07; 2004=2004")]
    public void An_interview_speaks_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2021-01-26", "The cyclone made landfall on Saturday, 23 January. A second one is expected on 29 January. The last comparable storm came in 2008.", "Saturday, 23 January=2021-01-23; 29 January=2021-01-29; 2008=2008")]
    [InlineData("2019-03-04", "Cases rose after 2016. On 20 February the ministry declared an epidemic. Donors met last Thursday.", "2016=2016; 20 February=2019-02-20; last Thursday=2019-02-28")]
    public void A_statement_of_an_agency_speaks_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));

    [Theory]
    [InlineData("2017-02-20", "A report published in 2013 warned of it. Two weeks ago the ceiling fell.", "2013=2013; Two weeks ago=2017-W06")]
    [InlineData("2017-02-20", "The school, built in 1961 and repaired in 1994, was closed in January.", "1961=1961; 1994=1994; January=2017-01")]
    public void A_review_of_a_report_speaks_from_its_own_day(string documentDate, string text, string expected) =>
        Assert.Equal(expected, TaggedDates.Values(text, documentDate));
}
