using System;
using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>The packed generator in the oldest compiler that is promised, in newer ones, and what it makes on each runtime that can be had.</summary>
[Collection(nameof(Samples))]
public sealed class CompilerTests : IDisposable
{
    private const string Program = "Console.WriteLine($\"{mill.Facts.Articles[0].Title}, {mill.Facts.Events.Length}, {JapanKoreaSecurity.Facts.Articles.Length}, {Environment.Version.Major}\");";

    private readonly string folder = Directory.CreateTempSubdirectory("datapackage-compilers-").FullName;

    public CompilerTests() => ZipFile.ExtractToDirectory(Path.Combine(Dotnet.Feed, $"DataPackage.Generator.{Dotnet.Version}.nupkg"), folder);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("4.8.0")]
    [InlineData("4.14.0")]
    [InlineData("5.12.0")]
    public void Every_compiler_prints_the_same_and_compiles_it(string roslyn)
    {
        string analyzers = Path.Combine(folder, "analyzers", "dotnet", "cs");
        string printed = new CompilerContext(roslyn).Drive(analyzers, "/p/corpus/mill.txt", FreshProject.Mill);
        Assert.StartsWith("Types/", printed, StringComparison.Ordinal);
        Assert.Contains("\nEvents.g.cs ", printed, StringComparison.Ordinal);
        Assert.Equal(new CompilerContext("4.8.0").Drive(analyzers, "/p/corpus/mill.txt", FreshProject.Mill), printed);
    }

    [Fact]
    public async Task A_project_that_brings_an_older_compiler_builds()
    {
        using var project = new FreshProject("mill", "DataPackage.Generator", "JapanKoreaSecurity");
        project.Write("corpus/mill.txt", FreshProject.Mill);
        project.Write("Program.cs", Program);
        project.Write("Directory.Build.targets", """
            <Project>
              <ItemGroup>
                <PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        string built = await project.Build("-v", "detailed");
        Assert.Contains(Path.Combine("microsoft.net.compilers.toolset", "4.14.0"), built, StringComparison.Ordinal);
        Assert.Equal("The Mill Should Turn Again, 1, 5, 10\n", await project.Run("--no-build"));
    }

    [Theory]
    [InlineData("net8.0", 8)]
    [InlineData("net9.0", 9)]
    public async Task Older_runtimes_run_what_is_made(string framework, int version)
    {
        using var project = new FreshProject("mill", "DataPackage.Generator", "JapanKoreaSecurity");
        project.Write("corpus/mill.txt", FreshProject.Mill);
        project.Write("Program.cs", Program);
        project.Target(framework);
        string program = Path.Combine(project.Folder, "published");
        await Dotnet.Run(project.Folder, "publish", "-nologo", "-v", "quiet", "--self-contained", "-r", ToolPackages.Platform, "-o", program);
        Assert.Equal($"The Mill Should Turn Again, 1, 5, {version}\n", (await Dotnet.RunProgram(Path.Combine(program, "mill"), program)).ReplaceLineEndings("\n"));
    }
}
