using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataPackage.Generator.Tests;

/// <summary>Texts, metadata and project names that try to become code: all compiles, nothing is injected, nothing hides.</summary>
public class SabotageTests
{
    private const string Count = "public static class Consumer { public static string Run() => \"\" + NAMESPACE.Facts.Articles.Length; }";

    public static TheoryData<string> Attacks =>
    [
        "\"; } public class Injected { string s = \"",
        "\"\"\" + Injected() + \"\"\"",
        "*/ public class Injected { } /*",
        "</summary> public class Injected { }",
        "]]><![CDATA[ <see cref=\"T:Injected\"/>",
        "&lt;script&gt; &#x0A; public class Injected { }",
        "\n#line 1 \"injected.cs\"\n#if false\npublic class Injected { }\n#endif\n",
        "\u2028public class Injected { }\u2029",
        "\u0085public class Injected { }\r public class Injected2 { }",
        "{0} {{ }} $(Injected) @(Injected) %00 \\u000Apublic class Injected { }",
        "\u202E } { dejectnI ssalc cilbup \u2066\u2069",
        "\uD800 Injected \uDC00",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_text_does_not_become_code(string attack)
    {
        string text = attack + "\n\nBy " + attack + "\n4 June 2022\n\n" + Texts.Bridge.Replace("bridge", "bridge " + attack, StringComparison.Ordinal);
        AssertHarmless([new Document("/p/evil.txt", text), new Document("/p/good.txt", Texts.Library)], "Corpus", "Corpus", "2");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Metadata_does_not_become_code(string attack)
    {
        var document = new Document("/p/evil.txt", Texts.Bridge);
        foreach (string name in new[] { "Title", "Authors", "Publisher", "Reason" })
            document.Metadata["DataPackage" + name] = attack;
        AssertHarmless([document], "Corpus", "Corpus", "1");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_file_name_does_not_become_code(string attack) => AssertHarmless(
        [new Document("/p/" + attack.Replace("/", "_", StringComparison.Ordinal) + ".txt", Texts.Bridge), new Document("/p/good.txt", Texts.Library)], "Corpus", "Corpus", "2");

    [Theory]
    [InlineData("Cor\u202Epus", "Cor_pus")]
    [InlineData("a;class Injected{}", "a_class_Injected__")]
    [InlineData("x\n{ class Injected { } }", "x___class_Injected______")]
    [InlineData("*/ //", "_____")]
    [InlineData("a\u200Db", "a_b")]
    public void A_project_name_does_not_become_code(string project, string expected) =>
        AssertHarmless([new Document("/p/bridge.txt", Texts.Bridge)], project, expected, "1");

    [Fact]
    public void Long_file_names_have_sources_of_their_own_with_short_names()
    {
        string name = new('n', 240);
        Dictionary<string, string> sources = Harness.Generate([new Document("/p/" + name + "1.txt", Texts.Bridge), new Document("/p/" + name + "2.txt", Texts.Library)]);
        string[] documents = sources.Keys.Where(key => key.StartsWith("Documents/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, documents.Length);
        Assert.All(documents, key => Assert.InRange(key.Length, 1, 100));
    }

    private static void AssertHarmless(Document[] documents, string project, string rootNamespace, string articles)
    {
        Dictionary<string, string> sources = Harness.Generate(documents, project);
        Assert.Equal(articles, Harness.Run(sources.Values, Count.Replace("NAMESPACE", "global::" + rootNamespace, StringComparison.Ordinal)));
        foreach (string source in sources.Values)
        {
            Assert.DoesNotContain(
                CSharpSyntaxTree.ParseText(source, Harness.CSharp10).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>(),
                type => type.Identifier.ValueText.StartsWith("Injected", StringComparison.Ordinal));
            Assert.DoesNotContain(source, c => c != '\n' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        }
    }
}
