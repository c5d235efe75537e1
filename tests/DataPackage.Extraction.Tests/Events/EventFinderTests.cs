using System.Linq;
using DataPackage.Extraction.Events;

namespace DataPackage.Extraction.Tests;

public class EventFinderTests
{
    [Fact]
    public void Two_verbs_with_two_dates_are_two_events() => Assert.Equal(
        ["2009 Occurred: Chile and Peru opened a joint observatory in 2009", "2011 Occurred: agreed to share its data in 2011"],
        TestArticle.Events("For example, Chile and Peru opened a joint observatory in 2009 and agreed to share its data in 2011."));

    [Fact]
    public void Two_nouns_with_two_dates_are_two_events() => Assert.Equal(
        ["2012-08 Occurred: The governor's visit to the flooded valley in August 2012", "2013-12 Occurred: the minister's trip to the dam in December 2013"],
        TestArticle.Events("The governor's visit to the flooded valley in August 2012 and the minister's trip to the dam in December 2013 calmed nobody."));

    [Theory]
    [InlineData("Another step was the signing of a lease in November 2016.", "2016-11 Occurred: the signing of a lease in November 2016")]
    [InlineData("The bank still depends on the charter that was signed in 1964.", "1964 Occurred: the charter that was signed in 1964")]
    [InlineData("On 14 March 2023, the central bank raised its key rate.", "2023-03-14 Occurred: the central bank raised its key rate")]
    [InlineData("Ever since fighting broke out in the delta in 1967, pipelines have been guarded.", "1967 Occurred: fighting broke out in the delta in 1967")]
    [InlineData("\"We lost our home in 2011,\" said Maria Lopez, a teacher.", "2011 Occurred: We lost our home in 2011")]
    [InlineData("\"We will close the lock,\" said Prime Minister Ann Lund on 12 May 2011.", "2011-05-12 Occurred: \"We will close the lock,\" said Prime Minister Ann Lund on 12 May 2011")]
    [InlineData("Officials from Chad, Mali and Niger met in May 2011.", "2011-05 Occurred: Officials from Chad, Mali and Niger met in May 2011")]
    [InlineData("In Lima, Mali and Niger met in May 2011.", "2011-05 Occurred: Mali and Niger met in May 2011")]
    [InlineData("The review goes to cabinet on 3 June 2026. The review was sent to court in May 2011.", "2011-05 Occurred: The review was sent to court in May 2011")]
    [InlineData("After the 2011 earthquake, all reactors were checked.", "2011 Occurred: the 2011 earthquake")]
    [InlineData("Hackers broke into the network on the night of 3 May 2025.", "2025-05-03 Occurred: Hackers broke into the network on the night of 3 May 2025")]
    public void A_dated_clause_or_noun_is_an_event(string text, string expected) => Assert.Equal([expected], TestArticle.Events(text));

    [Theory]
    [InlineData("The law will take effect on 1 January 2027.", "2027-01-01 Planned: The law will take effect on 1 January 2027")]
    [InlineData("The clinic is scheduled to open in September 2026.", "2026-09 Planned: The clinic is scheduled to open in September 2026")]
    [InlineData("The two sides are to meet again in Geneva on 4 October 2026.", "2026-10-04 Planned: The two sides are to meet again in Geneva on 4 October 2026")]
    [InlineData("The meeting planned for May 2026 did not take place.", "2026-05 Cancelled: The meeting planned for May 2026 did not take place")]
    [InlineData("The treaty would have expired on 5 February 2021.", "2021-02-05 Hypothetical: The treaty would have expired on 5 February 2021")]
    public void Tense_and_cues_tell_what_is_planned_cancelled_or_supposed(string text, string expected) => Assert.Equal([expected], TestArticle.Events(text));

    [Fact]
    public void What_was_announced_for_a_day_and_called_off_is_cancelled() => Assert.StartsWith(
        "2026-03-03 Cancelled: ", Assert.Single(TestArticle.Events("A second visit, which we had announced for 3 March 2026, was called off because of the strike.")));

