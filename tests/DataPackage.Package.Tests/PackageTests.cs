using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace DataPackage.Package.Tests;

[Collection(nameof(Samples))]
public class PackageTests
{
    [Fact]
    public void The_generator_package_holds_two_assemblies_and_what_switches_them_on()
    {
        Assert.Equal(
            new[]
            {
                "DataPackage.Generator.nuspec",
                "README.md",
                "analyzers/dotnet/cs/DataPackage.Extraction.dll",
                "analyzers/dotnet/cs/DataPackage.Generator.dll",
                "build/DataPackage.Generator.props",
                "build/DataPackage.Generator.targets",
                "icon.png",
            },
            Entries("DataPackage.Generator", ".nupkg"));
        XElement metadata = Nuspec("DataPackage.Generator");
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_data_package_holds_an_assembly_and_its_documentation_for_three_frameworks()
    {
        Assert.Equal(
            new[]
            {
                "JapanKoreaSecurity.nuspec",
                "README.md",
                "data/facts.json",
                "icon.png",
                "lib/net10.0/JapanKoreaSecurity.dll",
                "lib/net10.0/JapanKoreaSecurity.xml",
                "lib/net8.0/JapanKoreaSecurity.dll",
                "lib/net8.0/JapanKoreaSecurity.xml",
                "lib/netstandard2.0/JapanKoreaSecurity.dll",
                "lib/netstandard2.0/JapanKoreaSecurity.xml",
            },
            Entries("JapanKoreaSecurity", ".nupkg"));
        Assert.Equal(3, Entries("JapanKoreaSecurity", ".snupkg").Count(entry => entry.EndsWith(".pdb", StringComparison.Ordinal)));
        XElement metadata = Nuspec("JapanKoreaSecurity");
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.NotEmpty(Value(metadata, "tags"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void The_documentation_shows_quote_and_place()
    {
        using ZipArchive package = Open("JapanKoreaSecurity", ".nupkg");
        using Stream stream = package.GetEntry("lib/net8.0/JapanKoreaSecurity.xml")!.Open();
        XElement[] events = XDocument.Load(stream).Descendants("member")
            .Where(member => ((string?)member.Attribute("name"))!.StartsWith("P:JapanKoreaSecurity.Events.In", StringComparison.Ordinal))
            .ToArray();
        Assert.True(events.Length >= 10);
        Assert.All(events, member => Assert.Matches("“[^”]+.*\\.txt\\(\\d+,\\d+\\)", member.Value.ReplaceLineEndings(" ")));
    }

    [Fact]
    public async Task A_fresh_project_uses_both_packages_together()
    {
        using var project = new FreshProject("my-notes", "DataPackage.Generator", "JapanKoreaSecurity");
        project.Write("corpus/mill.txt", FreshProject.Mill);
        project.Write("Program.cs", """
            Console.WriteLine($"own: {my_notes.Facts.Articles[0].Title}, {my_notes.Facts.Articles.Length}");
            Console.WriteLine($"data: {JapanKoreaSecurity.Facts.Articles.Length}");
            Console.WriteLine($"quote: {JapanKoreaSecurity.Facts.Events[0].Quote.Length > 20}");
            """);
        Assert.Equal("own: The Mill Should Turn Again, 1\ndata: 5\nquote: True\n", await project.Run());
    }

    private static string[] Entries(string id, string extension)
    {
        using ZipArchive package = Open(id, extension);
        return package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToArray();
    }

    private static XElement Nuspec(string id)
    {
        using ZipArchive package = Open(id, ".nupkg");
        using Stream stream = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(stream).Root!;
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? string.Empty;

    private static ZipArchive Open(string id, string extension) =>
        ZipFile.OpenRead(Path.Combine(Dotnet.Feed, id + "." + Dotnet.Version + extension));
}
