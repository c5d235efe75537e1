using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using DataPackage.Extraction;
using DataPackage.Generator.Diagnostics;
using DataPackage.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Tests;

/// <summary>Bad input: one diagnostic at the file, and the rest compiles.</summary>
public class DiagnosticTests
{
    private static readonly Document Good = new("/p/good.txt", Texts.Bridge);

    public static TheoryData<string, string, string> BadTexts => new()
    {
        { "DPK0001 bad.txt(1,1)", "bad.txt", "" },
        { "DPK0001 bad.txt(1,1)", "bad.txt", " \r\n\t\n" },
        { "DPK0002 bad.txt(1,5)", "bad.txt", "PK\u0003\u0004\0\0\0\0\u0014\0\u0006\0" },
        { "DPK0004 bad.txt(1,1)", "bad.txt", "Home\nAbout\nContact\n" },
        { "DPK0008 good.md(1,1)", "sub/good.md", Texts.Library },
        { "DPK0008 GOOD.txt(1,1)", "sub/GOOD.txt", Texts.Library },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void A_bad_document_is_one_diagnostic_and_the_rest_compiles(string expected, string path, string text)
    {
        var bad = new Document("/p/" + path, text);
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(new[] { Good, bad }));
        if (!expected.StartsWith("DPK0002", StringComparison.Ordinal) && !expected.StartsWith("DPK0008", StringComparison.Ordinal))
            Assert.Equal(expected, Show(diagnostic));
        Assert.StartsWith(expected[..7], diagnostic.Id, StringComparison.Ordinal);
        Assert.Equal("1", CountArticles(Good, bad));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_though_the_compiler_guesses()
    {
        byte[] latin = Encoding.Latin1.GetBytes(Texts.Library.Replace("savings", "dépenses", StringComparison.Ordinal));
        var bad = new Document("/p/latin.txt", SourceText.From(latin, latin.Length, Encoding.Latin1));
        int line = Texts.Library.Split('\n').TakeWhile(l => !l.Contains("savings", StringComparison.Ordinal)).Count() + 1;
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(new[] { Good, bad }));
        Assert.StartsWith("DPK0003 latin.txt(" + line + ",", Show(diagnostic), StringComparison.Ordinal);
        Assert.Equal("2", CountArticles(Good, bad));
    }

    [Fact]
    public void A_supplied_date_that_is_none_is_told()
    {
        var document = new Document("/p/bridge.txt", Texts.Bridge) { Metadata = { ["DataPackagePublished"] = "last week" } };
        Assert.Equal("DPK0006 bridge.txt(1,1)", Show(Assert.Single(Harness.Diagnose(new[] { document }))));
    }

    [Theory]
    [InlineData("DPK0301 corrections.json(1,8)", "{ \"a\": }")]
    [InlineData("DPK0302 corrections.json(2,33)", "{ \"corrections\": [\n{ \"article\": \"bridge\", \"quote\": \"no such words\", \"drop\": \"event\", \"why\": \"x\", \"by\": \"y\" } ] }")]
    [InlineData("DPK0303 corrections.json(2,33)", "{ \"corrections\": [\n{ \"article\": \"bridge\", \"quote\": \"By Helena Brandt\", \"drop\": \"event\", \"why\": \"x\", \"by\": \"y\" } ] }")]
    [InlineData("DPK0304 corrections.json(2,33)", "{ \"corrections\": [\n{ \"article\": \"brigde\", \"quote\": \"By Helena Brandt\", \"drop\": \"event\", \"why\": \"x\", \"by\": \"y\" } ] }")]
    public void A_bad_correction_is_told_at_its_place(string expected, string json)
    {
        var corrections = new Document("/p/corrections.json", json) { Metadata = { ["DataPackageKind"] = "corrections" } };
        Assert.Equal(expected, Show(Assert.Single(Harness.Diagnose(new[] { new Document("/p/bridge.txt", Texts.Bridge), corrections }))));
    }