    [Theory]
    [InlineData("Exports fell between 2010 and 2020.")]
    [InlineData("The number of patients has grown since 2016.")]
    [InlineData("Since 2015 there have been signs of a thaw.")]
    [InlineData("In 2019, 42 per cent of households paid too much rent.")]
    [InlineData("Inflation was 2.1 per cent in 2018, compared with 1.4 per cent in 2017.")]
    [InlineData("They found twice as many crabs as in 2016, the year after the harbour was dredged.")]
    [InlineData("For forty years the sleeper to the capital left at nine in the evening.")]
    [InlineData("The market opened early in the morning and closed at noon.")]
    public void States_trends_and_statistics_are_no_events(string text) => Assert.Empty(TestArticle.Events(text));

    [Theory]
    [InlineData("The 2015 climate accord obliges states to report.")]
    [InlineData("In its 2021 report, the panel warned that seas are rising.")]
    [InlineData("Horizon 2020 funded many projects.")]
    public void A_year_that_names_a_thing_dates_no_event(string text) => Assert.Empty(TestArticle.Events(text));

    [Theory]
    [InlineData("The government should publish a plan by 1 March 2027.")]
    [InlineData("The ministry aims to cut emissions by 2030.")]
    [InlineData("If the bill passes in June, clinics will receive funds.")]
    [InlineData("What happened in 1997?")]
    public void Advice_targets_conditions_and_questions_are_no_events(string text) => Assert.Empty(TestArticle.Events(text));

    [Theory]
    [InlineData("She joined the bank in 2014 and became chief economist in 2019.")]
    [InlineData("I was born in 1960 in a small village.")]
    [InlineData("This article was published by The Harbour Times on August 1, 2012.")]
    public void A_career_and_the_publication_of_the_article_are_no_events(string text) => Assert.Empty(TestArticle.Events(text));

    [Fact]
    public void What_averts_a_plan_takes_its_date_from_the_sentence_before() => Assert.Equal(
        [
            "XXXX-11-22 Occurred: the port told its crews that it will stay open",
            "XXXX-11-23 Cancelled: The lease was set to expire at 0:00 a.m. on Nov. 23",
            "XXXX-11-22 Occurred: the move extended it",
        ],
        TestArticle.Events("On Nov. 22, the port told its crews that it will stay open. The lease was set to expire at 0:00 a.m. on Nov. 23, but the move extended it.", null));

    [Fact]
    public void An_anniversary_tells_of_its_origin() => Assert.Equal(
        [
            "2015-12-28 Occurred: The two banks agreed on a merger on December 28, 2015",
            "2015-12-28 Occurred: the 50th anniversary of the founding of the older one",
            "1965 Occurred: the founding of the older one",
        ],
        TestArticle.Events("The two banks agreed on a merger on December 28, 2015, which marked the 50th anniversary of the founding of the older one."));

    [Theory]
    [InlineData("The flood drills held by Peru, Chile, and Bolivia on May 3-4, 2018 seemed to show that the dams were safe.",
        "The flood drills held by Peru, Chile, and Bolivia on May 3-4, 2018")]
    [InlineData("A ceasefire signed in Geneva on 2 March 2015 brought some relief.", "A ceasefire signed in Geneva on 2 March 2015")]
    public void A_participle_tells_its_noun_and_not_the_predicate_behind_it(string text, string summary) =>
        Assert.Equal(summary, Assert.Single(EventFinder.Find(TestArticle.From(text, null))).Summary.Text);

    [Fact]
    public void A_second_verb_shares_the_subject_of_the_first()
    {
        var events = EventFinder.Find(TestArticle.From("Chile and Peru opened an observatory in 2009 and agreed to share its data in 2011.", null));

        Assert.Equal(new[] { "chile", "peru" }, events[1].ActorIds);
    }

    [Fact]
    public void Where_it_happened_takes_no_part_in_it()
    {
        var met = Assert.Single(EventFinder.Find(TestArticle.From("Peru and Chile held talks in Bonn, Germany on 3 May 2017.", null)));

        Assert.Equal("Bonn, Germany", met.Place);
        Assert.Equal(new[] { "peru", "chile" }, met.ActorIds);
    }

