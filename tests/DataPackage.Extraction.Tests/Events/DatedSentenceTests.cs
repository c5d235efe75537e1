using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>One dated sentence in a text of 14 May 2021, and the date of the occurrence it tells.</summary>
public class DatedSentenceTests
{
    private const string Before = "Why the quay floods\n\nBy Helena Quill\n14 May 2021\n\nThe lower quay was under water for two days, and the fish market lost most of its stock. ";
    private const string After = "\n\nThe water has gone down since, and the gulls are back on the roofs of the market halls by the sea.\n";

    [Theory]
    [InlineData("In October the harbour board dismissed its engineer.", "2020-10")]
    [InlineData("On 20 February the Ministry of Ports (MoP) declared an emergency in four towns.", "2021-02-20")]
    [InlineData("On 3 March the Tide Office [then in Westport] closed the lock.", "2021-03-03")]
    [InlineData("They were taken from the island before dawn on 5 November 2016.", "2016-11-05")]
    [InlineData("The pilots left the tower after midnight on 2 January 2019.", "2019-01-02")]
    [InlineData("The state sold it in 1998 for a symbolic sum.", "1998")]
    [InlineData("The lighthouse was sold to a baker in 1931.", "1931")]
    [InlineData("We published our fourth report on tides on 22 April 2021.", "2021-04-22")]
    [InlineData("The storm made landfall near Westport on 23 January 2020.", "2020-01-23")]
    [InlineData("A second barge is expected on 29 May.", "2021-05-29")]
    [InlineData("The state ordered a new wall in August 2020. Crews will begin work on Pier Street on June 3.", "2021-06-03")]
    [InlineData("The old wall fell in July 2019. A new one will be opened on 1 September.", "2021-09-01")]
    [InlineData("The joint board met on 26 and 27 March 2021 in Lima.", "2021-03-26/2021-03-27")]
    [InlineData("The board discussed the dredging at its session of 4 and 5 May.", "2021-05-04/2021-05-05")]
    [InlineData("Vaccination starts on 17 May at ten piers and will run until the 28th.", "2021-05-17/2021-05-28")]
    [InlineData("The search began on 3 March and went on until 9 March.", "2021-03-03/2021-03-09")]
    [InlineData("In late 2020 its main owner, Pedro Ruiz, sold a 34 percent stake to a fund from Oslo.", "2020~")]
    [InlineData("The state announced its big \"middle mile\" canal in 2014 and it was to be done by now.", "2014")]
    [InlineData("The state opened in 2014 its big \"middle mile\"", "2014")]
    [InlineData("In August 2020 the first of the new barges appeared on the river.", "2020-08")]
    [InlineData("The joint group is due to meet for the first time on the last Tuesday of September.", "2021-09-28")]
    [InlineData("The reading room will open on the first Sunday in June.", "2021-06-06")]
    [InlineData("The harbour committee agreed the plan back in March.", "2021-03")]
    [InlineData("The line closed in October 2016 for freight and in May 2018 for passengers.", "2018-05")]
    [InlineData("The clinic closed eleven wells on Monday and three more on Wednesday.", "2021-05-12")]
    [InlineData("We surveyed 212 quays over the summer of 2020 and found rust in most.", "2020-22")]
    [InlineData("Dredging of the old mouth gets under way on 13 September.", "2021-09-13")]
    [InlineData("The council convenes in Vigo on 3 June.", "2021-06-03")]
    [InlineData("Towns will be covered by the duty as of 1 July 2021.", "2021-07-01")]
    [InlineData("The design had been drawn up in 2019, for an older type of barge.", "2019")]
    [InlineData("The tribunal will meet on the 25th of this month.", "2021-05-25")]
    [InlineData("The hearing was scheduled for 30 April but did not take place.", "2021-04-30")]
    [InlineData("The vote on the tolls was planned for 6 June.", "2021-06-06")]
    [InlineData("The wall was insured in the spring of 2019. The other contracts expire on 1 November.", "2021-11-01")]
    [InlineData("On Saturday, 8 May, code that breaks the lock of a phone was published on the internet.", "2021-05-08")]
    [InlineData("On 8 May the woman who runs the port resigned.", "2021-05-08")]
    [InlineData("On 1 January 2022 the mechanism (CBM) enters its second phase.", "2022-01-01")]
    [InlineData("The sale of permits was put off to February 2022.", "2022-02")]
    [InlineData("The towns set a six-month transition that runs until July 29.", "2021-07-29")]
    [InlineData("All this will be settled when the spending review concludes next spring.", "2022-21")]
    [InlineData("From 10 June, mobile teams supported by the Blue Cross will visit schools and hospitals.", "2021-06-10")]
    [InlineData("The agency published its rule on 4 April and will take comments until June 3.", "2021-06-03")]
    [InlineData("A proposal by the ministry for a truce, made on 27 June 2020, was accepted by the gangs.", "2020-06-27")]
    [InlineData("The charter for one of only two tugs runs out in March 2022.", "2022-03")]
    [InlineData("While crossing the bar on 29 August 2019 the tug rolled over without warning.", "2019-08-29")]
    [InlineData("The maker declined in June 2018 to change the part.", "2018-06")]
    [InlineData("The bakers lost in the district court in October 2019 and again on appeal last June.", "2020-06")]
    [InlineData("Her lawyer was refused entry to the yard on 30 April and again yesterday.", "2021-05-13")]
    [InlineData("Demolition would start in the summer of 2022, pending a review.", "2022-22")]
    [InlineData("A round that should have taken place in Lima in May 2020 was called off.", "2020-05")]
    [InlineData("A law on gifts, in force since 1 December 2018, bans it.", "2018-12-01")]
    [InlineData("In the Westport Agreement of 19 April 2013, the islands accepted a joint board.", "2013-04-19")]
    [InlineData("We're holding a workshop at the pier this Thursday.", "2021-05-20")]
    [InlineData("On Sunday the 25th a march went up to the fence.", "2021-04-25")]
    [InlineData("Crews will clear the site in May 2022 and build the wall in July 2022.", "2022-07")]
    [InlineData("The cabinet fell on 21 April 2020, a day after the Greens left it.", "2020-04-20")]
    [InlineData("We expect 350 of those on 20 May.", "2021-05-20")]
    [InlineData("Version 12 of the pump reached end of life in April 2020.", "2020-04")]
    [InlineData("The ship was recalled from the Azores on 21 November 2020.", "2020-11-21")]
    [InlineData("Several towns closed their locks in mid-March.", "2021-03~")]
    [InlineData("In May 2010 a flood in the east, in the valley of the Ossa, was blamed on the dam.", "2010-05")]
    [InlineData("On the night of 3 June 2016 the town of Ossa was overrun by gulls.", "2016-06-03")]
    public void The_occurrence_is_found_with_its_date(string sentence, string date) => Assert.Contains(date, DatesIn(sentence));

