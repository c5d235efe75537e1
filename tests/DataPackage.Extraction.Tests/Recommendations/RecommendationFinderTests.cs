using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Tests;

public class RecommendationFinderTests
{
    [Theory]
    [InlineData("The ministry should publish waiting times for every district.", "should", "publish waiting times for every district")]
    [InlineData("Lenders must also swiftly review their rules on mortgages.", "must", "swiftly review their rules on mortgages")]
    [InlineData("Hospitals need to open their wards at night.", "need-to", "open their wards at night")]
    [InlineData("It is urgently necessary to repair the dikes along the coast.", "it-is-necessary", "repair the dikes along the coast")]
    [InlineData("It might therefore be a good idea to test the alarms.", "might-be-a-good-idea", "test the alarms")]
    [InlineData("It would be desirable for the two agencies to share their data.", "would-be-desirable", "share their data")]
    [InlineData("We strongly urge the council to freeze rents.", "we-urge", "freeze rents")]
    [InlineData("I would ask the governor to report each year.", "we-ask", "report each year")]
    [InlineData("Let us close the loopholes in the tax code.", "let-us", "close the loopholes in the tax code")]
    [InlineData("There is no reason not to begin with bottles.", "there-is-no-reason-not-to", "begin with bottles")]
    [InlineData("Nor should councils be left to carry the burden alone.", "should-not", "councils be left to carry the burden alone")]
    [InlineData("The tram company, for its part, had better buy buses.", "had-better", "buy buses")]
    [InlineData("That is why parliament must reopen the budget.", "must", "reopen the budget")]
    [InlineData("Studies must not become an excuse.", "must-not", "become an excuse")]
    [InlineData("The province should give the marsh back to the sea.", "should", "give the marsh back to the sea")]
    [InlineData("It must also stop dumping ash in the quarry.", "must", "stop dumping ash in the quarry")]
    [InlineData("What the county should do is hire three more midwives.", "should", "hire three more midwives")]
    [InlineData("Let the museum lend the paintings to smaller towns.", "let", "lend the paintings to smaller towns")]
    [InlineData("Let them publish the names of the bidders.", "let", "publish the names of the bidders")]
    [InlineData("We need a law against cold classrooms, not a leaflet.", "need", "a law against cold classrooms, not a leaflet")]
    [InlineData("We urgently need more judges in the family courts.", "need", "more judges in the family courts")]
    [InlineData("And witnesses have to be protected from the gangs.", "have-to", "witnesses have to be protected from the gangs")]
    [InlineData("Quotas have to be set by science, not by ministers.", "have-to", "Quotas have to be set by science, not by ministers")]
    [InlineData("Before they close the ward they should ask the midwives.", "should", "ask the midwives")]
    [InlineData("For landlords: insulate the roof before the walls.", "imperative", "insulate the roof before the walls")]
    [InlineData("My only request is this: mend the lock gates.", "imperative", "mend the lock gates")]
    [InlineData("We say to the owners: open the books.", "imperative", "open the books")]
    [InlineData("Better still, give the pupils a vote.", "imperative", "give the pupils a vote")]
    public void Advice_has_a_modality_and_an_action_cut_from_the_sentence(string sentence, string modality, string action)
    {
        Recommendation found = Assert.Single(AdviceIn(Around(sentence)));
        Assert.Equal(sentence, found.Quote.Text);
        Assert.Equal(modality, found.Modality);
        Assert.Equal(action, found.Action.Text);
    }

    [Theory]
    [InlineData("The unions insist that the treasury must pay for the new beds.")]
    [InlineData("Critics argue that the city should sell its golf course.")]
    [InlineData("According to the central bank, lenders should refund most victims.")]
    [InlineData("The decision must be reversed, the opposition leader said.")]
    [InlineData("The demand that farmers should pay has been heard before.")]
    [InlineData("\"You should pay us for every shift,\" one driver told me.")]
    [InlineData("Ministers should have seen this coming years ago.")]
    [InlineData("It should be noted that three clinics already do so.")]
    [InlineData("Should the talks fail, the army may be asked to help.")]
    [InlineData("If governments must choose, they choose the cheaper road.")]
    [InlineData("What should the mayor of such a city do?")]
    [InlineData("Waiting times in the north should fall by a third.")]
    [InlineData("The report of the inspectors should be ready in January.")]
    [InlineData("Patients often have to wait half a year for a bed.")]
    [InlineData("There is an urgent need for more drivers in the region.")]
    [InlineData("Both countries may need to share their resources one day.")]
    [InlineData("Farmers know what they need to do before the rains.")]
    [InlineData("Applicants must be at least eighteen years old.")]
    [InlineData("The law requires that plans must name a coordinator.")]
    [InlineData("Let us not forget where we come from tonight.")]
    [InlineData("You must be logged in to comment on this page.")]
    [InlineData("Some say that the province must build a second runway.")]
    [InlineData("The official advice is old: farmers should burn the stubble.")]
    [InlineData("The bishop kept his word, and so must we.")]
    [InlineData("So must we all.")]
    [InlineData("You must be hungry after such a long ride.")]
    [InlineData("I must disagree with your correspondent about the weir.")]
    [InlineData("Questions should be sent to the secretariat by Monday.")]
    [InlineData("The film should be available in libraries by spring.")]
    [InlineData("If you miss the tide, you have to wait for six hours.")]
    [InlineData("The worm must be started by hand on each machine.")]
    [InlineData("We may need a second bridge one day.")]
    [InlineData("Patients need a referral from their doctor.")]
    [InlineData("Let the record show that nobody was warned.")]
    [InlineData("Take the case of the paper mill at the lower weir.")]
    [InlineData("Our verdict is mixed: the tower is too tall.")]
    [InlineData("Nobody needs to love trains to see the point.")]
    [InlineData("No town has to build a second station.")]
    public void What_only_looks_like_advice_is_none(string sentence) => Assert.Empty(AdviceIn(Around(sentence)));

