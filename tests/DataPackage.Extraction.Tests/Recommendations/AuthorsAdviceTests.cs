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
    public void Advice_is_found(string advice) => Assert.Equal(new[] { advice }, AdviceIn(advice));

    [Theory]
    [InlineData("Some say that the province must simply build higher walls.")]
    [InlineData("Both argue that the mayor should resign.")]
    [InlineData("Some of them think that the council must sell the land.")]
    [InlineData("So must we all.")]
    [InlineData("So should the banks.")]
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
    [InlineData("Let the record show who voted for the wall.")]
    public void What_others_say_and_what_nobody_is_told_to_do_is_none(string sentence) => Assert.Empty(AdviceIn(sentence));

    private static string[] AdviceIn(string sentence) => FactExtractor
        .ExtractDocument(new SourceDocument("a.txt", Before + sentence + "\n\nThe water has gone down since, and the gulls are back on the roofs of the market halls by the sea.\n"))
        .Recommendations.Select(r => r.Quote.Text).ToArray();
}