    [Theory]
    [InlineData("We are paying for that decision today.")]
    [InlineData("The alarms are switched off at night.")]
    [InlineData("The company sold 3 million tonnes of fish in 1998.")]
    [InlineData("Freight was up in 2019 and down in 2020.")]
    [InlineData("In 2019 a 34 percent rise of fares was the rule.")]
    [InlineData("The council won't, not this year.")]
    [InlineData("Prices will stay high until next year.")]
    [InlineData("The shop is open until 6 p.m. on weekdays.")]
    [InlineData("In 1998 prices fell, and those who sold that year have not forgotten it.")]
    public void What_happens_these_days_or_year_by_year_is_none(string sentence) => Assert.Empty(DatesIn(sentence));

    [Fact]
    public void Last_month_counts_from_the_day_of_the_speech()
    {
        string speech = "Speech\nWater and money\n\nSpeech by Helena Quill, Deputy Governor, at the Tide Forum, Westport, 6 October 2022\n\n"
            + "Ladies and gentlemen, it is a pleasure to be back. Our first report on the quay came out in April 2021. Last month we opened the new lock to everyone." + After;
        Assert.Contains("2022-09", FactExtractor.ExtractDocument(new SourceDocument("a.txt", speech)).Events.Select(e => e.Date.ToString()));
    }

    [Fact]
    public void Two_dates_of_one_sentence_are_two_events() =>
        Assert.Equal(["2005-11", "200X~"], FactExtractor.Link([FactExtractor.ExtractDocument(new SourceDocument("a.txt", Before + "A plan drawn up in the early 2000s was abandoned in November 2005." + After))])
            .Events.Select(e => e.Date.ToString()).OrderBy(date => date, System.StringComparer.Ordinal));

    private static string[] DatesIn(string sentence) =>
        FactExtractor.ExtractDocument(new SourceDocument("a.txt", Before + sentence + After)).Events.Select(e => e.Date.ToString()).ToArray();
}
