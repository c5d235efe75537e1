using System.Linq;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

public class MemberNameTests
{
    [Theory]
    [InlineData("President Mora's visit to the flooded Río Plata delta in August 2012", "in August 2012", "PresidentMorasVisitToTheFloodedRioPlataDelta")]
    [InlineData("The U.S. and the EU signed the WTO protocol in 2009", "2009", "USAndTheEUSignedTheWtoProtocol")]
    [InlineData("a two-day naval exercise held in June", "in June", "TwoDayNavalExerciseHeld")]
    [InlineData("On 3 May the dam broke", "On 3 May", "DamBroke")]
    [InlineData("their meeting held in June, in waters off Peru", "June", "MeetingHeldInWatersOffPeru")]
    [InlineData("the lease was set to expire at 0:00 a.m. on Nov. 23", "Nov. 23", "LeaseWasSetToExpire")]
    [InlineData("said the harbour master on Monday", "Monday", "HarbourMasterSaid")]
    [InlineData("42 people died in the fire of 1999", "1999", "_42PeopleDiedInTheFire")]
    public void An_event_is_named_by_its_summary_without_its_date(string summary, string dateText, string name)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", Mention(summary, "2012", dateText)) });

        Assert.Equal(name, Assert.Single(corpus.Events).Name);
    }

    [Theory]
    [InlineData("2012-06-22/2012-06-23", "In2012")]
    [InlineData("199X~", "InThe1990s")]
    [InlineData("18XX", "InThe1800s")]
    [InlineData("XXXX-11-22", "InUnknownYear")]
    [InlineData("../2001", "In2001")]
    [InlineData("-0043-03-15", "In43Bc")]
    public void An_event_stands_in_the_group_of_its_year(string date, string group)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", Mention("the dam broke", date, "then")) });

        Assert.Equal(group, Assert.Single(corpus.Events).Group);
    }

    [Theory]
    [InlineData("River-Delta Water Sharing: Lessons for Regulators", "RiverDeltaWaterSharing")]
    [InlineData("Editorial: U.S. and Peru need clean ports", "EditorialUSAndPeruNeedCleanPorts")]
    [InlineData("“Équité” – what now?", "EquiteWhatNow")]
    public void An_article_is_named_by_its_title(string title, string name)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", title) });

        Assert.Equal(name, Assert.Single(corpus.Articles).Name);
    }

    [Fact]
    public void A_long_summary_is_cut_at_a_word_that_carries_meaning()
    {
        const string summary = "the ministers of nine coastal provinces agreed to share the records of their tide gauges with the universities of the interior";

        Corpus corpus = FactExtractor.Link(new[] { Document("a", Mention(summary, "2012", "then")) });

        Assert.Equal("MinistersOfNineCoastalProvincesAgreedToShareTheRecords", Assert.Single(corpus.Events).Name);
    }

    [Fact]
    public void A_clash_is_settled_by_more_words_then_by_the_end_of_the_id()
    {
        const string start = "the ministers of nine coastal provinces agreed to share the records of their ";
        Corpus corpus = FactExtractor.Link(new[]
        {
            Document("a", Mention(start + "gauges", "2012-01-01", "then"), Mention(start + "dams", "2012-02-01", "then")),
            Document("b", Mention("the dam broke", "2012-03-01", "then"), Mention("the dam broke", "2012-04-01", "later")),
        });

        string[] names = corpus.Events.Select(e => e.Name).ToArray();
        Assert.Equal("MinistersOfNineCoastalProvincesAgreedToShareTheRecordsOfTheirGauges", names[0]);
        Assert.Equal("MinistersOfNineCoastalProvincesAgreedToShareTheRecordsOfTheirDams", names[1]);
        Assert.All(names.Skip(2), name => Assert.Matches("^DamBroke_[0-9a-f]{6}$", name));
        Assert.Equal(4, names.Distinct().Count());
    }

    [Fact]
    public void A_name_that_every_class_has_is_not_taken()
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", "Equals") });

        Assert.StartsWith("Equals_", Assert.Single(corpus.Articles).Name, System.StringComparison.Ordinal);
    }
}