    [Theory]
    [InlineData("On 20 February 2026 the Ministry of Transport (MoT) closed the tunnel.", "2026-02-20 Occurred")]
    [InlineData("In March 2024 the Food Safety Authority (FSA) banned the dye.", "2024-03 Occurred")]
    [InlineData("On 4 July 2025 the Harbour Board [the regulator] suspended the licence.", "2025-07-04 Occurred")]
    [InlineData("On 12 September 2023, Lowland Water (LW) admitted the leak.", "2023-09-12 Occurred")]
    [InlineData("On 3 November 2025 the World Wetlands Fund (WWF) opened an office in Lagos.", "2025-11-03 Occurred")]
    [InlineData("In October 2025 the union's own lawyers withdrew the claim.", "2025-10 Occurred")]
    [InlineData("In May 2024 the bank's own auditors rejected the accounts.", "2024-05 Occurred")]
    [InlineData("In August 2025 the club's own members elected a new board.", "2025-08 Occurred")]
    [InlineData("The council sold it in 1998 for a token price.", "1998 Occurred")]
    [InlineData("The family sold the mill in 1987.", "1987 Occurred")]
    [InlineData("The brewery was sold to an investor in 2004.", "2004 Occurred")]
    [InlineData("The house was sold to a tailor in 1931.", "1931 Occurred")]
    [InlineData("The two governments reached an agreement in 2015.", "2015 Occurred")]
    [InlineData("In March 2020 the island recorded its first case.", "2020-03 Occurred")]
    [InlineData("The city sold its waterworks in 2019 and leased them back.", "2019 Occurred")]
    [InlineData("The nurses were taken from their homes before dawn on 5 November 2016.", "2016-11-05 Occurred")]
    [InlineData("Soldiers entered the campus shortly before midnight on 9 August 2024.", "2024-08-09 Occurred")]
    [InlineData("The boat left the harbour after dark on 14 January 2025.", "2025-01-14 Occurred")]
    [InlineData("The bridge collapsed just after noon on 30 June 2023.", "2023-06-30 Occurred")]
    [InlineData("The vote was called before sunrise on 2 May 2025.", "2025-05-02 Occurred")]
    [InlineData("A second shipment is expected on 29 July 2026.", "2026-07-29 Planned")]
    [InlineData("A verdict is expected in September 2026.", "2026-09 Planned")]
    [InlineData("The report is due on 3 October 2026.", "2026-10-03 Planned")]
    [InlineData("The judgment is expected by 1 December 2026.", "2026-12-01 Planned")]
    [InlineData("The ministry expects to open the line in March 2027.", "2027-03 Planned")]
    [InlineData("The hospital is required to send us an action plan by 31 January 2027.", "2027-01-31 Planned")]
    [InlineData("The operator is required to file its accounts by 30 September 2026.", "2026-09-30 Planned")]
    [InlineData("Members are required to vote by 15 August 2026.", "2026-08-15 Planned")]
    [InlineData("Starting July 1, 2026, the main library will stay open until 9 p.m.", "2026-07-01 Planned")]
    [InlineData("From 1 July 2026, the footbridge will be closed.", "2026-07-01 Planned")]
    [InlineData("Beginning September 7, 2026, buses will run every ten minutes.", "2026-09-07 Planned")]
    [InlineData("The cable will be back in service by March 2027.", "2027-03 Planned")]
    [InlineData("The pool will remain closed until August 2026.", "2026-08 Planned")]
    [InlineData("Effective August 3, 2026, parking on the square will be free.", "2026-08-03 Planned")]
    [InlineData("Crews will begin work on Elm Road on July 6, 2026.", "2026-07-06 Planned")]
    [InlineData("The ferry will be out of service in September 2026.", "2026-09 Planned")]
    [InlineData("We published our fourth report on 22 April 2021.", "2021-04-22 Occurred")]
    [InlineData("The panel published its findings on 1 February 2024.", "2024-02-01 Occurred")]
    [InlineData("They posted the files online in May 2023.", "2023-05 Occurred")]
    [InlineData("The bank updated its guidance on 14 June 2022.", "2022-06-14 Occurred")]
    [InlineData("The storm made landfall near Port Marie in the early hours of Friday, 23 January 2026.", "2026-01-23 Occurred")]
    [InlineData("The premier made a statement on 2 September 2025.", "2025-09-02 Occurred")]
    [InlineData("Both sides made an offer in October 2024.", "2024-10 Occurred")]
    [InlineData("Police made three arrests on 11 April 2025.", "2025-04-11 Occurred")]
    [InlineData("The court is meeting today.", "2026-06-17 Planned")]
    [InlineData("The agencies are required to apply the patch by 22 June 2026.", "2026-06-22 Planned")]
    [InlineData("It was in 1904 that the railway bought the company.", "1904 Occurred")]
    [InlineData("It was only in 1904 that the railway bought the company.", "1904 Occurred")]
    [InlineData("It was not until 1904 that the railway bought the company.", "1904 Occurred")]
    public void Brackets_attained_ends_deadlines_and_beginnings_of_states_are_events(string text, string expected) =>
        Assert.Equal([expected], DatesOf(text));

