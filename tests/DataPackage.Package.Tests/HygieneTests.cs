using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace DataPackage.Package.Tests;

/// <summary>What the four packages hold and what they do not tell.</summary>
[Collection(nameof(Samples))]
public class HygieneTests
{
    private static readonly string[] Ids = ["DataPackage.Generator", "JapanKoreaSecurity", "DataPackage.Tool", "DataPackage.Templates"];

    public static TheoryData<string> Packages => [.. Ids];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_introduces_itself(string id)
    {
        using ZipArchive package = Open(id + "." + Dotnet.Version + ".nupkg");
        using Stream stream = package.GetEntry(id + ".nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        foreach ((string name, string value) in new[] { ("id", id), ("version", Dotnet.Version), ("readme", "README.md"), ("icon", "icon.png"), ("license", "MIT") })
            Assert.Equal((name, value), (name, metadata.Elements().Single(element => element.Name.LocalName == name).Value));
        Assert.All(new[] { "description", "tags", "authors" }, name => Assert.NotEmpty(metadata.Elements().Single(element => element.Name.LocalName == name).Value));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.True(package.GetEntry("README.md")!.Length > 200);
        Assert.True(package.GetEntry("icon.png")!.Length > 200);
    }

    // The packages of generator and data are held to their lists by PackageTests.
    [Fact]
    public void The_template_package_holds_a_project_and_nothing_else() => Assert.Equal(
        [
            "DataPackage.Templates.nuspec", "README.md",
            "content/datapackage-corpus/.template.config/template.json", "content/datapackage-corpus/MyCorpus.csproj", "content/datapackage-corpus/Program.cs",
            "content/datapackage-corpus/README.md", "content/datapackage-corpus/corpus/first-text.md", "icon.png",
        ],
        Names("DataPackage.Templates." + Dotnet.Version + ".nupkg"));

    [Fact]
    public void The_tool_package_holds_the_tool_and_the_libraries_it_names()
    {
        string[] names = Names("DataPackage.Tool." + Dotnet.Version + ".nupkg");
        Assert.Equal(["DataPackage.Tool.nuspec", "README.md", "icon.png"], names.Where(name => !name.StartsWith("tools/", StringComparison.Ordinal)));
        string[] managed =
        [
            "AngleSharp.dll", "CsvHelper.dll", "DataPackage.Extraction.dll", "DataPackage.Tool.deps.json", "DataPackage.Tool.dll", "DataPackage.Tool.runtimeconfig.json",
            "DotnetToolSettings.xml", "Microsoft.Data.Sqlite.dll", "SQLitePCLRaw.batteries_v2.dll", "SQLitePCLRaw.core.dll", "SQLitePCLRaw.provider.e_sqlite3.dll",
            "Spectre.Console.dll", "System.CommandLine.dll",
        ];
        string[] held = names.Where(name => name.StartsWith("tools/net10.0/any/", StringComparison.Ordinal) && !name.Contains("/runtimes/", StringComparison.Ordinal))
            .Select(name => name["tools/net10.0/any/".Length..])
            .Where(name => Path.GetExtension(name) is not (".pdb" or ".xml") || name == "DotnetToolSettings.xml")
            .ToArray();
        Assert.Equal(managed, held);
        Assert.All(names.Where(name => name.Contains("/runtimes/", StringComparison.Ordinal)), name => Assert.Contains("e_sqlite3", name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_package_names_a_folder_of_this_machine()
    {
        string[] folders = [Dotnet.RepositoryRoot.TrimEnd('/', '\\'), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/."];
        byte[][] needles = [.. folders.SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) })];
        foreach (string file in Files())
        {
            using ZipArchive package = Open(file);
            foreach (ZipArchiveEntry entry in package.Entries)
            {
                byte[] content = Read(entry);
                Assert.True(needles.All(needle => content.AsSpan().IndexOf(needle) < 0), $"{file}: {entry.FullName} names a folder of the machine");
                if (entry.Name.StartsWith("DataPackage.", StringComparison.Ordinal) || entry.Name.StartsWith("JapanKoreaSecurity.", StringComparison.Ordinal))
                    Assert.All(Sources(entry.Name, content), path => Assert.StartsWith("/_/", path, StringComparison.Ordinal));
            }
        }
    }

    // The source files that symbols name, and the symbols that an assembly names.
    private static IEnumerable<string> Sources(string name, byte[] content)
    {
        using var stream = new MemoryStream(content);
        if (name.EndsWith(".pdb", StringComparison.Ordinal))
        {
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(stream);
            MetadataReader reader = provider.GetMetadataReader();
            return [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
        }

        if (!name.EndsWith(".dll", StringComparison.Ordinal))
            return [];
        using var assembly = new PEReader(stream);
        return [.. assembly.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.CodeView).Select(entry => assembly.ReadCodeViewDebugDirectoryData(entry).Path)];
    }

    private static IEnumerable<string> Files() => Ids
        .SelectMany(id => new[] { id + "." + Dotnet.Version + ".nupkg", id + "." + Dotnet.Version + ".snupkg" })
        .Where(file => File.Exists(Path.Combine(Dotnet.Feed, file)));

    private static string[] Names(string file)
    {
        using ZipArchive package = Open(file);
        return package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static ZipArchive Open(string file) => ZipFile.OpenRead(Path.Combine(Dotnet.Feed, file));
}
