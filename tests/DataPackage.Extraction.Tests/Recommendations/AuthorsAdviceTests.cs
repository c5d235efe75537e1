using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Whole texts: what in them is the author's advice and what only has its words.</summary>
public class AuthorsAdviceTests
{
    private const string Before = "Why the quay floods\n\nBy Ada Quill\n\nThe lower quay was under water for two days, and the fish market lost most of its stock. Nobody was surprised. ";

    [Theory]
    [InlineData("The province should give the river back its old side channels.")]
    [InlineData("It must also stop issuing building permits on the flood plain.")]
    [InlineData("The county should give every school a boat.")]
    [InlineData("The borough would do well, in the meantime, to stop filling the canal.")]
    [InlineData("The board would be wise, after such a winter, to publish its surveys.")]
    [InlineData("It would be a mistake to freeze the fares, as some have proposed; queues grow faster than tempers cool.")]
    [InlineData("I urge you to sign the one-year freeze that the owners signed on 5 January.")]
    [InlineData("Nor is it sensible to wait for the province.")]
    [InlineData("Nor would it be wise to sell the lock.")]
    [InlineData("The county should perhaps publish the figures.")]
    [InlineData("The town should cut the rent of the stalls.")]
    [InlineData("It must end the sale of the wharves.")]
    [InlineData("What the state should do is put sirens in the villages.")]
    [InlineData("The federation should open its books to the members.")]
    [InlineData("We are of the view that the ministry should buy back the licences.")]
    [InlineData("Supermarkets should pay growers within thirty days.")]
    [InlineData("Let it publish the accounts of the harbour company.")]
    [InlineData("What the port needs now is a second quay.")]
    [InlineData("Small boats deserve a quota of their own.")]
    [InlineData("The town would be far better served by a ferry at night.")]
    [InlineData("Under no circumstances should the lock be sold.")]
    [InlineData("The old crane is unsafe and should be taken down.")]
    [InlineData("Ministers, do not close the coast guard station.")]
    [InlineData("If you live below the dike, buy a pump before the autumn.")]
    [InlineData("I would tell every mayor the same thing: buy pumps before walls.")]
    [InlineData("There is a better way to pay for the dike: charge for parking at the marina.")]
    [InlineData("It would be wise of the board to publish its surveys.")]
    [InlineData("Let the river do the work.")]
    [InlineData("Wardens must report every leak to the harbour office within 24 hours.")]
    [InlineData("Where no wall can stand, it is preferable to move the houses.")]
    [InlineData("We advise against another wall on the north quay.")]
    [InlineData("You've got to stop building on the marsh.")]
    [InlineData("The costs ought to be borne by the shipping lines.")]
    [InlineData("We would further suggest that the towns share one pumping station.")]
    [InlineData("A wiser course would be to buy out the houses on the spit.")]
    [InlineData("Whatever you do, don't store paint in the cellar.")]
    [InlineData("If you only need a small pump, consider renting one.")]
    [InlineData("The committee may wish to visit the pumping station.")]
    [InlineData("Inspectors should also look for cracks in the old sluice.")]
    [InlineData("Rotterdam has to repair the outer gates.")]
    [InlineData("We remind the insurers of their promises, and ask them to pay before the winter.")]
    [InlineData("It's time the county opened its books.")]
    [InlineData("Owners are advised not to store paint in the cellar.")]
    [InlineData("Skippers are urged not to sail at night.")]
    [InlineData("It is high time we rebuilt the lock.")]
    [InlineData("Better to lease the marina than to sell it.")]
    [InlineData("A sensible start would be to clean the culverts.")]
    [InlineData("The county's first task is to find the missing maps.")]
    [InlineData("The first priority must be to keep the hospital dry.")]
    [InlineData("The least it could do is publish the survey.")]
    [InlineData("There is a strong case for merging the two boards.")]
    [InlineData("It is up to the province to close the gap.")]
    [InlineData("The county could do worse than rent a dredger.")]
    [InlineData("The county might consider a levy on moorings.")]
    [InlineData("Instead of another study, the county could rent a dredger.")]
    [InlineData("Rather than wait for the province, the towns could pool their pumps.")]
    [InlineData("The county should, first of all, clear the culverts.")]
    [InlineData("The county should, as a matter of urgency, mend the sirens.")]
    [InlineData("The levy should rise with the size of the boat.")]
    [InlineData("The survey should be published in full.")]
    [InlineData("The county should see to it that the sirens work.")]
    [InlineData("Journalists must be protected by law.")]
    [InlineData("The county should be spending twice as much on pumps.")]
    [InlineData("Let us agree on a calendar for the repairs.")]
    [InlineData("The first thing the county should do is test the wells.")]
    [InlineData("Our position is that everyone must pay.")]
    [InlineData("The lesson is that towns must own their pumps.")]
    [InlineData("Rotterdam must fill its seat on the board.")]
    [InlineData("The county must fill the gap in the north wall.")]
    [InlineData("Before the next elections parliament should revisit the flood law.")]
    [InlineData("Before the end of this winter the council must test the sirens.")]
    [InlineData("After the spring tides the county should move the pumps.")]
    [InlineData("In my view it would be wiser to lease the marina.")]
    [InlineData("It would be more sensible to lease the marina.")]
    public void Advice_is_found(string advice) => Assert.Equal(new[] { advice }, AdviceIn(advice));