    [Theory]
    [InlineData("The firm sold 40,000 cars in 2019.")]
    [InlineData("Sales reached a record high in 2019.")]
    [InlineData("Unemployment reached its peak in 2021.")]
    [InlineData("The country produced 4 million tonnes of rice in 2022.")]
    [InlineData("The number of members doubled in 2018.")]
    [InlineData("The rate fell to a record low in 2016.")]
    [InlineData("Prices had been stable before 5 November 2016.")]
    [InlineData("Growth of two per cent is expected in 2027.")]
    [InlineData("Inflation is expected to fall to two per cent in 2027.")]
    [InlineData("The Committee expects inflation to return to its target in the first half of 2027.")]
    [InlineData("The Bank expects growth to pick up in the second half of 2026.")]
    [InlineData("We expect the price of gas to decline in the autumn of 2026.")]
    [InlineData("Output is forecast to grow by three per cent in 2027.")]
    [InlineData("Economists expect wages to rise in the third quarter of 2026.")]
    [InlineData("Temperatures are expected to rise by two degrees in August 2026.")]
    [InlineData("The agency predicts that demand will peak in 2027.")]
    [InlineData("Unemployment will rise in 2027.")]
    [InlineData("The deficit will narrow to 3 per cent in 2027.")]
    [InlineData("The operator should file its accounts by 30 September 2026.")]
    [InlineData("By 2050 half the city will be under water.")]
    [InlineData("By 2030 the fleet will be electric.")]
    [InlineData("The economy will be stronger in 2027.")]
    [InlineData("First published on 22 April 2021.")]
    [InlineData("Published 22 April 2021.")]
    [InlineData("This report was first published on 22 April 2021.")]
    [InlineData("Last updated: 3 May 2022.")]
    [InlineData("The reform made it easier in 2014 to open a shop.")]
    [InlineData("donors to release the emergency funds pledged last year;")]
    [InlineData("member states to pay the dues owed last year.")]
    [InlineData("We are paying for that neglect today.")]
    [InlineData("Families are living with the consequences today.")]
    [InlineData("The doors had been locked at night.")]
    public void Quantities_forecasts_and_demands_are_no_events(string text) => Assert.Empty(DatesOf(text));

