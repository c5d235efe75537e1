using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataPackage.Generator.Tests;

/// <summary>Words that try to become code, and what shows that they did not.</summary>
internal static class Sabotage
{
    private const string Count = "public static class Consumer { public static string Run() => \"\" + NAMESPACE.Facts.Articles.Length; }";

    public static string[] Attacks { get; } =
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

    /// <summary>Sources compile without a warning, hold as many articles as they should, no type of the attacker and no character that cannot be seen.</summary>
    public static void AssertHarmless(Document[] documents, string project, string rootNamespace, string articles)
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

    /// <summary>"DPK0301(1,7) DPK0302(2,9)": what is reported, by file and place.</summary>
    public static string Reports(IEnumerable<Document> documents, string but = "") =>
        string.Join(' ', Harness.Diagnose(documents).Where(diagnostic => diagnostic.Id != but).Select(Place));

    private static string Place(Diagnostic diagnostic)
    {
        LinePosition at = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{diagnostic.Id}({at.Line + 1},{at.Character + 1})";
    }
}