    [Fact]
    public void Items_under_a_call_are_advice_in_the_imperative_each_one_once()
    {
        string[] quotes = AdviceIn("""
            The dam broke on 4 September 2020 and released thirty thousand cubic metres of waste into the river below the mine.

            We call on the government to take the following steps before the rains begin again in the mountains this year:

            - Suspend the licence of the mine. The licence should stay suspended until all damage has been repaired.
            - Provide clean drinking water to the twelve villages along the river.
            - Publish the inspection reports of the past ten years without any delay.

            The mine employs four hundred people, most of whom come from the villages along the river and its two tributaries.
            """).Select(r => r.Ordinal + " " + r.Quote.Text).ToArray();
        Assert.Equal(
            new[]
            {
                "1 Suspend the licence of the mine.",
                "2 Provide clean drinking water to the twelve villages along the river.",
                "3 Publish the inspection reports of the past ten years without any delay.",
            },
            quotes);
    }

    [Fact]
    public void Words_before_a_colon_may_say_who_is_to_act_and_words_before_a_sentence_what_it_is_about()
    {
        string[] quotes = FactExtractor.ExtractDocument(new SourceDocument("text.md", """
            # After the flood

            The river rose higher than anybody in the old town could remember, and the bridge was closed for weeks on end.

            ## Recommendations

            - **Harbour masters:** treat the tide tables as a guide and no more.
            - **Everyone who runs a ferry:** keep one pump that no timer can stop.
            - **Move the market day.** The council should let the stalls open on the day after a spring tide.
            - to restore the gauges which were switched off in 2018.

            And to everyone else: read the tide tables aloud.

            (555) 010-4471 (24 hours).
            """)).Recommendations.Select(r => r.Quote.Text).ToArray();
        Assert.Equal(
            new[]
            {
                "Harbour masters:** treat the tide tables as a guide and no more.",
                "Everyone who runs a ferry:** keep one pump that no timer can stop.",
                "The council should let the stalls open on the day after a spring tide.",
                "to restore the gauges which were switched off in 2018.",
                "And to everyone else: read the tide tables aloud.",
            },
            quotes);
    }

    [Fact]
    public void A_list_of_reasons_is_no_list_of_advice()
    {
        Assert.Empty(AdviceIn("""
            Night trains have become popular again in the whole of northern Europe, for the following three reasons, says nobody:

            - Fly less and you sleep better, as the saying goes among the passengers of the old sleeping cars.
            - Prices of flights have doubled since the spring, while those of trains have stayed the same for years.

            The last train of the season left on 29 September 2019 with three hundred and twelve passengers on board.
            """.Replace(", says nobody", "")));
    }

    [Fact]
    public void Two_deeds_under_one_modal_are_two_recommendations()
    {
        IReadOnlyList<Recommendation> found = AdviceIn(Around(
            "The president needs to admit that the plan of last year has failed and return to the table of negotiations."));
        Assert.Equal(
            new[] { "admit that the plan of last year has failed and return to the table of negotiations", "return to the table of negotiations" },
            found.Select(r => r.Action.Text));
    }

    [Fact]
    public void Who_is_to_act_stands_before_the_modal_or_behind_the_appeal()
    {
        Assert.Equal(new[] { "norway", "sweden" }, AdviceIn(Around("Norway and Sweden should merge their air surveillance."))[0].AddresseeIds);
        Assert.Equal(new[] { "canada" }, AdviceIn(Around("We urge Canada to ban such imports."))[0].AddresseeIds);
        Assert.Equal(new[] { "kenya" }, AdviceIn(Around("It is vital for Kenya to protect its coast."))[0].AddresseeIds);
    }

    // Prose before and after, so that the sentence stands in an article.
    private static string Around(string sentence) =>
        "Last year the river rose higher than anybody in the old town could remember, and the bridge was closed for weeks.\n\n"
        + "The repair took most of the winter, and the people on the far side were cut off from shops and schools. "
        + sentence
        + " The ferry was slow and the road around the lake was long, so that life in the town became quiet.\n";

    private static IReadOnlyList<Recommendation> AdviceIn(string text) =>
        FactExtractor.ExtractDocument(new SourceDocument("text.txt", text)).Recommendations.ToList();
}
