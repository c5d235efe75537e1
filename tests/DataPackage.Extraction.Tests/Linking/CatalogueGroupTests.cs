using System;
using System.Globalization;
using System.Linq;
using static DataPackage.Extraction.Tests.TestCorpus;

namespace DataPackage.Extraction.Tests;

/// <summary>A list of more than 1,000 members is parted: events by month, all else by first letters.</summary>
public class CatalogueGroupTests
{
    [Theory]
    [InlineData("Port", 999, "Lima", "")]
    [InlineData("Port", 1000, "Lima", "UnderL")]
    [InlineData("port", 1000, "lima", "UnderL")]
    [InlineData("Port", 1000, "Port0500", "")]
    [InlineData("Port", 1001, "Port0500", "UnderPort0")]
    [InlineData("PoRT", 1001, "PoRT0500", "UnderPort0")]
    [InlineData("Port", 1001, "Po", "UnderPo")]
    [InlineData("Port", 1001, "Pb", "UnderPb")]
    [InlineData("Harbour", 1001, "Harbour0500", "UnderHarbou")]
    public void Articles_stand_under_their_first_letters(string stem, int others, string title, string group)
    {
        Corpus corpus = FactExtractor.Link(Enumerable.Range(0, others).Select(i => stem + Number(i)).Append(title).Distinct().Select(each => Document(each, each)));
        NamedArticle article = corpus.Articles.Single(article => article.Article.Id == title);
        Assert.Equal(group, article.Group);
        Assert.Contains($"\n{title}\tArticles.{(group.Length > 0 ? group + "." : group)}{article.Name}\n", NamesBaseline.Write(corpus, "1.0.0"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_stays_where_it_was()
    {
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(FactExtractor.Link([Document("Lima", "Lima")]), "1.0.0"));
        Corpus grown = FactExtractor.Link(Enumerable.Range(0, 1000).Select(i => "Port" + Number(i)).Append("Lima").Select(each => Document(each, each)), names);
        Assert.Equal(["Lima"], grown.Articles.Where(article => article.Group.Length == 0).Select(article => article.Name));
    }

    [Theory]
    [InlineData(999, "2012-05-03", "In2012", "In2012")]
    [InlineData(1000, "2012-05-03", "In2012.May", "In2012.June")]
    [InlineData(1000, "2012-05-30/2012-05-31", "In2012.May", "In2012.June")]
    [InlineData(1000, "2012-05-30/2012-06-01", "In2012.MonthUnknown", "In2012.June")]
    [InlineData(1000, "2012", "In2012.MonthUnknown", "In2012.June")]
    [InlineData(1000, "2012-06-03", "In2012.June.UnderV", "In2012.June.UnderS")]
    [InlineData(1001, "2013-06-03", "In2013", "In2012.June.UnderShip0")]
    public void Events_stand_in_their_month(int ships, string date, string group, string groupOfShips)
    {
        EventMention[] mentions = [.. Enumerable.Range(0, ships).Select(i => Mention("Ship" + Number(i) + " sank", "2012-06", "then")), Mention("the vote fell", date, "then")];
        Corpus corpus = FactExtractor.Link([Document("a", mentions)]);
        Assert.Equal(ships + 1, corpus.Events.Count);
        Assert.Equal(group, corpus.Events.Single(e => e.Name == "VoteFell").Group);
        Assert.Equal(groupOfShips, corpus.Events.Single(e => e.Name == "Ship0500Sank").Group);
    }

    [Theory]
    [InlineData("May", "May_")]
    [InlineData("MonthUnknown", "MonthUnknown")]
    [InlineData("March", "March")]
    public void A_fact_beside_groups_is_not_called_as_one(string given, string name)
    {
        EventMention[] mentions = [.. Enumerable.Range(0, 1001).Select(i => Mention("Ship" + Number(i) + " sank", "2012-05", "then"))];
        Corpus small = FactExtractor.Link([Document("a", mentions[0] with { GivenName = given })]);
        NamesBaseline names = NamesBaseline.Read("facts.names.txt", NamesBaseline.Write(small, "1.0.0"));
        mentions[0] = mentions[0] with { GivenName = given };
        Event first = FactExtractor.Link([Document("a", mentions)], names).Events.Single(e => e.Id == small.Events[0].Id);
        Assert.Equal(("In2012", name), (first.Group, first.Name));
    }

    private static string Number(int i) => i.ToString("0000", CultureInfo.InvariantCulture);
}