    [Theory]
    [InlineData("On 14 September 2025, a trawler rammed a coastguard cutter off the Sable Islands.", "2025-09-14 Occurred")]
    [InlineData("In March, after weeks of silence, the two navies reopened their hotline.", "2026-03 Occurred")]
    [InlineData("The accord that ended the standoff was signed in 2023.", "2023 Occurred")]
    [InlineData("A new round of talks is planned for October 2026.", "2026-10 Planned")]
    [InlineData("The July 2024 incident showed how thin the line is.", "2024-07 Occurred")]
    [InlineData("On 20 November 2025 this assembly adopted the Coastal Pact.", "2025-11-20 Occurred")]
    [InlineData("In 2024 we lost the last glacier of the southern range.", "2024 Occurred")]
    [InlineData("From 1 January 2027 we will ban new gas boilers.", "2027-01-01 Planned")]
    [InlineData("Three years after the flood of 2021 the dam is still a ruin.", "2021 Occurred")]
    [InlineData("At its meeting on 16 June 2026, the Board decided to keep the policy rate unchanged.", "2026-06-16 Occurred")]
    [InlineData("The next meeting of the Board will be held on 28 July 2026.", "2026-07-28 Planned")]
    [InlineData("The minutes will be published on 5 July 2026.", "2026-07-05 Planned")]
    [InlineData("In February 2026 the Board cut the rate by 25 basis points.", "2026-02 Occurred")]
    [InlineData("We carried out an unannounced inspection of the hospital on 10 March 2026.", "2026-03-10 Occurred")]
    [InlineData("At our previous inspection in January 2024 we rated the service as requires improvement.", "2024-01 Occurred")]
    [InlineData("On 2 December 2025 a patient was given the wrong medicine.", "2025-12-02 Occurred")]
    [InlineData("The council voted 7-2 on June 9 to buy the old brewery.", "2026-06-09 Occurred")]
    [InlineData("The new parking rules take effect September 1.", "2026-09-01 Planned")]
    [InlineData("The brewery closed in 2019.", "2019 Occurred")]
    [InlineData("The vendor released a patch on April 22, 2026.", "2026-04-22 Occurred")]
    [InlineData("The attackers first gained access on 3 April 2026 through a stolen password.", "2026-04-03 Occurred")]
    [InlineData("On 19 April 2026 our team observed exploitation in the wild.", "2026-04-19 Occurred")]
    [InlineData("CVE-2026-1234 was added to the catalogue on May 1, 2026.", "2026-05-01 Occurred")]
    [InlineData("Federal agencies are required to apply the patch by 22 June 2026.", "2026-06-22 Planned")]
    [InlineData("On 28 May 2026 floods destroyed the clinic in Bal Hara.", "2026-05-28 Occurred")]
    [InlineData("Two of our drivers were killed in an ambush on 12 June 2026.", "2026-06-12 Occurred")]
    [InlineData("The canal was opened in 1842 by the young queen.", "1842 Occurred")]
    [InlineData("In 1871 a fire destroyed half of the warehouses.", "1871 Occurred")]
    [InlineData("The last horse-drawn barge made its final journey in the 1890s.", "189X Occurred")]
    [InlineData("It was not until 1904 that the railway bought the company.", "1904 Occurred")]
    [InlineData("The strike of 3 May 1913 ended in bloodshed.", "1913-05-03 Occurred")]
    [InlineData("The company went bankrupt in 1926.", "1926 Occurred")]
    [InlineData("The lock was filled in and the site was built over in 1960.", "1960 Occurred")]
    [InlineData("On 5 October 2024 the federation suspended its president.", "2024-10-05 Occurred")]
    [InlineData("He was cleared in February 2025 by a panel of three judges.", "2025-02 Occurred")]
    [InlineData("The bid was won in 2018 after a vote that was later annulled.", "2018 Occurred")]
    [InlineData("The final kicks off on 4 July 2026.", "2026-07-04 Planned")]
    [InlineData("The reactor was shut down on Monday after a valve failed.", "2026-06-15 Occurred")]
    [InlineData("The pipeline was blown up on 26 September 2022.", "2022-09-26 Occurred")]
    [InlineData("The last coal plant was closed in 2025.", "2025 Occurred")]
    [InlineData("In September 2024 the ministry introduced free lunches in all primary schools.", "2024-09 Occurred")]
    [InlineData("Schools were closed on 16 March 2020.", "2020-03-16 Occurred")]
    [InlineData("A pilot will begin in three districts in September 2026.", "2026-09 Planned")]
    [InlineData("Somewhere around 2017 we switched off the delay.", "2017~ Occurred")]
    [InlineData("Around 2009 the brothers sold the mill.", "2009~ Occurred")]
    [InlineData("From 1 August the ferry is back.", "2026-08-01 Planned")]
    [InlineData("From 1 July 2026 the bridge is closed.", "2026-07-01 Planned")]
    [InlineData("The minister will be in Halifax on 29 October to open the flats.", "2026-10-29 Planned")]
    [InlineData("On 11 June, the minister stood in front of a car park and promised a new chapter.", "2026-06-11 Occurred")]
    [InlineData("The junta has postponed the vote once already, in September 2023, and has yet to name another date.", "2023-09 Occurred")]
    [InlineData("Between 2012 and 2018 the island lost six of its ten banks.", "2012/2018 Occurred")]
    [InlineData("The project has its origin in the drought decree of 11 January 2022.", "2022-01-11 Occurred")]
    [InlineData("The tribunal has today dismissed the appeal of the bank.", "2026-06-17 Occurred")]
    [InlineData("Landing is foreseen in the second quarter of 2027.", "2027-34 Planned")]
    public void Reports_of_many_kinds_date_their_events(string text, string expected) => Assert.Equal([expected], DatesOf(text));

