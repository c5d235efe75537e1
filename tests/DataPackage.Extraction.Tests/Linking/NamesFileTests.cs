using System;
using System.Linq;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

/// <summary>The file of published names: what a line says, and what is written.</summary>
public class NamesFileTests
{
    [Theory]
    [InlineData("e-1\tEvents.In2012.X", "e-1 Events.In2012.X")]
    [InlineData("\uFEFF  e-1\tEvents.In2012.X  ", "e-1 Events.In2012.X")]
    [InlineData("\n# a note\n\ne-1\tEvents.In2012.X\n", "e-1 Events.In2012.X")]
    [InlineData("e-1\tEvents.In2012.March.UnderA.X", "e-1 Events.In2012.March.UnderA.X")]
    [InlineData("r-1\tRecommendations.ByAnaLima._3Ports_", "r-1 Recommendations.ByAnaLima._3Ports_")]
    [InlineData("a note\tArticles.X\npe\tActors.X\nun\tInstruments.X", "a note Articles.X; pe Actors.X; un Instruments.X")]
    [InlineData("e-1\tEvents.In2012.In2012", "e-1 Events.In2012.In2012")]
    [InlineData("e-1\tEvents.In2012.X\talso=e-2 e-3", "e-1 Events.In2012.X also e-2 e-3")]
    [InlineData("e-1\tEvents.In2012.X\twas=Events.In2012.Y@1.0.0 Events.In2011.X@1.1.0\talso=e-2", "e-1 Events.In2012.X also e-2 was Events.In2012.Y@1.0.0 Events.In2011.X@1.1.0")]
    public void A_line_names_a_fact(string text, string expected)
    {
        NamesBaseline read = NamesBaseline.Read("facts.names.txt", text);
        Assert.Empty(read.Findings);
        Assert.Equal(expected, string.Join("; ", read.Names.Select(Show)));
    }

    [Theory]
    [InlineData("version 1.2.0", "1.2.0")]
    [InlineData("version   1.2.0-beta.1+AZaz09 ", "1.2.0-beta.1+AZaz09")]
    [InlineData("version 1.0.0\nversion 1.1.0", "1.1.0")]
    [InlineData("# none", "0.0.0")]
    public void A_file_tells_its_version(string text, string version)
    {
        NamesBaseline read = NamesBaseline.Read("facts.names.txt", text);
        Assert.Empty(read.Findings);
        Assert.Equal(version, read.Version);
    }

