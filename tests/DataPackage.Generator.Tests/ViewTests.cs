using System;
using System.Linq;

namespace DataPackage.Generator.Tests;

/// <summary>What a consumer sees: the printed code, compiled and run.</summary>
public class ViewTests
{
    private static readonly string[] Sources = HandMade.Print(HandMade.Corpus).Values.ToArray();

    [Theory]
    [InlineData("Events.In2015.PortsSignedThePact", "2015-03-12  The ports signed the pact")]
    [InlineData("Events.InThe1990s.NobodyHadWantedIt.Date", "199X~")]
    [InlineData("Events.In2015.PortsSignedThePact.Mentions[1].Location", "harbour.txt(3,1)")]
    [InlineData("Events.In2015.PortsSignedThePact.Mentions[1].Quote", "In March 2015 the two ports signed the Tunnel Pact.")]
    [InlineData("Events.In2015.PortsSignedThePact.Mentions[1].Date", "2015-03")]
    [InlineData("Events.In2015.PortsSignedThePact.Mentions[0].DateText.Text", "12 March 2015")]
    [InlineData("Events.In2015.PortsSignedThePact.Kind", "Agree")]
    [InlineData("Events.In2015.PortsSignedThePact.Actors", "the two ports")]
    [InlineData("Facts.Events.Length", "2")]
    [InlineData("Facts.Events.First().Name", "NobodyHadWantedIt")]
    [InlineData("Facts.Events.In(2015).Single().Id", "e-1")]
    [InlineData("Facts.Events.In(1993).Single().Id", "e-2")]
    [InlineData("Facts.Events.In(2014).Count()", "0")]
    [InlineData("Facts.Events.Between(\"2015-03-12\", \"2015-04\").Count()", "1")]
    [InlineData("Facts.Events.Overlapping(EdtfDate.Parse(\"2015-03\")).Count()", "1")]
    [InlineData("Facts.Events.Involving(Actors.Ports).Count()", "2")]
    [InlineData("Facts.Events.Involving(Actors.Council).Count()", "0")]
    [InlineData("Facts.Events.Concerning(Instruments.TunnelPact).Count()", "2")]
    [InlineData("Facts.Events.Corroborated().Single().Name", "PortsSignedThePact")]
    [InlineData("Facts.Events.OfKind(EventKind.Agree).Count()", "2")]
    [InlineData("Facts.Recommendations.AddressedTo(Actors.Council).Single()", "council: publish the plans")]
    [InlineData("Facts.Recommendations.By(\"Ana O'Hara\").Count()", "1")]
    [InlineData("Recommendations.ByAnaOHara.PublishThePlans.Quote", "The council should publish the plans.")]
    [InlineData("Recommendations.ByAnaOHara.PublishThePlans.Location", "harbour.txt(3,52)")]
    [InlineData("Articles.TheHarbourTunnel.Title", "The Harbour Tunnel")]
    [InlineData("Articles.TheHarbourTunnel.Published", "2016-02")]
    [InlineData("Articles.TheHarbourTunnel.PublishedOrigin", "Supplied: date of the printed edition")]
    [InlineData("Articles.TheHarbourTunnel.Publisher ?? \"nobody\"", "nobody")]
    [InlineData("Articles.TheHarbourTunnel.Authors[0].Affiliation", "Port Institute")]
    [InlineData("Articles.TheHarbourTunnel.Events.Single().Id", "e-1")]
    [InlineData("Articles.TheHarbourTunnel.Headings[0].Text", "The Harbour Tunnel")]
    [InlineData("Articles.TheHarbourTunnel.Acronyms[0]", "TP: Tunnel Pact")]
    [InlineData("Actors.Ports.Aliases[0]", "ports")]
    [InlineData("Actors.Ports.Events.Length", "2")]
    [InlineData("Instruments.TunnelPact.Long", "Tunnel Pact")]
    [InlineData("Facts.DataVersion", "1.2.3")]
    [InlineData("default(Event).IsNone", "True")]
    [InlineData("default(Event)", "(no event)")]
    [InlineData("Events.In2015.PortsSignedThePact == Facts.Events[1]", "True")]
    [InlineData("default(FactList<Event>).Length", "0")]
    public void A_consumer_reads(string expression, string expected) => Assert.Equal(expected, Evaluate("\"\" + (" + expression + ")"));

    [Fact]
    public void A_default_view_is_never_the_first_fact() => Assert.Equal(
        "This Event is a default value and stands for no fact; check IsNone first.",
        Evaluate("Catch(() => default(Event).Summary)"));

    [Fact]
    public void An_index_beyond_a_list_throws() =>
        Assert.StartsWith("Specified argument was out of the range", Evaluate("Catch(() => Facts.Events[2].Summary)"), StringComparison.Ordinal);

    [Fact]
    public void Every_quote_is_verbatim_at_its_place() => Assert.Equal(
        "7",
        Evaluate($$"""
            Facts.Events.SelectMany(e => e.Mentions).SelectMany(m => new[] { m.Passage, m.Summary, m.DateText })
                .Concat(Facts.Recommendations.Select(r => r.Passage))
                .Where(p => (p.Article.Id == "ferry" ? {{Literal(HandMade.Ferry)}} : {{Literal(HandMade.Harbour)}}).Substring(p.Start, p.Length) == p.Text)
                .Distinct().Count() + ""
            """));

    private static string Literal(string text) => Emit.Literal.String(text);

    private static string Evaluate(string expression) => Harness.Run(Sources, $$"""
        using System;
        using System.Linq;
        using Corpus;

        public static class Consumer
        {
            public static string Run() => {{expression}};

            public static string Catch(Func<string> read)
            {
                try
                {
                    return read();
                }
                catch (Exception e)
                {
                    return e.Message;
                }
            }
        }
        """);
}