    [Theory]
    [InlineData("The two countries have been rivals since 1974.")]
    [InlineData("The next crisis could come as early as 2027.")]
    [InlineData("By 2035 our emissions must be half of what they were in 2010.")]
    [InlineData("Sea levels will rise by half a metre by 2100.")]
    [InlineData("In 2023 the world burned more coal than in any year before.")]
    [InlineData("The Board projects growth of 2.4 per cent in 2027.")]
    [InlineData("In 2025, 14 of 120 patients waited longer than four hours.")]
    [InlineData("Versions released before 3 April 2026 are affected.")]
    [InlineData("We need 4 million dollars by the end of August 2026.")]
    [InlineData("In 2025 we fed 30,000 families.")]
    [InlineData("In the 1850s the canal carried 300,000 tons of coal a year.")]
    [InlineData("Throughout the 1920s the town prospered.")]
    [InlineData("Gas accounted for 40 per cent of power in 2025.")]
    [InlineData("Prices peaked in August 2022.")]
    [InlineData("Between 2015 and 2024 the number of pupils fell by a fifth.")]
    [InlineData("In 2022, pupils scored 480 points on average in mathematics.")]
    [InlineData("She was born in Oslo in 1950 and studied law there from 1969 to 1974.")]
    [InlineData("He joined the ministry in 1982 and served as deputy minister from 1990 to 1994.")]
    [InlineData("In 1999 she was appointed professor of history at Uppsala.")]
    [InlineData("He retired in 2010 and moved to the coast.")]
    [InlineData("From 2003 she worked as an adviser to the bank.")]
    [InlineData("She graduated from Lund in 1975.")]
    [InlineData("Exports rose 4.2 per cent in May 2026.")]
    [InlineData("The median wage was 3,100 crowns in 2025.")]
    [InlineData("In 2025 the country imported 2 million tonnes of wheat.")]
    [InlineData("Turnover in 2025 reached 4 billion crowns.")]
    [InlineData("Some 12,000 homes were built in 2025.")]
    [InlineData("Last year 340 people died on the roads.")]
    [InlineData("The survey covered 2,400 households in 2024.")]
    [InlineData("Growth will slow to 1.2 per cent in 2027.")]
    [InlineData("The economy is expected to recover in 2027.")]
    [InlineData("We expect rates to be cut in the second half of 2026.")]
    [InlineData("The fund sees debt peaking in 2028.")]
    [InlineData("Demand should return in the autumn of 2026.")]
    [InlineData("A recession is likely in 2027.")]
    [InlineData("House prices are set to fall in 2027.")]
    [InlineData("The bank forecasts that inflation will reach 2 per cent in 2027.")]
    [InlineData("The wind comes off the harbour in January.")]
    [InlineData("Today we begin to say goodbye to the tanker.")]
    [InlineData("It is the fifth death in our ports this year.")]
    [InlineData("Between 2012 and 2018 rents rose by half.")]
    [InlineData("We rate it today as good. We are paying for that decision today.")]
    public void Careers_statistics_and_outlooks_date_no_events(string text) => Assert.Empty(DatesOf(text));

    /// <summary>Date and factuality of each event.</summary>
    private static string[] DatesOf(string text) => TestArticle.Events(text).Select(found => found.Split(':')[0]).ToArray();

    [Theory]
    [InlineData("\"Chile and Peru must share the water,\" said President Ann Lund of Bolivia on 12 May 2011.", "bolivia")]
    [InlineData("Chile would pay for the dam, the government of Peru said on 12 May 2011.", "peru")]
    public void Who_is_spoken_of_takes_no_part_in_the_speaking(string sentence, string country)
    {
        var actors = Assert.Single(EventFinder.Find(TestArticle.From(sentence, "2026-06-17"))).ActorIds;

        Assert.Contains(country, actors);
        Assert.DoesNotContain("chile", actors);
    }
}