    [Theory]
    [InlineData("version 1_0", "A version is written like 'version 1.2.0'")]
    [InlineData("version 1.0.0;", "A version is written like 'version 1.2.0'")]
    [InlineData("e-1", "A line is an id, a tab and a name")]
    [InlineData("\tEvents.In2012.X", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.X", "A line is an id, a tab and a name")]
    [InlineData("e-1\tRecommendations.X", "A line is an id, a tab and a name")]
    [InlineData("a\tArticles", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.2X", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X-Y", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.Events.X", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.March.March.X", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X\tnote", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X\talso=e-2\tnote", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X\twas=Events.In2012.Y", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X\twas=Events.Y@1.0.0", "A line is an id, a tab and a name")]
    [InlineData("e-1\tEvents.In2012.X\twas=Events.In2012.Y@1@2", "A line is an id, a tab and a name")]
    public void A_line_that_names_none_is_told(string line, string message)
    {
        NamesBaseline read = NamesBaseline.Read("facts.names.txt", "e-0\tEvents.In2012.First\n" + line + "\ne-9\tEvents.In2012.Last");
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal(("DPK0203", "facts.names.txt", 2, 1, line.Length), (finding.Id, finding.Path, finding.Line, finding.Column, finding.Span.Length));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["e-0", "e-9"], read.Names.Select(name => name.Id));
    }

    [Theory]
    [InlineData(500, 100, 0)]
    [InlineData(501, 100, 1)]
    [InlineData(500, 101, 1)]
    public void A_name_and_a_version_have_a_greatest_length(int name, int version, int findings) => Assert.Equal(
        findings,
        NamesBaseline.Read("facts.names.txt", $"version {new string('1', version)}\ne-1\t{"Events.In2012.".PadRight(name, 'x')}").Findings.Count);

    [Theory]
    [InlineData("e-1\tEvents.In2012.X\ne-2\tEvents.In2012.X", 2)]
    [InlineData("e-1\tEvents.In2012.X\ne-2\tEvents.In2012.X.Y", 2)]
    [InlineData("e-1\tEvents.In2012.X.Y\ne-2\tEvents.In2012.X", 2)]
    [InlineData("e-1\tEvents.In2012.X.Y\ne-2\tEvents.In2012.X.Z", 0)]
    [InlineData("e-1\tEvents.In2012.X\ne-2\tEvents.In2012.x", 0)]
    public void A_name_is_given_once_and_is_no_group(string text, int line)
    {
        NamesBaseline read = NamesBaseline.Read("facts.names.txt", text);
        Assert.Equal(line, read.Findings.SingleOrDefault()?.Line ?? 0);
        Assert.Equal(line == 0 ? 2 : 1, read.Names.Count);
    }

    [Fact]
    public void A_file_is_written_line_by_line_in_order()
    {
        DocumentFacts first = Document("b", "The Port", Mention("Peru and Chile signed the pact on 3 May 2012", "2012-05-03", "3 May 2012", EventKind.Agree, "peru", "chile"));
        DocumentFacts second = Document("a\tnote", "The Pact", Mention("the signing of the pact by Peru and Chile in 2012 and its signed copies", "2012-05", "2012", EventKind.Agree, "peru", "chile"));
        Corpus corpus = FactExtractor.Link([first, second]);
        Event signing = Assert.Single(corpus.Events);
        string other = Assert.Single(FactExtractor.Link([second]).Events).Id;
        Assert.Equal(
            $"""
            # Published names, written by 'datapackage names accept'. A line a fact: id, name.
            # 'also=' lists ids by which the same event is known, 'was=' former names with the version that gave them up.
            version 1.0.0
            chile	Actors.Chile
            peru	Actors.Peru
            a note	Articles.ThePact
            b	Articles.ThePort
            {signing.Id}	Events.In2012.PeruAndChileSignedThePact	also={other}

            """.ReplaceLineEndings("\n"),
            NamesBaseline.Write(corpus, "1.0.0"));
    }

    [Fact]
    public void A_former_name_is_written_with_the_version_that_gave_it_up()
    {
        EventMention opening = Mention("the port opened its gates in June 2014", "2014-06", "June 2014");
        NamesBaseline first = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(FactExtractor.Link([Document("a", opening)]), "1.0.0"));
        Corpus second = FactExtractor.Link([Document("a", opening with { GivenName = "GatesOpened" })], first);
        string written = NamesBaseline.Write(second, "1.1.0", first);
        Assert.EndsWith("\tEvents.In2014.GatesOpened\twas=Events.In2014.PortOpenedItsGates@1.1.0\n", written, StringComparison.Ordinal);
        NamesBaseline before = NamesBaseline.Read("facts.names.txt", written);
        Assert.EndsWith("\twas=Events.In2014.PortOpenedItsGates@1.1.0\n", NamesBaseline.Write(second, "1.1.7", before), StringComparison.Ordinal);
        Assert.EndsWith("\tEvents.In2014.GatesOpened\n", NamesBaseline.Write(second, "1.2.0", before), StringComparison.Ordinal);
        Assert.EndsWith("\tEvents.In2014.GatesOpened\n", NamesBaseline.Write(second, "2.1.0", before), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_were_published_stay_listed()
    {
        DocumentFacts document = Document("a", Mention("the port opened its gates in June 2014", "2014-06", "June 2014"));
        string id = Assert.Single(FactExtractor.Link([document]).Events).Id;
        NamesBaseline before = NamesBaseline.Read("facts.names.txt", $"e-old\tEvents.In2014.GatesOpened\talso=e-z {id} e-b\n");
        Corpus corpus = FactExtractor.Link([document], before);
        Assert.EndsWith("e-old\tEvents.In2014.GatesOpened\talso=" + string.Join(' ', new[] { "e-b", "e-z", id }.Order(StringComparer.Ordinal)) + "\n", NamesBaseline.Write(corpus, "1.1.0", before), StringComparison.Ordinal);
    }

    private static string Show(PublishedName name) => name.Id + " " + name.Name
        + string.Concat(name.AlsoIds.Take(1).Select(_ => " also " + string.Join(' ', name.AlsoIds)))
        + string.Concat(name.Former.Take(1).Select(_ => " was " + string.Join(' ', name.Former.Select(former => former.Name + "@" + former.Since))));
}
