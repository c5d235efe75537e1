using OwnCorpus;

public class FactTests
{
    [Fact]
    public void Every_quote_stands_in_its_text()
    {
        foreach (Mention mention in Facts.Events.SelectMany(e => e.Mentions))
        {
            string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "corpus", mention.Location.File));
            Assert.Equal(mention.Quote, text.Substring(mention.Start, mention.Length));
        }
    }

    [Fact]
    public void The_charging_station_has_the_year_we_supplied()
    {
        Event opening = Assert.Single(Facts.Events, e => e.Summary.Contains("charging station"));
        Assert.Equal("2023-07-04", opening.Date.ToString());
        Assert.Equal(Provenance.Supplied, opening.Mentions[0].Article.PublishedOrigin.Provenance);
    }

    [Fact]
    public void The_nets_have_the_year_we_corrected() =>
        Assert.Equal("2021", Assert.Single(Facts.Events, e => e.Summary.Contains("moved its nets")).Date.ToString());
}
