using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DataPackage.Extraction;

namespace DataPackage.Generator.Tests;

/// <summary>From documents to code that compiles, with warnings as errors, at C# 10.</summary>
public class GeneratorTests
{
    private const string Print = """
        using System.Linq;

        public static class Consumer
        {
            public static string Run() => string.Join("\n", NAMESPACE.Facts.Articles.Select(a => a.Id + " " + a.Paragraphs.Length));
        }
        """;

    private static readonly string[] Evil =
    {
        "A title with \"quotes\", {braces} and \\ */ ]]> <b>\u202E",
        "lone \uD800 surrogate, U+2028 \u2028 and NEL \u0085 end",
        "class",
        "\"\"\" #line 1 \"x.cs\" // \\u000A",
    };

    [Fact]
    public void Documents_become_articles()
    {
        Document[] documents = { new("/p/corpus/library.txt", Texts.Library), new("/p/corpus/bridge.txt", Texts.Bridge) };
        Assert.Equal("bridge 3\nlibrary 2", Run(documents, "Corpus", "Corpus"));
    }

    [Theory]
    [InlineData("my-corpus", "my_corpus")]
    [InlineData("class", "@class")]
    [InlineData("Microsoft.Facts", "Microsoft.Facts")]
    [InlineData("3rd.event", "_3rd.@event")]
    [InlineData("Event", "Event")]
    public void Any_project_name_compiles_beside_a_hostile_namespace(string project, string expected) => Assert.StartsWith(
        "bridge", Run(new[] { new Document("/p/bridge.txt", Texts.Bridge) }, project, expected, "namespace Microsoft.System { }"), StringComparison.Ordinal);

    [Fact]
    public void Without_documents_the_types_still_compile() => Assert.Equal(string.Empty, Run(Array.Empty<Document>(), "Corpus", "Corpus"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nothing_in_a_text_reaches_the_code_unescaped(int number)
    {
        string evil = Evil[number];
        string text = evil + "\n\nIn March 2015 " + evil + " was signed.";
        Article article = HandMade.Article("evil", text, evil, "In March 2015 " + evil + " was signed.") with
        {
            Publisher = new Attributed<string>(evil, Provenance.Supplied, evil),
            Series = evil,
        };
        EventMention mention = HandMade.Mention("evil", text, "In March 2015 " + evil + " was signed.", "2015-03", "March 2015", evil);
        var corpus = new Corpus(
            new[] { new NamedArticle(evil, article) }.ToEquatableArray(),
            new[] { HandMade.Event(evil, evil, mention) }.ToEquatableArray(),
            default,
            new[] { new NamedActor(evil, new Actor("ports", evil, ActorKind.Group, evil, new[] { evil }.ToEquatableArray())) }.ToEquatableArray(),
            new[] { new NamedInstrument(evil, new Instrument("tp", evil, evil, evil)) }.ToEquatableArray(),
            default);
        string quote = Harness.Run(HandMade.Print(corpus).Values, """
            using System.Linq;

            public static class Consumer
            {
                public static string Run() => Corpus.Facts.Events.Single().Quote;
            }
            """);
        Assert.Equal("In March 2015 " + evil + " was signed.", quote);
    }

    [Fact]
    public void Order_path_and_culture_change_nothing()
    {
        Document[] documents = { new("/p/corpus/bridge.txt", Texts.Bridge), new("/p/corpus/library.txt", Texts.Library) };
        Document[] elsewhere = { new("/q/x/corpus/library.txt", Texts.Library), new("/q/x/corpus/bridge.txt", Texts.Bridge) };
        Dictionary<string, string> expected = Harness.Generate(documents);
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        foreach (string culture in new[] { "tr-TR", "sv-SE", "ar-SA" })
        {
            try
            {
                Thread.CurrentThread.CurrentCulture = Hostile(culture);
                Assert.Equal(expected, Harness.Generate(elsewhere));
            }
            finally
            {
                Thread.CurrentThread.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Many_documents_share_a_fixed_number_of_sources()
    {
        IEnumerable<Document> documents = Enumerable.Range(0, 200)
            .Select(i => new Document($"/p/{i.ToString("000", CultureInfo.InvariantCulture)}.txt", Texts.Library.Replace("Sundays", "Sundays of plan " + i, StringComparison.Ordinal)));
        Dictionary<string, string> sources = Harness.Generate(documents);
        Assert.InRange(sources.Keys.Count(name => name.StartsWith("Documents/", StringComparison.Ordinal)), 2, 64);
        Assert.Equal("200", Harness.Run(sources.Values, "public static class Consumer { public static string Run() => \"\" + System.Linq.Enumerable.Count(System.Linq.Enumerable.Where(Corpus.Facts.Articles, a => a.Paragraphs.Length == 2)); }"));
    }

    [Fact]
    public void A_document_without_the_mark_is_not_read()
    {
        var document = new Document("/p/bridge.txt", Texts.Bridge);
        document.Metadata.Clear();
        Assert.Equal(string.Empty, Run(new[] { document }, "Corpus", "Corpus"));
    }

    private static string Run(Document[] documents, string project, string rootNamespace, string beside = "") =>
        Harness.Run(Harness.Generate(documents, project).Values, Print.Replace("NAMESPACE", "global::" + rootNamespace, StringComparison.Ordinal) + beside);

    // Machines without ICU know the invariant culture only; the traits that hurt are set by hand.
    private static CultureInfo Hostile(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberGroupSeparator = " ";
        return culture;
    }
}
