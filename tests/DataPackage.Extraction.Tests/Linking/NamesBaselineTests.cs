using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction.Linking;

namespace DataPackage.Extraction.Tests;

/// <summary>Names that were published never move.</summary>
public class NamesBaselineTests
{
    private static readonly EventMention Signing = TestCorpus.Mention("Peru and Chile signed the pact on 3 May 2012", "2012-05-03", "3 May 2012", EventKind.Support, "peru", "chile");
    private static readonly EventMention SigningAgain = TestCorpus.Mention("the signing of the pact by Peru and Chile in 2012 and its signed copies", "2012-05", "2012", EventKind.Support, "peru", "chile");
    private static readonly EventMention Opening = TestCorpus.Mention("the port opened its gates in June 2014", "2014-06", "June 2014");

    [Fact]
    public void A_published_name_is_kept_though_the_rules_choose_another()
    {
        Corpus corpus = FactExtractor.Link([TestCorpus.Document("a", Opening)]);
        string text = NamesBaseline.Write(corpus, "1.0.0").Replace(corpus.Events[0].Name, "PublishedAsThis", StringComparison.Ordinal);
        Corpus kept = FactExtractor.Link([TestCorpus.Document("a", Opening)], NamesBaseline.Read("facts.names.txt", text));
        Assert.Equal("PublishedAsThis", kept.Events[0].Name);
        Assert.Empty(kept.Findings);
        Assert.Empty(kept.Forwarders);
    }

    [Fact]
    public void A_fact_that_is_gone_forces_a_major_version()
    {
        NamesBaseline baseline = Publish(TestCorpus.Document("a", Opening, Signing));
        Finding gone = Assert.Single(FactExtractor.Link([TestCorpus.Document("a", Signing)], baseline).Findings);
        Assert.Equal(("DPK0201", "facts.names.txt"), (gone.Id, gone.Path));
        Assert.Contains("2.0.0", gone.Message, StringComparison.Ordinal);
        Assert.Contains("Events.In2014.", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_fact_is_listed_at_its_sentence()
    {
        NamesBaseline baseline = Publish(TestCorpus.Document("a", Signing));
        Finding added = Assert.Single(FactExtractor.Link([TestCorpus.Document("a", Signing, Opening)], baseline).Findings);
        Assert.Equal(("DPK0202", FindingSeverity.Info, "a.txt"), (added.Id, added.Severity, added.Path));
    }

    [Fact]
    public void An_event_stays_itself_when_the_text_that_tells_it_best_goes_or_comes()
    {
        DocumentFacts fine = TestCorpus.Document("a", Signing);
        DocumentFacts coarse = TestCorpus.Document("b", SigningAgain);
        Event both = Assert.Single(FactExtractor.Link([fine, coarse]).Events);
        Event rest = Assert.Single(FactExtractor.Link([coarse], Publish(fine, coarse)).Events);
        Assert.Equal((both.Id, both.Group, both.Name), (rest.Id, rest.Group, rest.Name));
        Event first = Assert.Single(FactExtractor.Link([coarse]).Events);
        Event now = Assert.Single(FactExtractor.Link([fine, coarse], Publish(coarse)).Events);
        Assert.Equal((first.Id, first.Group, first.Name), (now.Id, now.Group, now.Name));
    }

    [Fact]
    public void A_fact_beside_a_published_group_of_its_name_gets_another()
    {
        EventMention closing = TestCorpus.Mention("the port closed its gates in August 2014", "2014-08", "August 2014");
        Corpus corpus = FactExtractor.Link([TestCorpus.Document("a", Opening, closing)]);
        (Event opened, Event closed) = (corpus.Events[0], corpus.Events[1]);
        NamesBaseline baseline = NamesBaseline.Read("facts.names.txt", $"version 1.0.0\n{closed.Id}\tEvents.In2014.{opened.Name}.TheClosing\n");
        Assert.Empty(baseline.Findings);
        Assert.Equal(
            [("In2014", opened.Name + "_"), ("In2014." + opened.Name, "TheClosing")],
            FactExtractor.Link([TestCorpus.Document("a", Opening, closing)], baseline).Events.Select(e => (e.Group, e.Name)));
    }

    [Fact]
    public void A_renamed_fact_forwards_through_one_minor_version()
    {
        NamesBaseline first = Publish(TestCorpus.Document("a", Opening));
        DocumentFacts renamed = TestCorpus.Document("a", Opening with { GivenName = "GatesOpened" });
        Corpus corpus = FactExtractor.Link([renamed], first);
        Forwarder forwarder = Assert.Single(corpus.Forwarders);
        Assert.Equal((first.Names[1].Name, "Events.In2014.GatesOpened"), (forwarder.Name, forwarder.Target));

        NamesBaseline second = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(corpus, "1.1.0", first));
        Corpus later = FactExtractor.Link([renamed], second);
        Assert.Equal(corpus.Forwarders, later.Forwarders);
        NamesBaseline third = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(later, "1.2.0", second));
        Assert.Empty(FactExtractor.Link([renamed], third).Forwarders);
    }