    [Theory]
    [InlineData("DPK0201 facts.names.txt(2,1)", "version 1.0.0\ne-0123456789\tEvents.In1999.SomethingThatIsGone")]
    [InlineData("DPK0203 facts.names.txt(1,1)", "e-0123456789 Events.In1999.X")]
    public void Names_that_do_not_fit_are_told_at_their_line(string expected, string names)
    {
        var file = new Document("/p/facts.names.txt", names) { Metadata = { ["DataPackageKind"] = "names" } };
        Diagnostic[] all = Harness.Diagnose(new[] { Good, file });
        Assert.Equal(expected, Show(Assert.Single(all, diagnostic => diagnostic.Id != "DPK0202")));
        Assert.Equal("DPK0202 good.txt(6,1)", Show(all.First(diagnostic => diagnostic.Id == "DPK0202" && diagnostic.GetMessage().Contains("Events.", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_former_name_forwards_and_says_so()
    {
        Corpus corpus = FactExtractor.Extract(new[] { new SourceDocument("/p/bridge.txt", Texts.Bridge) });
        Event e = corpus.Events.Single(each => each.Group == "In2021");
        string text = NamesBaseline.Write(corpus, "1.1.0").Replace("Events.In2021." + e.Name, "Events.In2021.New\twas=Events.In2020.Old@1.1.0", StringComparison.Ordinal);
        var names = new Document("/p/facts.names.txt", text) { Metadata = { ["DataPackageKind"] = "names" } };
        Dictionary<string, string> sources = Harness.Generate(new[] { new Document("/p/bridge.txt", Texts.Bridge), names });
        Assert.Equal("True", Harness.Run(
            sources.Values,
            "#pragma warning disable CS0618\npublic static class Consumer { public static string Run() => \"\" + (Corpus.Events.In2020.Old == Corpus.Events.In2021.New); }"));
        Assert.Contains("[global::System.Obsolete(\"Events.In2020.Old is now Events.In2021.New.\")]", sources["Forwarders.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_shows_in_the_record()
    {
        var corrections = new Document(
            "/p/corrections.json",
            "{ \"corrections\": [ { \"article\": \"bridge\", \"quote\": \"opened the first half\", \"fix\": { \"date\": \"2021-10-05\" }, \"why\": \"misprint\", \"by\": \"M. Sato\" } ] }")
        { Metadata = { ["DataPackageKind"] = "corrections" } };
        Assert.Equal("2021-10-05 Stated: misprint (M. Sato) Supplied", Harness.Run(
            Harness.Generate(new[] { new Document("/p/bridge.txt", Texts.Bridge), corrections }).Values,
            "using System.Linq; using Corpus; public static class Consumer { public static string Run() { Event e = Facts.Events.In(2021).Single(); return e.Date + \" \" + e.Origin + \" \" + e.Mentions[0].DateProvenance; } }"));
    }

    [Fact]
    public void A_file_of_an_unknown_kind_is_told_and_not_read()
    {
        var misspelt = new Document("/p/library.txt", Texts.Library) { Metadata = { ["DataPackageKind"] = "documnet" } };
        Assert.Equal("DPK0014 library.txt(1,1)", Show(Assert.Single(Harness.Diagnose([Good, misspelt]))));
        Assert.Equal("1", CountArticles(Good, misspelt));
    }

    [Fact]
    public void A_bidirectional_control_is_told_at_its_place()
    {
        var document = new Document("/p/bridge.txt", Texts.Bridge.Replace("By Helena", "By \u202EHelena", StringComparison.Ordinal));
        Assert.Equal("DPK0005 bridge.txt(3,4)", Show(Assert.Single(Harness.Diagnose(new[] { document }))));
    }

    [Fact]
    public void A_project_without_documents_is_told_what_to_write()
    {
        Diagnostic diagnostic = Assert.Single(Harness.Diagnose(Array.Empty<Document>()));
        Assert.Equal("DPK0010", diagnostic.Id);
        Assert.Contains("<AdditionalFiles Include=\"path/to/*.txt\" DataPackageKind=\"document\" />", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_language_version_is_told_once_and_prints_nothing()
    {
        var old = new CSharpParseOptions(LanguageVersion.CSharp7_3);
        Assert.Equal("DPK0011", Assert.Single(Harness.Diagnose(new[] { Good }, old)).Id);
        Assert.Empty(Harness.Driver(new[] { Good }, parsing: old).RunGenerators(Harness.Compilation(parsing: old)).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void A_fault_costs_one_document()
    {
        DocumentFacts facts = DocumentExtraction.ExtractGuarded(
            new SourceDocument("/p/a.txt", "text"), _ => throw new InvalidOperationException("boom"));
        Assert.Null(facts.Article);
        Finding finding = Assert.Single(facts.Findings);
        Assert.Equal(("DPK9999", "/p/a.txt"), (finding.Id, finding.Path));
        Assert.Contains("boom", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_has_a_page_a_row_and_a_help_link()
    {
        string root = Path.GetFullPath(Path.Combine(Snapshot.ProjectDirectory, "../.."));
        string rows = File.ReadAllText(Path.Combine(root, "src/DataPackage.Generator/AnalyzerReleases.Unshipped.md"));
        string index = File.ReadAllText(Path.Combine(root, "docs/rules/README.md"));
        foreach (DiagnosticDescriptor descriptor in Descriptors.All)
        {
            string id = descriptor.Id;
            Assert.EndsWith("/docs/rules/" + id + ".md", descriptor.HelpLinkUri, StringComparison.Ordinal);
            Assert.StartsWith("# " + id + ": " + descriptor.Title, File.ReadAllText(Path.Combine(root, "docs/rules", id + ".md")), StringComparison.Ordinal);
            Assert.Contains(id + " | DataPackage | " + descriptor.DefaultSeverity + " |", rows, StringComparison.Ordinal);
            Assert.Contains("[" + id + "](" + id + ".md)", index, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_finding_of_the_extraction_has_a_descriptor()
    {
        string extraction = Path.GetFullPath(Path.Combine(Snapshot.ProjectDirectory, "../../src/DataPackage.Extraction"));
        IEnumerable<string> ids = Directory.GetFiles(extraction, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(DPK\\d{4})\""))
            .Select(match => match.Groups[1].Value);
        Assert.All(ids, id => Assert.NotNull(Descriptors.Find(id)));
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})";
    }

    private static string CountArticles(params Document[] documents) => Harness.Run(
        Harness.Generate(documents).Values,
        "public static class Consumer { public static string Run() => \"\" + Corpus.Facts.Articles.Length; }");
}
