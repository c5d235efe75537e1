using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>Commands in the prose of an author who advises, and what only begins like one.</summary>
public class BareImperativeTests
{
    private const string Before = "Why the orchards fail\n\nBy Ada Quill\n\nThe late frost took half the blossom, and the packing house stood idle for a month. ";
    private const string Advises = "The province should insure the small growers.";

    [Theory]
    [InlineData("Meter the wells.")]
    [InlineData("Print the register of owners.")]
    [InlineData("License the pickers' lodgings, inspect them, close the worst.")]
    [InlineData("Stop blaming the pickers for the price.")]
    [InlineData("Offer the smallholders a lease; it would cost less than one new road.")]
    [InlineData("And hire from the villages.")]
    [InlineData("Pay the wardens, for pity's sake, as you would pay a plumber.")]
    [InlineData("Publish what is in the spray, in words that a child can read.")]
    [InlineData("Do not count the trees; count the bees.")]
    [InlineData("Never burn the prunings.")]
    [InlineData("And don't, I beg of you, tax the cider.")]
    [InlineData("Don't wait on the ministry.")]
    [InlineData("Where a grower reports blight, quarantine the row first and argue later.")]
    [InlineData("Until the rains come, at the very least keep the canal open.")]
    [InlineData("Thirdly - this is the cheap part - put a thermometer in every valley.")]
    [InlineData("In the meantime, ration the water by tree and not by acre.")]
    [InlineData("Move the hives to the north slope.")]
    [InlineData("Repeal it!")]
    [InlineData("Sit with the pickers for one harvest before you draw another map.")]
    [InlineData("Release the reserve fund, now and in full.")]
    [InlineData("Ask the pickers first.")]
    [InlineData("Scrap the levy on seedlings.")]
    [InlineData("Instead, dredge the canal.")]
    [InlineData("Mend this gap in the hedge law.")]
    [InlineData("Instead of another dam, repair the old channels.")]
    public void A_command_of_an_author_who_advises_is_advice(string command) =>
        Assert.Equal(new[] { Advises, command }, AdviceIn(Advises + " Nothing less will do. " + command));

    [Theory]
    [InlineData("Meter the wells.")]
    [InlineData("Print the register of owners.")]
    [InlineData("Do not count the trees; count the bees.")]
    public void Without_other_advice_a_lone_command_is_none(string command) => Assert.Empty(AdviceIn(command));

    [Theory]
    [InlineData("Take the valley of Osk, for example.")]
    [InlineData("Consider the case of the two brothers.")]
    [InlineData("Imagine the same frost in May.")]
    [InlineData("Remember the flood of 1953.")]
    [InlineData("See the second chapter of the survey.")]
    [InlineData("Look at the ledgers of the cooperative.")]
    [InlineData("Think of the pears.")]
    [InlineData("Ask anyone in the valley.")]
    [InlineData("Ask a picker and he will show you his hands.")]
    [InlineData("Plant a pear and your grandchildren will eat.")]
    [InlineData("Make no mistake about the frost.")]
    [InlineData("Put differently, the trees are old.")]
    [InlineData("Don't get me wrong about the pickers.")]
    [InlineData("Do not forget that the canal is older than the town.")]
    [InlineData("Never mind the price of pears.")]
    [InlineData("So be it.")]
    [InlineData("Join the growers' mailing list.")]
    [InlineData("Follow us for the harvest report.")]
    [InlineData("Tell us about the trees in the garden!")]
    [InlineData("Close neighbours of the mill sold their land.")]
    [InlineData("Water levels in the canal are falling.")]
    [InlineData("Open orchards were a privilege of the abbey.")]
    [InlineData("Support for the levy has faded.")]
    [InlineData("\"Burn the prunings,\" said the old warden.")]
    [InlineData("Never before had the canal frozen.")]
    public void What_leads_the_reader_or_serves_the_page_is_none(string sentence) =>
        Assert.Equal(new[] { Advises }, AdviceIn(Advises + " Nothing less will do. " + sentence));

    [Theory]
    [InlineData("Growers need shade before they need sprinklers.")]
    [InlineData("It falls to the two provinces to dredge the canal and to share the bill.")]
    [InlineData("The old mill deserves to be made a school.")]
    [InlineData("We would nevertheless encourage you to measure the upper valley first.")]
    [InlineData("Village health workers are enjoined to list all pickers with a cough.")]
    [InlineData("The growers and the bank would be sensible to share the loss.")]
    [InlineData("Managers shall not spray while pickers are in the rows.")]
    [InlineData("To the ministry we say only this: please do not draw the border first and count the trees afterwards.")]
    [InlineData("What I'd tell another valley is, don't wait for the bank.")]
    [InlineData("A water tap at the end of every row, please, and shade beside it.")]
    public void Other_words_that_ask_are_advice(string advice) => Assert.Equal(new[] { advice }, AdviceIn(advice));

    [Theory]
    [InlineData("The warden deserves to be remembered.")]
    [InlineData("It falls to me to thank the pickers.")]
    [InlineData("We shall not see such a harvest again.")]
    [InlineData("It also informed us that a picker must notify the foreman one day in advance.")]
    [InlineData("Pursuant to section 9 of the Plant Protection Act, growers must report blight within a day.")]
    [InlineData("Some trees need frost before they bear.")]
    public void Praise_duties_and_reports_are_none(string sentence) => Assert.Empty(AdviceIn(sentence));

    [Fact]
    public void A_resolution_may_call_in_its_heading()
    {
        const string Text = "Final motion\n\nThe Growers' Congress, meeting in Orsala, notes that the canal is silting up and that two packing houses have closed.\n\nAND THEREFORE CALLS\n\n"
            + "1) on the Government to dredge the canal before the spring;\n\n2) on the provinces to hire the wardens who have been waiting since 2022;\n\n3) on the banks to share the loss.\n";
        string[] quotes = FactExtractor.ExtractDocument(new SourceDocument("a.txt", Text)).Recommendations.Select(r => r.Quote.Text).ToArray();
        Assert.Equal(3, quotes.Length);
        Assert.StartsWith("on the Government to dredge", quotes[0]);
    }

    private static string[] AdviceIn(string text) => FactExtractor
        .ExtractDocument(new SourceDocument("a.txt", Before + text + "\n\nThe water has gone down since, and the starlings are back on the roofs of the packing house by the canal.\n"))
        .Recommendations.Select(r => r.Quote.Text).ToArray();
}
