using System;
using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>What the owner of a corpus corrects by hand.</summary>
public class CorrectionTests
{
    private const string Text = """
        The Harbour Needs Its Tunnel

        By Our Staff
        4 July 2023

        In March 2015 Peru and Chile signed an agreement on the tunnel, and in May 2016 the ministers opened a first office in the old customs house by the river.

        Time for Peru to listen to those who live there. The government of Chile should publish the plans before the end of the year, and nobody will stop it.

        The spring of 2014 saw a first sod cut by the mayor, who had waited for that day longer than anybody else who lives near the quays of the harbour.
        """;

    [Fact]
    public void Title_authors_and_date_are_set_and_say_why()
    {
        DocumentFacts facts = Correct("""{ "article": "a", "quote": "By Our Staff", "set": { "title": "The Tunnel", "authors": ["Ana Ito"], "published": "2022-01" }, "why": "printed edition", "by": "M. Sato" }""");
        Assert.Equal(new Attributed<string>("The Tunnel", Provenance.Supplied, "printed edition (M. Sato)"), facts.Article!.Title);
        Assert.Equal("Ana Ito", Assert.Single(facts.Article.Authors).Name);
        Assert.Equal(new Attribution(Provenance.Supplied, "printed edition (M. Sato)"), facts.Article.AuthorsOrigin);
        Assert.Equal("2022-01", facts.Article.Published!.Value.ToString());
        Assert.Empty(facts.Findings);
    }

    [Fact]
    public void The_words_of_one_of_two_events_point_to_it()
    {
        DocumentFacts facts = Correct("""{ "article": "a", "quote": "opened a first office", "fix": { "date": "2016-06", "kind": "Cooperate" }, "why": "misprint", "by": "M. Sato" }""");
        EventMention fixedOne = Assert.Single(facts.Events, e => e.Origin.Reason is not null);
        Assert.Equal(("2016-06", Provenance.Supplied, EventKind.Cooperate), (fixedOne.Date.ToString(), fixedOne.DateProvenance, fixedOne.Kind));
        Assert.Contains("office", fixedOne.Summary.Text, StringComparison.Ordinal);
        Assert.Empty(facts.Findings);
    }

    [Fact]
    public void A_fact_is_dropped()
    {
        int before = Correct().Recommendations.Count;
        DocumentFacts facts = Correct("""{ "article": "a", "quote": "publish the plans", "drop": "recommendation", "why": "reported", "by": "M. Sato" }""");
        Assert.Equal(before - 1, facts.Recommendations.Count);
    }

    [Fact]
    public void A_fact_gets_another_name()
    {
        DocumentFacts facts = Correct("""{ "article": "a", "quote": "publish the plans", "rename": { "recommendation": "ShowThePlans" }, "why": "shorter", "by": "M. Sato" }""");
        Corpus corpus = FactExtractor.Link(new[] { facts });
        Assert.Contains("ShowThePlans", corpus.Recommendations.Select(r => r.Name));
    }

    [Fact]
    public void Facts_are_added_by_exact_quote()
    {
        DocumentFacts facts = Correct(
            """{ "article": "a", "quote": "Time for Peru to listen to those who live there.", "add": { "recommendation": { "action": "listen to those who live there", "addressees": ["Peru"] } }, "why": "missed", "by": "M. Sato" }""",
            """{ "article": "a", "quote": "The spring of 2014 saw a first sod cut by the mayor", "add": { "event": { "date": "2014-21", "summary": "a first sod cut by the mayor" } }, "why": "missed", "by": "M. Sato" }""");
        Assert.Empty(facts.Findings);
        Recommendation advice = Assert.Single(facts.Recommendations, r => r.Origin.Provenance == Provenance.Supplied);
        Assert.Equal("listen to those who live there", advice.Action.Text);
        EventMention e = Assert.Single(facts.Events, e => e.Origin.Provenance == Provenance.Supplied);
        Assert.Equal("missed (M. Sato)", e.Origin.Reason);
        Assert.All(new[] { e.Quote, e.Summary, e.DateText, advice.Quote, advice.Action }, p => Assert.Equal(p.Text, Text.Substring(p.Span.Start, p.Span.Length)));
    }

    [Fact]
    public void A_correction_expires_with_its_quote()
    {
        DocumentFacts facts = Correct("""{ "article": "a", "quote": "sign the tunnel away", "drop": "event", "why": "x", "by": "y" }""");
        Finding finding = Assert.Single(facts.Findings);
        Assert.Equal(("DPK0302", "corrections.json", 2), (finding.Id, finding.Path, finding.Line));
        Assert.Equal(Correct().Events, facts.Events);
    }

