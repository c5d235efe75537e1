using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Tests;

/// <summary>Damaged and hostile names files: a bad line is told at its place and costs itself only; nothing is injected, the texts compile.</summary>
public class NamesSabotageTests
{
    private static readonly Corpus Corpus = FactExtractor.Extract([new SourceDocument("/p/bridge.txt", Texts.Bridge), new SourceDocument("/p/library.txt", Texts.Library)]);

    private static readonly string Whole = NamesBaseline.Write(Corpus, "1.0.0");

    private static readonly string Opened = Corpus.Events.Single(e => e.Group == "In2021").Id;

    private static readonly string Signed = Corpus.Events.Single(e => e.Group == "In2019").Id;

    public static TheoryData<string> Attacks => [.. Sabotage.Attacks];

    /// <summary>Lines put behind a whole file. What they report, and the names that facts have then.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "DPK0203", "one word" },
        { "DPK0203", "e-1 Events.In2021.X" },
        { "DPK0203", "\tEvents.In2021.X" },
        { "DPK0203", "e-1\t" },
        { "DPK0203", "e-1\tEvents" },
        { "DPK0203", "e-1\tEvents.X" },
        { "DPK0203", "e-1\tRecommendations.X" },
        { "DPK0203", "e-1\tevents.In2021.X" },
        { "DPK0203", "e-1\tEvents..X" },
        { "DPK0203", "e-1\tEvents.In2021.1X" },
        { "DPK0203", "e-1\tEvents.In2021.X;class Injected" },
        { "DPK0203", "e-1\tEvents.In2021.X\u202E" },
        { "DPK0203", "e-1\tEvents.In2021.X\u2028" },
        { "DPK0203", "e-1\tEvents.In2021.X\tand=more" },
        { "DPK0203", "e-1\tEvents.In2021.X\twas=Events.In2021.Y" },
        { "DPK0203", "e-1\tEvents.In2021.X\twas=Events.In2021.Y@1@2" },
        { "DPK0203", "e-1\tEvents.In2021.X\twas=" },
        { "DPK0203", "e-1\tEvents.In2021." + new string('x', 200_000) },
        { "DPK0203", "e-1\tEvents" + string.Concat(Enumerable.Repeat(".In2021", 100_000)) },
        { "DPK0203", "\0\u0001\u0002\u0003" },
        { "DPK0203", "version one\tand more" },
        { "DPK0201", "e-1\tEvents.In2021.NobodyKnowsIt" },
        { "DPK0201", "e-1\tEvents.In2021.NobodyKnowsIt\talso=e-2 e-3" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_bad_line_is_told_at_its_place(string expected, string line)
    {
        Document[] documents = With(Whole + line + "\n");
        Assert.Equal(expected + "(" + Whole.Split('\n').Length + ",1)", Sabotage.Reports(documents, but: "DPK0202"));
    }

    [Fact]
    public void A_whole_file_reports_nothing() => Assert.Empty(Sabotage.Reports(With(Whole)));

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("{ \"version\": 1 }")]
    [InlineData("version 99999999999999999999999.0.0")]
    [InlineData("version \"; class Injected { }")]
    public void A_file_of_another_kind_costs_no_document(string file) => Sabotage.AssertHarmless(With(file), "Corpus", "Corpus", "2");

    /// <summary>Names that would be a type's, a keyword's or another fact's.</summary>
    public static IEnumerable<object[]> Claims => new[]
    {
        $"{Opened}\tEvents.In2021.In2021",
        $"{Opened}\tEvents.In2021.In2021.X",
        $"{Opened}\tEvents.In2021.X.X",
        $"{Opened}\tEvents.Events2021.X",
        $"{Opened}\tEvents.InUnknownYear.InUnknownYear.X",
        $"{Opened}\tEvents.In2021.Equals",
        $"{Opened}\tEvents.In2021.class",
        $"{Opened}\tEvents.In2021.All",
        $"{Opened}\tEvents.All2021.X\n{Signed}\tEvents.In2019.All2021",
        $"{Opened}\tEvents.In2021.A\n{Opened}\tEvents.In2021.B",
        $"{Opened}\tEvents.In2021.A\n{Opened}\tEvents.In2021.A",
        $"{Opened}\tEvents.In2021.A\talso={Signed}\n{Signed}\tEvents.In2019.A\talso={Opened}",
        $"{Opened}\tEvents.In2021.A\n{Signed}\tEvents.In2021.a",
        $"{Opened}\tEvents.In2021.A\n{Signed}\tEvents.In2021.A.B",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021.In2021@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021.In2021.Old@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.Events.Old@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021.A.Old@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021.a@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2021.ToString@1.0.0 Events.In2021.class@1.0.0 Events.class.Old@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Events.In2020.Old@1.0.0 Events.In2020.Old.Old@1.0.0",
        $"{Opened}\tEvents.In2021.A\twas=Articles.Old@1.0.0 Actors.Old@1.0.0",
        $"{Opened}\tArticles.TheBridgeThatWaited",
        "bridge\tArticles.Articles\nlibrary\tArticles.articles",
        "bridge\tArticles.A.B.C\nlibrary\tArticles.A.B",
        "bridge\tArticles.X\talso=library\nlibrary\tArticles.X\talso=bridge",
    }.Select(lines => new object[] { lines });

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_name_claimed_by_another_compiles(string lines) => Sabotage.AssertHarmless(With("version 1.0.0\n" + lines + "\n"), "Corpus", "Corpus", "2");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_names_file_does_not_become_code(string attack) => Sabotage.AssertHarmless(
        With($"version {attack}\n{Opened}\tEvents.In2021.{attack}\n{attack}\tEvents.In2021.B\n{Opened}\tEvents.In2021.A\twas=Events.In2021.{attack}@{attack}\n"), "Corpus", "Corpus", "2");

    private static Document[] With(string names) =>
        [new("/p/bridge.txt", Texts.Bridge), new("/p/library.txt", Texts.Library), new("/p/facts.names.txt", names) { Metadata = { ["DataPackageKind"] = "names" } }];
}
