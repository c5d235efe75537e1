using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>Two clones of a project: other folders, other cultures, files in another order, the same sources and the same assembly.</summary>
[Collection(nameof(Samples))]
public class DeterminismTests
{
    // Turkish and Lithuanian have letters and Arabic digits and a calendar of their own.
    [Fact]
    public async Task Folder_culture_and_order_of_files_change_no_byte()
    {
        using FreshProject one = Clone("tr_TR.UTF-8", Enumerable.Reverse);
        using FreshProject other = Clone("ar_SA.UTF-8", files => files.OrderBy(file => file[^9..], StringComparer.Ordinal), "a longer folder/mit Ümlaut/");
        await one.Build();
        await other.Build();

        SortedDictionary<string, string> first = Hashes(one);
        Assert.True(first.Count > 30, string.Join(' ', first.Keys));
        Assert.Contains(first.Keys, name => name.EndsWith("Events.g.cs", StringComparison.Ordinal));
        Assert.Contains("notes.dll", first.Keys);
        Assert.Empty(first.Except(Hashes(other)).Select(file => file.Key));
        Assert.Equal(first.Count, Hashes(other).Count);
    }

    [Fact]
    public async Task A_package_that_is_compiled_and_packed_again_is_the_same_to_the_byte()
    {
        string build = Path.Combine(Dotnet.RepositoryRoot, "artifacts", "samples", "build");
        string folder = Directory.CreateTempSubdirectory("datapackage-packed-").FullName;
        try
        {
            Task<string> Pack(string project, string to) => Dotnet.Run(
                Dotnet.RepositoryRoot, "pack", "src/" + project, "-c", "Release", "-v", "quiet", "-nologo", "-o", Path.Combine(folder, to), "--artifacts-path", build);
            foreach (string project in new[] { "DataPackage.Generator", "JapanKoreaSecurity" })
            {
                await Pack(project, "first");
                foreach (string compiled in Directory.GetDirectories(Path.Combine(build, "obj", project), "release*"))
                    Directory.Delete(compiled, recursive: true);
                await Task.Delay(TimeSpan.FromSeconds(2)); // times in zip files are even seconds
                await Pack(project, "second");
            }

            string[] packages = Directory.GetFiles(Path.Combine(folder, "first")).Select(path => Path.GetFileName(path)).ToArray();
            Assert.Contains(packages, name => name.EndsWith(".snupkg", StringComparison.Ordinal));
            Assert.True(packages.Length >= 3, string.Join(' ', packages));
            Assert.All(packages, name => Assert.Equal(Hash(Path.Combine(folder, "first", name)), Hash(Path.Combine(folder, "second", name))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static FreshProject Clone(string culture, Func<IEnumerable<string>, IEnumerable<string>> order, string below = "")
    {
        var project = new FreshProject("notes", below, ["DataPackage.Generator"]) { Culture = culture };
        string[] seeds = Directory.GetFiles(Path.Combine(Dotnet.RepositoryRoot, "seeds"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        foreach (string seed in seeds)
            project.Write("texts/" + Path.GetFileName(seed), File.ReadAllText(seed));
        project.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <PathMap>$(MSBuildProjectDirectory)=/_</PathMap>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>$(MSBuildProjectDirectory)/generated</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="generated/**" />
                {string.Join("\n    ", order(seeds).Select(seed => $"<AdditionalFiles Include=\"texts/{Path.GetFileName(seed)}\" DataPackageKind=\"document\" />"))}
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", "System.Console.WriteLine(notes.Facts.Events.Length);");
        return project;
    }

    private static SortedDictionary<string, string> Hashes(FreshProject project)
    {
        string generated = Path.Combine(project.Folder, "generated", "DataPackage.Generator");
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(generated, "*", SearchOption.AllDirectories))
            hashes.Add(Path.GetRelativePath(generated, file), Hash(file));
        hashes.Add("notes.dll", Hash(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "notes.dll", SearchOption.AllDirectories).First(file => !file.Contains("ref", StringComparison.Ordinal))));
        return hashes;
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
