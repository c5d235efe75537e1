using System;
using System.Linq;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

/// <summary>What becomes of a fact that was published, and of code that uses it.</summary>
public class PublishedNameTests
{
    private static readonly EventMention Opening = Mention("the port opened its gates in June 2014", "2014-06", "June 2014");

    [Theory]
    [InlineData("In2012", "2012-05-03", "In2012")]
    [InlineData("In2012", "2012/2013", "In2012")]
    [InlineData("In2012", "2013-05-03", "In2013")]
    [InlineData("In2012.May", "2012-05-03", "In2012.May")]
    [InlineData("In2012.May", "2013-05-03", "In2013")]
    [InlineData("In2012", "XXXX-05-03", "InUnknownYear")]
    [InlineData("InThe1990s", "1995", "InThe1990s")]
    [InlineData("InThe1990s", "2001", "In2001")]
    [InlineData("InThe1800s", "1872", "InThe1800s")]
    [InlineData("InThe1800s", "1790", "In1790")]
    [InlineData("InUnknownYear", "2012-05-03", "InUnknownYear")]
    [InlineData("In43Bc", "-0043-03-15", "In43Bc")]
    [InlineData("In1000Bc", "1000-03-15", "In1000")]
    [InlineData("InOldTimes", "2012", "In2012")]
    public void An_event_stays_in_its_group_as_long_as_its_date_allows(string published, string date, string group)
    {
        DocumentFacts document = Document("a", Opening with { Date = Dates.EdtfDate.Parse(date) });
        string id = Assert.Single(FactExtractor.Link([document]).Events).Id;
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", $"{id}\tEvents.{published}.TheOpening");
        Event kept = Assert.Single(FactExtractor.Link([document], names).Events);
        Assert.Equal((id, group, "TheOpening"), (kept.Id, kept.Group, kept.Name));
    }

    [Theory]
    [InlineData("1.4.2", "so the next version is 2.0.0")]
    [InlineData("9", "so the next version is 10.0.0")]
    [InlineData("0.3.1", "so the next version is 0.4.0")]
    [InlineData("0", "so the next version is 0.1.0")]
    [InlineData("next", "so the next version is a major one")]
    public void A_fact_that_is_gone_asks_for_the_next_major_version(string version, string message)
    {
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", $"version {version}\ne-1\tEvents.In2012.X");
        Finding gone = Assert.Single(FactExtractor.Link([], names).Findings);
        Assert.Equal(("DPK0201", FindingSeverity.Warning, "facts.names.txt", 2, 1), (gone.Id, gone.Severity, gone.Path, gone.Line, gone.Column));
        Assert.StartsWith("The published fact 'Events.In2012.X' (e-1) is gone.", gone.Message, StringComparison.Ordinal);
        Assert.Contains(message, gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_facts_are_told_where_they_stand()
    {
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", "version 1.0.0");
        EventMention second = Mention("In June 2014 Peru opened the port", "2014-06", "June 2014", EventKind.Other, "peru") with { Quote = Passage("Peru opened the port", 13) };
        Assert.Equal(
            ["The fact 'Articles.Title' (a) is new: a minor version. 'datapackage names accept' publishes its name a.txt(1,1)", "The fact 'Events.In2014.PeruOpenedThePort' (e) is new: a minor version. 'datapackage names accept' publishes its name a.txt(1,14)", "The fact 'Actors.Peru' (peru) is new: a minor version. 'datapackage names accept' publishes its name facts.names.txt(1,1)"],
            FactExtractor.Link([Document("a", second)], names).Findings.Select(finding => System.Text.RegularExpressions.Regex.Replace(finding.Message, "e-[0-9a-f]{10}", "e") + $" {finding.Path}({finding.Line},{finding.Column})"));
    }

    [Theory]
    [InlineData("Events.In2014.TheOpening\twas=Events.In2014.Opened@1.0.0", "Events.In2014.Opened")]
    [InlineData("Events.In2012.TheOpening", "Events.In2012.TheOpening")]
    [InlineData("Events.In2012.TheOpening\twas=Events.In2011.Opened@1.0.0 Events.In2012.Opened@1.0.1", "Events.In2012.TheOpening Events.In2011.Opened Events.In2012.Opened")]
    [InlineData("Events.In2014.TheOpening\twas=Articles.Opened@1.0.0", "")]
    [InlineData("Events.In2014.TheOpening\twas=Events.In2014.TheOpening@1.0.0", "")]
    [InlineData("Events.In2014.TheOpening\twas=Events.In2014.TheOpening.Old@1.0.0", "")]
    [InlineData("Events.In2014.TheOpening\twas=Events.In2014@1.0.0", null)]
    public void Old_names_forward_to_the_fact(string line, string? forwarders)
    {
        DocumentFacts document = Document("a", Opening);
        string id = Assert.Single(FactExtractor.Link([document]).Events).Id;
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", $"a\tArticles.TitleOfA\n{id}\t{line}");
        Assert.Equal(forwarders is null ? 1 : 0, names.Findings.Count);
        Corpus corpus = FactExtractor.Link([document], names);
        Assert.Equal(forwarders ?? string.Empty, string.Join(' ', corpus.Forwarders.Select(forwarder => forwarder.Name)));
        Assert.All(corpus.Forwarders, forwarder => Assert.Equal("Events.In2014.TheOpening", forwarder.Target));
    }
}
