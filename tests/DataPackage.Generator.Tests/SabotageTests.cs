using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Generator.Tests;

/// <summary>Texts, metadata and project names that try to become code: all compiles, nothing is injected, nothing hides.</summary>
public class SabotageTests
{
    public static TheoryData<string> Attacks => [.. Sabotage.Attacks];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_text_does_not_become_code(string attack)
    {
        string text = attack + "\n\nBy " + attack + "\n4 June 2022\n\n" + Texts.Bridge.Replace("bridge", "bridge " + attack, StringComparison.Ordinal);
        Sabotage.AssertHarmless([new Document("/p/evil.txt", text), new Document("/p/good.txt", Texts.Library)], "Corpus", "Corpus", "2");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Metadata_does_not_become_code(string attack)
    {
        var document = new Document("/p/evil.txt", Texts.Bridge);
        foreach (string name in new[] { "Title", "Authors", "Publisher", "Reason" })
            document.Metadata["DataPackage" + name] = attack;
        Sabotage.AssertHarmless([document], "Corpus", "Corpus", "1");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_file_name_does_not_become_code(string attack) => Sabotage.AssertHarmless(
        [new Document("/p/" + attack.Replace("/", "_", StringComparison.Ordinal) + ".txt", Texts.Bridge), new Document("/p/good.txt", Texts.Library)], "Corpus", "Corpus", "2");

    [Theory]
    [InlineData("Cor\u202Epus", "Cor_pus")]
    [InlineData("a;class Injected{}", "a_class_Injected__")]
    [InlineData("x\n{ class Injected { } }", "x___class_Injected______")]
    [InlineData("*/ //", "_____")]
    [InlineData("a\u200Db", "a_b")]
    public void A_project_name_does_not_become_code(string project, string expected) =>
        Sabotage.AssertHarmless([new Document("/p/bridge.txt", Texts.Bridge)], project, expected, "1");

    [Fact]
    public void Long_file_names_have_sources_of_their_own_with_short_names()
    {
        string name = new('n', 240);
        Dictionary<string, string> sources = Harness.Generate([new Document("/p/" + name + "1.txt", Texts.Bridge), new Document("/p/" + name + "2.txt", Texts.Library)]);
        string[] documents = sources.Keys.Where(key => key.StartsWith("Documents/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, documents.Length);
        Assert.All(documents, key => Assert.InRange(key.Length, 1, 100));
    }
}
