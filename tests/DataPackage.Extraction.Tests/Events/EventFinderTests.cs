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

    [Theory]
    [InlineData("Exports fell between 2010 and 2020.")]
    [InlineData("The number of patients has grown since 2016.")]
    [InlineData("Since 2015 there have been signs of a thaw.")]
    [InlineData("In 2019, 42 per cent of households paid too much rent.")]
    [InlineData("Inflation was 2.1 per cent in 2018, compared with 1.4 per cent in 2017.")]
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
}