    [Theory]
    [InlineData("Some say that the province must simply build higher walls.")]
    [InlineData("Both argue that the mayor should resign.")]
    [InlineData("Some of them think that the council must sell the land.")]
    [InlineData("So must we all.")]
    [InlineData("So should the banks.")]
    [InlineData("So have the coal barges that once took the long way around the cape.")]
    [InlineData("So do the towns on the far bank of the river.")]
    [InlineData("Applicants must fill in the form.")]
    [InlineData("Before the council must decide, the pumps will be tested.")]
    [InlineData("It must stop.")]
    [InlineData("Some believe that the ferry should be free.")]
    [InlineData("The union is of the view that the mayor should go.")]
    [InlineData("The measure should cut the cost by a third.")]
    [InlineData("Many insist that the wall must come down.")]
    [InlineData("I told this council years ago that the wall should be higher.")]
    [InlineData("The coffee must be cold by now.")]
    [InlineData("The government agreed in 2015 that new locks should be built.")]
    [InlineData("It must be hard to sleep beside that water.")]
    [InlineData("The next meeting should take place in Orsala.")]
    [InlineData("It also submitted that the port must not pay twice.")]
    [InlineData("Ports must respond to the report within 56 days.")]
    [InlineData("Many need to wait weeks for a plumber.")]
    [InlineData("It should be borne in mind that the river was low.")]
    [InlineData("A harbour town should have nothing to fear from rain.")]
    [InlineData("Nobody should have to wait on a roof.")]
    [InlineData("Skippers must fill in eleven forms for one crate of fish.")]
    [InlineData("Ports must report to the treasury every year.")]
    [InlineData("Traders often need to go to the capital for a stamp.")]
    [InlineData("The fighting over the quay must be seen against a long history of neglect.")]
    [InlineData("The fishermen deserve credit for their patience.")]
    [InlineData("What the virus needs is a host.")]
    [InlineData("The owners should have sought help sooner.")]
    [InlineData("Col reckons that you should use bait and a shovel.")]
    [InlineData("A fixer should never trust a loom that is quiet, he advised his apprentices, and must always carry string.")]
    [InlineData("Our advice is simple, and it does not need a consultant.")]
    [InlineData("In the light of these findings the commission recommends the following.")]
    [InlineData("The centre will hold a technical call for members on 30 August.")]
    [InlineData("We will bring these demands on foot to the capital in October.")]
    [InlineData("Since the flood the line has closed the inner lock, put all masters through training and appointed a captain.")]
    [InlineData("Had the town not burned its papers, we should perhaps have had a book.")]
    [InlineData("So forgive our delegates if they did not cheer.")]
    [InlineData("Let the record show who voted for the wall.")]
    [InlineData("The shipping lobby's line is that the port must come first.")]
    [InlineData("The farmers' demand is simple: the dike must go.")]
    [InlineData("The court's order that the county must pay damages is under appeal.")]
    [InlineData("In the view of the union, the county should hire back the lockkeepers.")]
    [InlineData("In their eyes the county should do nothing.")]
    [InlineData("As the engineers see it, the wall must go.")]
    [InlineData("His answer was that everyone should learn to swim.")]
    [InlineData("The rule was that the last man out must close the gate.")]
    [InlineData("Another reason was that the county should keep out of the quarrel.")]
    [InlineData("He taught his pupils that a lock must never be left open.")]
    [InlineData("Your engineer assured us that nobody must touch the gates.")]
    [InlineData("Perhaps the river should be allowed to decide, a lockkeeper joked.")]
    [InlineData("The county needs to raise 40 million kroner, the treasurer's report shows.")]
    [InlineData("With luck the lower town should be dry by midsummer.")]
    [InlineData("By then the new station should be running.")]
    [InlineData("The water should recede within days.")]
    [InlineData("The hearing should last two days.")]
    [InlineData("The new dredger should do eight knots.")]
    [InlineData("The verdict should be a warning to others.")]
    [InlineData("It must have cost a fortune.")]
    [InlineData("To qualify, a town must have fewer than 10,000 inhabitants.")]
    [InlineData("To understand the flood, one must go back to 1911.")]
    [InlineData("Every summer the county has to explain why nothing has been done.")]
    [InlineData("Every town that lives by a river must make its peace with it sooner or later.")]
    [InlineData("Parliament must still approve the budget.")]
    [InlineData("Both parties must ratify the deal before it takes effect.")]
    [InlineData("The county must decide by 30 June whether to renew the lease.")]
    [InlineData("The firm must pay 2 million kroner in damages.")]
    [InlineData("Under the plan, dredgers must stop at ten.")]
    [InlineData("One should not exaggerate.")]
    [InlineData("None of this should surprise us.")]
    [InlineData("It should be kept in mind that the logbooks have gaps.")]
    [InlineData("The data need to be read with caution.")]
    [InlineData("There is no reason anyone should buy a house there.")]
    [InlineData("The amount of water you should drink depends on your weight.")]
    [InlineData("Photographs must be credited to the harbour museum.")]
    [InlineData("It is up to the voters to decide.")]
    [InlineData("Help!")]
    [InlineData("There is a case for the wall, and I have made it in these pages more than once.")]
    public void What_others_say_and_what_nobody_is_told_to_do_is_none(string sentence) => Assert.Empty(AdviceIn(sentence));