    [Theory]
    [InlineData("""{ "article": "a", "quote": "who live there", "drop": "event", "why": "x", "by": "y" }""", "No event of 'a'")]
    [InlineData("""{ "article": "a", "quote": "the", "drop": "event", "why": "x", "by": "y" }""", "Several events")]
    [InlineData("""{ "article": "a", "quote": "Time for Peru", "add": { "event": { "summary": "Time for Peru" } }, "why": "x", "by": "y" }""", "gives no date")]
    [InlineData("""{ "article": "a", "quote": "Time for Peru", "add": { "recommendation": { "addressees": ["Peruu"] } }, "why": "x", "by": "y" }""", "did you mean 'Peru'?")]
    public void What_fits_no_fact_is_told(string entry, string message)
    {
        Finding finding = Assert.Single(Correct(entry).Findings);
        Assert.Equal("DPK0303", finding.Id);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, 1, "a value is missing")]
    [InlineData("[]", 1, 1, "The file must hold")]
    [InlineData("""{ "correctoins": [] }""", 1, 3, "did you mean 'corrections'?")]
    [InlineData("{ \"corrections\": [\n  { \"article\": \"a\" \"quote\": 1 } ] }", 2, 20, "a comma is missing between two members")]
    [InlineData("""{ "corrections": [ 7 ] }""", 1, 20, "An entry is written")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "drop": "event", "why": "x" } ] }""", 1, 20, "The entry has no 'by'")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "why": "x", "by": "y" } ] }""", 1, 20, "exactly one of set, fix")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "drop": "evnet", "why": "x", "by": "y" } ] }""", 1, 60, "must be \"event\"")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "fix": { "date": "last week" }, "why": "x", "by": "y" } ] }""", 1, 69, "is no EDTF date")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "fix": { "kind": "Agreee" }, "why": "x", "by": "y" } ] }""", 1, 69, "did you mean 'Agree'?")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "q", "rename": { "event": "no name" }, "why": "x", "by": "y" } ] }""", 1, 73, "cannot be a member name")]
    [InlineData("""{ "corrections": [ { "article": "a", "quote": "\q" } ] }""", 1, 48, "none of JSON's")]
    public void A_bad_entry_is_told_at_its_place(string json, int line, int column, string message)
    {
        CorrectionsFile file = CorrectionsFile.Read("corrections.json", json);
        Finding finding = Assert.Single(file.Findings);
        Assert.Equal(("DPK0301", line, column), (finding.Id, finding.Line, finding.Column));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Empty(file.Corrections);
    }

    [Fact]
    public void Before_a_mistake_entries_count_and_after_it_none()
    {
        const string Drop = """{ "article": "a", "quote": "q", "drop": "event", "why": "x", "by": "y" }""";
        CorrectionsFile file = CorrectionsFile.Read("corrections.json", "{ \"corrections\": [" + Drop + ", { ] " + Drop);
        Assert.Single(file.Corrections);
        Assert.Single(file.Findings);
    }

    [Fact]
    public void Deep_nesting_is_a_finding() =>
        Assert.Contains("too deeply", Assert.Single(CorrectionsFile.Read("c.json", new string('[', 100_000)).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_beside_its_text_needs_no_article()
    {
        CorrectionsFile file = CorrectionsFile.Read("corpus/a.corrections.json", """{ "corrections": [ { "quote": "q", "drop": "event", "why": "x", "by": "y" } ] }""");
        Assert.Equal("a", Assert.Single(file.Corrections).ArticleId);
        Assert.Empty(CorrectionsFile.WithoutDocument(file.Corrections, ["corpus/a.txt"]));
        Finding astray = Assert.Single(CorrectionsFile.WithoutDocument(file.Corrections, ["corpus/ab.txt"]));
        Assert.Equal("DPK0304", astray.Id);
    }

    private static DocumentFacts Correct(params string[] entries)
    {
        CorrectionsFile file = CorrectionsFile.Read("corrections.json", "{ \"corrections\": [\n" + string.Join(",\n", entries) + "] }");
        Assert.Empty(file.Findings);
        return FactExtractor.ExtractDocument(new SourceDocument("a.txt", Text) { Corrections = file.Corrections });
    }
}
