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
    [InlineData("talks held by the ministers of the G20 in June", "June", "TalksHeldByTheMinistersOfTheG20")]
    [InlineData("the talks of the ministers at 10 30 in June", "June", "TalksOfTheMinisters")]
    [InlineData("they told us in June", "June", "Told")]
    [InlineData("an envoy of the US in June", "June", "EnvoyOfTheUS")]
    [InlineData("an orbit that is 42 km long, in June", "June", "OrbitThatIs42KmLong")]
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
    [InlineData("0000-03-15", "In0")]
    [InlineData("2012/2013", "In2012")]
    [InlineData("1990/2003", "In1990")]
    public void An_event_stands_in_the_group_of_its_year(string date, string group)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", Mention("the dam broke", date, "then")) });

        Assert.Equal(group, Assert.Single(corpus.Events).Group);
    }

    [Theory]
    [InlineData("River-Delta Water Sharing: Lessons for Regulators", "RiverDeltaWaterSharing")]
    [InlineData("Clean Water Now: Lessons for Regulators", "CleanWaterNow")]
    [InlineData("Clean Water: Lessons for Regulators", "CleanWaterLessonsForRegulators")]
    [InlineData("In 1984", "In1984")]
    [InlineData("Of", "Of")]
    [InlineData("Editorial: U.S. and Peru need clean ports", "EditorialUSAndPeruNeedCleanPorts")]
    [InlineData("“Équité” – what now?", "EquiteWhatNow")]
    public void An_article_is_named_by_its_title(string title, string name)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", title) });

        Assert.Equal(name, Assert.Single(corpus.Articles).Name);
    }

    [Theory]
    [InlineData("the ministers of nine coastal provinces agreed to share the records of their tide gauges with the interior", "MinistersOfNineCoastalProvincesAgreedToShareTheRecords")]
    [InlineData("the ministers of nine coastal provinces agreed to share the records of tide gauges", "MinistersOfNineCoastalProvincesAgreedToShareTheRecords")]
    [InlineData("an accord with neighbouring harbour authorities guaranteeing uninterrupted navigation", "AccordWithNeighbouringHarbourAuthoritiesGuaranteeing")]
    [InlineData("the ministers of nine coastal provinces share records of tides", "MinistersOfNineCoastalProvincesShareRecordsOfTides")]
    [InlineData("engineers rebuilt bridges across mountainous northeast borderlands", "EngineersRebuiltBridgesAcrossMountainousNortheastBorderlands")]
    [InlineData("engineers rebuilt bridges across mountainous northwestern borderlands", "EngineersRebuiltBridgesAcrossMountainousNorthwestern")]
    public void A_long_summary_is_cut_before_a_phrase(string summary, string name)
    {
        Corpus corpus = FactExtractor.Link(new[] { Document("a", Mention(summary, "2012", "then")) });

        Assert.Equal(name, Assert.Single(corpus.Events).Name);
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

    [Theory]
    [InlineData("DamBroke", null, "DamBroke", "DamBroke_")]
    [InlineData(null, "DamBroke", "DamBroke_", "DamBroke")]
    [InlineData("DamBroke", "DamBroke", "DamBroke", "DamBroke_")]
    [InlineData("Broken", "broken", "Broken", "DamBroke")]
    [InlineData(null, null, "DamBroke_", "DamBroke_")]
    [InlineData("Broken", null, "Broken", "DamBroke")]
    public void A_name_that_its_owner_gives_is_kept_and_of_two_the_first(string? first, string? second, string firstName, string secondName)
    {
        Corpus corpus = FactExtractor.Link([
            Document("a", Mention("the dam broke", "2012-03-01", "then") with { GivenName = first }, Mention("the dam broke", "2012-04-01", "later") with { GivenName = second })]);
        Assert.Equal([firstName, secondName], corpus.Events.Select(e => e.Name.Split('_')[0] + (e.Name.Contains('_', System.StringComparison.Ordinal) ? "_" : "")));
    }

    [Theory]
    [InlineData("", "InTheMill")]
    [InlineData("Ana Lima", "ByAnaLima")]
    [InlineData("Ana Lima, Jo O'Neil, Éva Nagy", "ByAnaLimaAndJoONeilAndEvaNagy")]
    [InlineData("Ana Lima, Jo O'Neil, Éva Nagy, Wim Kok", "InTheMill")]
    public void Advice_stands_under_its_authors(string authors, string group)
    {
        DocumentFacts document = Advice("mill", authors, "open the old mill");
        Recommendation advice = Assert.Single(FactExtractor.Link([document with { Article = document.Article! with { Title = new("The Mill", Provenance.Stated) } }]).Recommendations);
        Assert.Equal((group, "OpenTheOldMill"), (advice.Group, advice.Name));
    }

    [Fact]
    public void Advice_keeps_its_published_name_and_stands_in_the_order_of_the_texts()
    {
        DocumentFacts[] documents = [Advice("b", "Ana Lima", "close the port", "count the ships"), Advice("a", "Ana Lima", "open the mill")];
        Corpus corpus = FactExtractor.Link(documents);
        Assert.Equal(["OpenTheMill", "CloseThePort", "CountTheShips"], corpus.Recommendations.Select(r => r.Name));
        Assert.All(corpus.Recommendations, r => Assert.Matches("^r-[0-9a-f]{10}$", r.Id));
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(corpus, "1.0.0").Replace("CloseThePort", "ShutIt", System.StringComparison.Ordinal));
        Corpus kept = FactExtractor.Link(documents, names);
        Assert.Equal(["OpenTheMill", "ShutIt", "CountTheShips"], kept.Recommendations.Select(r => r.Name));
        Assert.Empty(kept.Findings);
    }

    [Fact]
    public void Two_tellings_give_an_event_the_kind_and_the_place_that_one_of_them_knows()
    {
        EventMention telling = Mention("the dam of Lima broke on 3 May", "2012-05-03", "3 May");
        Event e = Assert.Single(FactExtractor.Link([
            Document("a", telling), Document("b", telling with { Kind = EventKind.Agree, Place = "Lima" })]).Events);
        Assert.Equal((EventKind.Agree, "Lima", 2), (e.Kind, e.Place, e.Mentions.Count));
    }

    [Fact]
    public void Articles_are_named_in_the_order_of_their_ids() => Assert.Equal(
        ["Zebra", "Ape"],
        FactExtractor.Link([Document("b", "Ape"), Document("a", "Zebra")]).Articles.Select(article => article.Name));

    private static DocumentFacts Advice(string id, string authors, params string[] actions)
    {
        DocumentFacts document = Document(id);
        return document with
        {
            Article = document.Article! with { Authors = authors.Split(", ").Where(name => name.Length > 0).Select(name => new Author(name, null, AuthorRole.Author)).ToEquatableArray() },
            Recommendations = actions.Select((action, i) => new Recommendation(string.Empty, string.Empty, id, i + 1, default, Passage(action, 100 * i), "should", Strength.Medium, Passage(action, 100 * i)))
                .Reverse().ToEquatableArray(),
        };
    }
}