    [Fact]
    public void Two_verbs_under_one_modal_are_one_advice_and_two_subjects_two()
    {
        Assert.Single(AdviceIn("The mayor must go to the quay herself and explain the plan, house by house."));
        Assert.Single(AdviceIn("The bank, for its part, must not pay the second part of the loan, and would do well to publish its survey."));
        Assert.Single(AdviceIn("The public needs to see results: the three towns need to publish the figures every quarter."));
        Assert.Equal(2, AdviceIn("The county should rent a dredger, and the province should pay for it.").Length);
    }

    [Fact]
    public void A_statement_that_stands_in_quotation_marks_as_a_whole_is_its_authors()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.txt", """
            The River Commission
            Statement by the chair of the River Commission, Jo Vant, 4 April 2024

            "I am appalled by the attack on the ferry at Nor, in which eleven people lost their lives on Tuesday. My thoughts are with their families.

            "All parties must respect the river as a neutral waterway.

            "I call on the two governments to open the crossing to ambulances.

            "The Commission will meet on Friday at the request of both governments."
            """));
        Assert.Equal(new[] { "must", "we-call-on" }, facts.Recommendations.Select(r => r.Modality));
    }

    [Fact]
    public void A_congress_speaks_in_its_own_motion()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.txt", """
            UNICARE, National Congress
            Final motion

            The eleventh congress of UNICARE, meeting in Varna on 5 May 2024, noting that wages have fallen for six years and that four hospitals have closed their night wards, resolves as follows.

            The congress calls on the ministry to reopen the night wards.

            The congress thanks the outgoing secretary, who served for eleven years and never missed a meeting of the board.
            """));
        Assert.Equal("call-on", Assert.Single(facts.Recommendations).Modality);
    }

    [Fact]
    public void A_heading_says_whom_the_advice_below_it_is_for()
    {
        DocumentFacts facts = FactExtractor.ExtractDocument(new SourceDocument("a.md", """
            # Clearing the air

            The ring road carries ninety thousand cars a day, and the schools along it keep their windows shut all year.

            ## What parents can do

            - Walk the children along the side streets.
            """));
        Assert.Equal("parents", Assert.Single(Assert.Single(facts.Recommendations).AddresseeIds));
    }

    private static string[] AdviceIn(string sentence) => FactExtractor
        .ExtractDocument(new SourceDocument("a.txt", Before + sentence + "\n\nThe water has gone down since, and the gulls are back on the roofs of the market halls by the sea.\n"))
        .Recommendations.Select(r => r.Quote.Text).ToArray();
}
