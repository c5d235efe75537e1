using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Generator.Tests;

/// <summary>The printed code compiles wherever C# 10 does: warnings are errors, documentation is checked, the namespaces around it are hostile.</summary>
public class ReachTests
{
    private const string Hostile = """
        namespace Microsoft.System { public class Object { } public class String { } }
        namespace System.Collections.Hostile { public class List { } }
        """;

    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.CSharp10)]
    [InlineData("netstandard2.0", LanguageVersion.Latest)]
    [InlineData("net472", LanguageVersion.CSharp10)]
    [InlineData("net472", LanguageVersion.Latest)]
    [InlineData("net8.0", LanguageVersion.CSharp10)]
    [InlineData("net8.0", LanguageVersion.CSharp12)]
    [InlineData("net10.0", LanguageVersion.CSharp10)]
    [InlineData("net10.0", LanguageVersion.Latest)]
    public void It_compiles_on(string framework, LanguageVersion language)
    {
        foreach (string rootNamespace in new[] { "Microsoft.Facts", "my-corpus.class", "Facts" })
        {
            Compilation compilation = Compile(framework, rootNamespace, new CSharpParseOptions(language, DocumentationMode.Diagnose));
            Diagnostic[] told = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).ToArray();
            Assert.True(told.Length == 0, rootNamespace + ":\n" + string.Join('\n', told.Take(5)));
            using var assembly = new MemoryStream();
            Assert.True(compilation.Emit(assembly).Success);
        }
    }

    [Theory]
    [InlineData("netstandard2.0", LanguageVersion.Latest, false, false)]
    [InlineData("net472", LanguageVersion.Latest, false, false)]
    [InlineData("net8.0", LanguageVersion.CSharp10, false, true)]
    [InlineData("net8.0", LanguageVersion.CSharp11, true, true)]
    [InlineData("net10.0", LanguageVersion.Latest, true, true)]
    public void It_uses_what_the_platform_has(string framework, LanguageVersion language, bool spans, bool json)
    {
        string[] sources = Compile(framework, "Corpus", new CSharpParseOptions(language)).SyntaxTrees.Select(tree => tree.ToString()).ToArray();
        Assert.Equal(spans, sources.Any(source => source.Contains("\"u8;", StringComparison.Ordinal)));
        Assert.Equal(json, sources.Any(source => source.Contains("using System.Text.Json;", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    public void An_older_language_is_told_once(LanguageVersion language)
    {
        var parsing = new CSharpParseOptions(language);
        Assert.Equal("DPK0011", Assert.Single(Harness.Diagnose(Texts(), parsing)).Id);
        Assert.Single(Compile("netstandard2.0", "Corpus", parsing).SyntaxTrees);
    }

    private static Document[] Texts() => new[]
    {
        new Document("/p/corpus/bridge.txt", Generator.Tests.Texts.Bridge), new Document("/p/corpus/library.txt", Generator.Tests.Texts.Library),
    };

    private static Compilation Compile(string framework, string rootNamespace, CSharpParseOptions parsing)
    {
        CSharpCompilation project = CSharpCompilation.Create(
            "Reach",
            new[] { CSharpSyntaxTree.ParseText("#pragma warning disable CS1591\n" + Hostile, parsing) },
            References(framework),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: parsing.LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : default,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999));
        Harness.Driver(Texts(), rootNamespace, parsing).RunGeneratorsAndUpdateCompilation(project, out Compilation compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        return compilation;
    }

    private static IEnumerable<MetadataReference> References(string framework)
    {
        string packages = typeof(ReachTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "NuGetPackageRoot").Value!;
        string folder = framework switch
        {
            "netstandard2.0" => Path.Combine(packages, "netstandard.library", "2.0.3", "build", "netstandard2.0", "ref"),
            "net472" => Path.Combine(packages, "microsoft.netframework.referenceassemblies.net472", "1.0.3", "build", ".NETFramework", "v4.7.2"),
            "net8.0" => Path.Combine(packages, "microsoft.netcore.app.ref", "8.0.31", "ref", "net8.0"),
            _ => Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        };
        string[] names = framework == "net472" ? new[] { "mscorlib.dll", "System.dll", "System.Core.dll" } : Array.Empty<string>();
        return Directory.GetFiles(folder, "*.dll")
            .Where(path => names.Length == 0 || names.Contains(Path.GetFileName(path)))
            .Where(path => framework != "net10.0" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Where(path => !Path.GetFileName(path).EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
