using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using DataPackage.Extraction;
using DataPackage.Generator.Emit;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DataPackage.Generator.Tests;

/// <summary>A debugger that steps into a fact's member shows the text.</summary>
public class LineDirectiveTests
{
    private static readonly DocumentPlace File = new("a.txt", null);

    [Fact]
    public void A_member_leads_to_its_sentence()
    {
        Dictionary<string, string> sources = Harness.Generate(new[] { new Document("/p/corpus/bridge.txt", Texts.Bridge) });
        string[] lines = Texts.Bridge.Split('\n');
        string[] places = SequencePoints(Harness.Compile(sources.Values));
        int opened = Array.FindIndex(lines, line => line.Contains("opened the first half", StringComparison.Ordinal)) + 1;
        int advice = Array.FindIndex(lines, line => line.Contains("should pay", StringComparison.Ordinal)) + 1;
        Assert.Contains($"corpus/bridge.txt({opened},1)", places);
        Assert.Contains($"corpus/bridge.txt({advice},1)", places);
        Assert.All(places, place => Assert.StartsWith("corpus/bridge.txt(", place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("corpus/a.txt", "/repos/me/project/corpus/a.txt", "/repos/me/project/")]
    [InlineData("corpus/a.txt", "/repos/me/project/corpus/a.txt", "/repos/me/project")]
    [InlineData("corpus/a.txt", "C:\\work\\corpus\\a.txt", "C:\\work\\")]
    [InlineData("a.txt", "/elsewhere/corpus/a.txt", "/repos/me/project/")]
    [InlineData("a.txt", "/repos/me/projects/a.txt", "/repos/me/project")]
    [InlineData("a.txt", "/repos/me/a.txt", "")]
    public void No_folder_of_the_machine_shows(string expected, string file, string projectDirectory) =>
        Assert.Equal(expected, LineDirective.PathOf(file, projectDirectory));

    // Only a build says where: tests/DataPackage.Package.Tests/DebuggingTests.cs.
    [Theory]
    [InlineData("../../../../../", "/repos/me/project/", "obj/Debug/net10.0/")]
    [InlineData("../../../../../", "C:\\work\\project\\", "obj\\Debug\\net10.0\\")]
    [InlineData("../../../", "/repos/me/project/", "/repos/me/project/generated")]
    [InlineData("../../../", "/repos/me/project/", "./obj/../generated/")]
    [InlineData("../../../../../../src/project/", "/repos/me/src/project/", "/repos/me/artifacts/obj/project/debug/")]
    [InlineData("", "/repos/me/project/", "/elsewhere/obj/")]
    [InlineData("", "C:\\work\\project\\", "D:\\obj\\")]
    [InlineData("", "/repos/me/project/", "")]
    [InlineData("", "", "obj/Debug/net10.0/")]
    public void A_source_knows_the_way_to_the_project(string expected, string projectDirectory, string output) =>
        Assert.Equal(expected, GeneratedFolder.WayToProject(projectDirectory, output));

    [Theory]
    [InlineData("#line (2,1)-(2,10) 20 \"a.txt\"", "one\nTwo here.", "Two here.", "a.txt")]
    [InlineData("#line (1,5)-(2,5) 20 \"ä b/ü.md\"", "One two\nhere", "two\nhere", "ä b/ü.md")]
    [InlineData(null, "One", "One", "a\"b.txt")]
    [InlineData(null, "One", "One", "a\nb.txt")]
    [InlineData(null, "One", "One", "a\u202Eb.txt")]
    [InlineData(null, "One", "One", "")]
    public void A_passage_becomes_a_directive(string? expected, string text, string quote, string path) =>
        Assert.Equal(expected, LineDirective.Of(File.Tell(HandMade.Passage(text, quote)), path)?.Before(20));

    [Fact]
    public void A_passage_in_a_very_long_line_compiles()
    {
        var far = new Passage(new string('x', 100_000), new TextSpan(60_000, 100_000), 1, 60_001);
        string directive = LineDirective.Of(File.Tell(far), "a.txt")!.Before(4);
        Assert.Empty(CSharpSyntaxTree.ParseText("class C {\n" + directive + "\nint x;\n#line default\n}").GetDiagnostics());
        Assert.Null(LineDirective.Of(File.Tell(far with { Column = 70_000 }), "a.txt"));
    }

    /// <summary>File, line and column of every sequence point in a text.</summary>
    private static string[] SequencePoints(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(5)));
        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return reader.MethodDebugInformation
            .SelectMany(method => reader.GetMethodDebugInformation(method).GetSequencePoints())
            .Where(point => !point.IsHidden)
            .Select(point => $"{reader.GetString(reader.GetDocument(point.Document).Name)}({point.StartLine},{point.StartColumn})")
            .Where(place => place.Contains(".txt", StringComparison.Ordinal))
            .ToArray();
    }
}
