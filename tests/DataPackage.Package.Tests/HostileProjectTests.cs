using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>A project file that tries to inject code by properties and metadata, through MSBuild itself and the SDK's compiler.</summary>
[Collection(nameof(Samples))]
public class HostileProjectTests
{
    [Fact]
    public async Task Hostile_values_are_told_once_and_become_no_code()
    {
        using var project = new FreshProject("hostile", "DataPackage.Generator");
        foreach (string name in new[] { "good", "title", "lines", "date", "kind" })
            project.Write("corpus/" + name + ".txt", FreshProject.Mill);
        project.Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <RootNamespace>a*/class Injected{} //"; b</RootNamespace>
                <DataPackageArticleText>*/ class Injected { } #if</DataPackageArticleText>
              </PropertyGroup>
              <ItemGroup>
                <AdditionalFiles Update="corpus/title.txt" DataPackageTitle="&quot;; } public class Injected { string s = &quot;&quot;&quot;" DataPackageAuthors="*/ public class Injected { } /*|&lt;/summary&gt;" DataPackagePublisher="a;b#c %0A $(Injected) @(Compile)" DataPackageReason="]]&gt; \u000A class Injected" />
                <AdditionalFiles Update="corpus/lines.txt" DataPackageTitle="Line&#10;build_property.RootNamespace = Injected&#10;#line 1 &quot;injected.cs&quot;&#8232;class Injected { }&#8238;" />
                <AdditionalFiles Update="corpus/date.txt" DataPackagePublished="99999999999-99-99; class Injected" />
                <AdditionalFiles Update="corpus/kind.txt" DataPackageKind="documents; class Injected" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", """
            var types = typeof(Program).Assembly.GetTypes();
            Console.WriteLine($"{types.Count(type => type.Name.StartsWith("Injected"))} injected, {types.Count(type => type.Name == "Facts")} facts");
            """);

        string built = await project.Build();
        string[] reported = Regex.Matches(built, @"([\w.-]+\(\d+,\d+\)|CSC) ?: warning (DPK\d+)").Select(match => match.Groups[2].Value + " " + match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["DPK0006 date.txt(1,1)", "DPK0012 CSC", "DPK0014 kind.txt(1,1)"], reported);
        Assert.DoesNotContain("error", built, StringComparison.Ordinal);
        Assert.EndsWith("0 injected, 1 facts\n", await project.Run("--no-build"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_path_is_a_path()
    {
        string deep = string.Concat(Enumerable.Repeat("a folder of a long name #1, its owner's/", 8));
        using var project = new FreshProject("paths", deep, ["DataPackage.Generator"]);
        Assert.True(project.Folder.Length > 260, project.Folder);
        string[] names = ["it's a note", "#1 of 2@home", "Ünïcödé 漢字", "a %41 b", "$(Name) @(Items)", "one;two", "Twice", "twice"];
        foreach (string name in names)
            project.Write($"corpus/{name}.txt", FreshProject.Mill);
        project.Write("Program.cs", """
            foreach (var article in paths.Facts.Articles.OrderBy(article => article.Source.File, StringComparer.Ordinal))
                Console.WriteLine(article.Source.File);
            """);

        string told = Assert.Single((await project.Build()).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Contains("warning", StringComparison.Ordinal)).Distinct());
        Assert.Contains("twice.txt(1,1): warning DPK0008", told, StringComparison.Ordinal);
        Assert.Equal(
            names[..^1].Select(name => name + ".txt").Order(StringComparer.Ordinal),
            (await project.Run("--no-build")).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_file_name_that_does_not_reach_the_compiler_is_told()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var project = new FreshProject("quoted", "DataPackage.Generator");
        project.Write("corpus/a \"mill\".txt", FreshProject.Mill);
        project.Write("corpus/good.txt", FreshProject.Mill.Replace("mill", "lock", StringComparison.Ordinal));
        project.Write("Program.cs", "Console.WriteLine(string.Join(' ', quoted.Facts.Articles.Select(article => article.Source.File)));");

        Assert.Contains("warning DPK0015", await project.Build(), StringComparison.Ordinal);
        Assert.Equal("good.txt", (await project.Run("--no-build")).Trim());
    }
}