    [Theory]
    [InlineData("e-1 Events.In2012.NoTab", 1)]
    [InlineData("# note\ne-1\tThings.In2012.X", 2)]
    [InlineData("e-1\tEvents.In2012.X\ne-2\tEvents.In2012.X", 2)]
    [InlineData("e-1\tEvents.In2012.X\twas=Y", 1)]
    [InlineData("e-1\tEvents.In2012.X = 1; class Y {}", 1)]
    public void A_bad_line_is_told_at_its_place(string text, int line)
    {
        Finding finding = Assert.Single(NamesBaseline.Read("facts.names.txt", text).Findings);
        Assert.Equal(("DPK0203", line, 1), (finding.Id, finding.Line, finding.Column));
    }

    [Fact]
    public void Adding_removing_and_reordering_texts_never_changes_other_names()
    {
        DocumentFacts[] texts = OwnTexts().Select(FactExtractor.ExtractDocument).ToArray();
        Assert.True(texts.Length >= 5);
        NamesBaseline all = Publish(texts);
        Dictionary<string, string> published = NamesById(FactExtractor.Link(texts, all));
        var random = new Random(20260101);
        for (int round = 0; round < 20; round++)
        {
            DocumentFacts[] some = texts.Where(_ => random.Next(2) == 0).OrderBy(_ => random.Next()).ToArray();
            AssertSame(published, NamesById(FactExtractor.Link(some, all)));

            NamesBaseline ofSome = Publish(some);
            AssertSame(NamesById(FactExtractor.Link(texts.OrderBy(_ => random.Next()), ofSome)), NamesById(FactExtractor.Link(some, ofSome)));
        }
    }

    [Fact]
    public void The_order_of_texts_changes_nothing()
    {
        DocumentFacts[] texts = OwnTexts().Select(FactExtractor.ExtractDocument).ToArray();
        Assert.Equal(FactExtractor.Link(texts), FactExtractor.Link(texts.Reverse()));
    }

    private static NamesBaseline Publish(params DocumentFacts[] documents) =>
        NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(FactExtractor.Link(documents), "1.0.0"));

    private static Dictionary<string, string> NamesById(Corpus corpus) =>
        FactNames.Of(corpus).ToDictionary(fact => BaselineWriter.KindOf(fact.Name) + " " + fact.Id, fact => fact.Name);

    private static void AssertSame(Dictionary<string, string> expected, Dictionary<string, string> actual)
    {
        foreach ((string id, string name) in actual)
            Assert.Equal((id, expected[id]), (id, name));
    }

    private static IEnumerable<SourceDocument> OwnTexts() => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data", "own"))
        .Where(file => Path.GetExtension(file) is ".txt" or ".md" && Path.GetFileName(file) != "README.md")
        .OrderBy(file => file, StringComparer.Ordinal)
        .Take(40)
        .Select(file => new SourceDocument(file, File.ReadAllText(file)));
}
