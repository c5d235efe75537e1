using System;
using System.Linq;
using DataPackage.Generator.Emit;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Tests;

/// <summary>What a consumer sees: the printed code, compiled and run.</summary>
public class ViewTests
{

    private static readonly (string Expression, string Expected)[] Cases =
    {
        ("Events.In2015.PortsSignedThePact", "2015-03-12  The ports signed the pact"),
        ("Events.InThe1990s.NobodyHadWantedIt.Date", "199X~"),
        ("Events.In2015.PortsSignedThePact.Mentions[1].Location", "harbour.txt(3,1)"),
        ("Events.In2015.PortsSignedThePact.Mentions[1].Quote", "In March 2015 the two ports signed the Tunnel Pact."),
        ("Events.In2015.PortsSignedThePact.Mentions[1].Date", "2015-03"),
        ("Events.In2015.PortsSignedThePact.Mentions[0].DateText.Text", "12 March 2015"),
        ("Events.In2015.PortsSignedThePact.Kind", "Agree"),
        ("Events.In2015.PortsSignedThePact.Actors", "the two ports"),
        ("Facts.Events.Length", "2"),
        ("Facts.Events.First().Name", "NobodyHadWantedIt"),
        ("Facts.Events.In(2015).Single().Id", "e-1"),
        ("Facts.Events.In(1993).Single().Id", "e-2"),
        ("Facts.Events.In(2014).Count()", "0"),
        ("Facts.Events.Between(\"2015-03-12\", \"2015-04\").Count()", "1"),
        ("Facts.Events.Overlapping(EdtfDate.Parse(\"2015-03\")).Count()", "1"),
        ("Facts.Events.Involving(Actors.Ports).Count()", "2"),
        ("Facts.Events.Involving(Actors.Council).Count()", "0"),
        ("Facts.Events.Concerning(Instruments.TunnelPact).Count()", "2"),
        ("Facts.Events.Corroborated().Single().Name", "PortsSignedThePact"),
        ("Facts.Events.OfKind(EventKind.Agree).Count()", "2"),
        ("Facts.Recommendations.AddressedTo(Actors.Council).Single()", "council: publish the plans"),
        ("Facts.Recommendations.By(\"Ana O'Hara\").Count()", "1"),
        ("Recommendations.ByAnaOHara.PublishThePlans.Quote", "The council should publish the plans."),
        ("Recommendations.ByAnaOHara.PublishThePlans.Location", "harbour.txt(3,53)"),
        ("Articles.TheHarbourTunnel.Title", "The Harbour Tunnel"),
        ("Articles.TheHarbourTunnel.Published", "2016-02"),
        ("Articles.TheHarbourTunnel.PublishedOrigin", "Supplied: date of the printed edition"),
        ("Articles.TheHarbourTunnel.Publisher ?? \"nobody\"", "nobody"),
        ("Articles.TheHarbourTunnel.Authors[0].Affiliation", "Port Institute"),
        ("Articles.TheHarbourTunnel.Events.Single().Id", "e-1"),
        ("Articles.TheHarbourTunnel.Headings[0].Text", "The Harbour Tunnel"),
        ("Articles.TheHarbourTunnel.Acronyms[0]", "TP: Tunnel Pact"),
        ("Actors.Ports.Aliases[0]", "ports"),
        ("Actors.Ports.Events.Length", "2"),
        ("Instruments.TunnelPact.Long", "Tunnel Pact"),
        ("Facts.DataVersion", "1.2.3"),
        ("Facts.GeneratorVersion.Split('.').Length", "3"),
        ("Articles.TheHarbourTunnel.Source.Sha256.Length", "64"),
        ("Facts.Search(\"plans\").Single().Recommendation", "council: publish the plans"),
        ("Facts.Search(\"SIGNED pact\")[0].Location", "ferry.txt(3,1)"),
        ("Facts.Search(\"plan\").Count", "1"),
        ("Facts.Search(\"?\").Count", "0"),
        ("default(Event).IsNone", "True"),
        ("default(Event)", "(no event)"),
        ("Events.In2015.PortsSignedThePact == Facts.Events[1]", "True"),
        ("default(FactList<Event>).Length", "0"),
        ("Catch(() => default(Event).Summary)", "This Event is a default value and stands for no fact; check IsNone first."),
        ("Catch(() => Facts.Events[2].Summary).Substring(0, 34)", "There is no such fact in the list."),
        (
            "Facts.Events.SelectMany(e => e.Mentions).SelectMany(m => new[] { m.Passage, m.Summary, m.DateText })"
            + ".Concat(Facts.Recommendations.Select(r => r.Passage)).Distinct()"
            + $".All(p => (p.Article.Id == \"ferry\" ? {Literal.String(HandMade.Ferry)} : {Literal.String(HandMade.Harbour)}).Substring(p.Start, p.Length) == p.Text)",
            "True"),
    };

    // One compilation a form answers all of them.
    private static readonly Lazy<string[]> Answers = new(() => Ask(default, Harness.CSharp10));

    private static string[] Ask(TargetPlatform platform, CSharpParseOptions parsing) => Harness.Run(HandMade.Print(HandMade.Corpus, platform: platform).Values, $$"""
        using System;
        using System.Linq;
        using Corpus;

        public static class Consumer
        {
            public static string Run() => string.Join("\u0001", new[]
            {
                {{string.Join(",\n", Cases.Select(c => "\"\" + (" + c.Expression + ")"))}}
            });

            private static string Catch(Func<string> read)
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
        """, parsing).Split('\u0001');

    [Fact]
    public void Data_that_is_read_where_it_is_loaded_answers_the_same() =>
        Assert.Equal(Cases.Select(c => c.Expected), Ask(new TargetPlatform(HasSpans: true, HasJson: true), Harness.CSharp11));

    [Fact]
    public void A_filter_allocates_nothing()
    {
        string[] sources = HandMade.Print(HandMade.Corpus, platform: new TargetPlatform(HasSpans: true, HasJson: true)).Values.ToArray();
        Assert.Equal("1 0", Harness.Run(
            sources,
            """
            using System;
            using Corpus;

            public static class Consumer
            {
                public static string Run()
                {
                    Count(2015);
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    int count = Count(2015);
                    return count + " " + (GC.GetAllocatedBytesForCurrentThread() - before);
                }

                private static int Count(int year)
                {
                    int count = 0;
                    foreach (Event e in Facts.Events)
                    {
                        if (e.IsIn(year) && e.Involves(Actors.Ports) && e.Kind == EventKind.Agree)
                            count++;
                    }

                    return count;
                }
            }
            """,
            Harness.CSharp11));
    }

    public static TheoryData<int, string> Expressions
    {
        get
        {
            var expressions = new TheoryData<int, string>();
            for (int i = 0; i < Cases.Length; i++)
                expressions.Add(i, Cases[i].Expression);
            return expressions;
        }
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_consumer_reads(int number, string expression)
    {
        Assert.NotEmpty(expression);
        Assert.Equal(Cases[number].Expected, Answers.Value[number]);
    }
}
