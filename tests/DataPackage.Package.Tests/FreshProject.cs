using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>A project of a stranger's in a folder of its own, which knows the packages by name alone.</summary>
internal sealed class FreshProject : IDisposable
{
    /// <summary>A text that tells one event of 2019 and advises once.</summary>
    public const string Mill = """
        The Mill Should Turn Again

        By Iris Vale
        3 May 2023

        In June 2019 the town council closed the old mill on the river, and the miller moved away with his family.

        The council should open the mill for the schools of the valley, for a mill that stands still tells nobody how bread was made.
        """;

    private readonly string root = Directory.CreateTempSubdirectory("datapackage-consumer-").FullName;

    public FreshProject(string name, params string[] packages)
        : this(name, below: string.Empty, packages)
    {
    }

    /// <summary>A project somewhere below a folder of its own.</summary>
    public FreshProject(string name, string below, string[] packages)
    {
        Folder = Path.Combine(root, below);
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{Dotnet.Feed}" /></packageSources>
            </configuration>
            """);
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>$(MSBuildProjectDirectory)/restored</RestorePackagesPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);restored/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(id => $"<PackageReference Include=\"{id}\" Version=\"[{Dotnet.Version}]\" />"))}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>The culture it is built in, as a locale's name; null for the machine's.</summary>
    public string? Culture { get; init; }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Lets it target another framework.</summary>
    public void Target(string framework)
    {
        string file = Directory.GetFiles(Folder, "*.csproj").Single();
        File.WriteAllText(file, File.ReadAllText(file).Replace("net10.0", framework, StringComparison.Ordinal));
    }

    /// <summary>Builds and runs it; returns what it prints, lines parted by \n.</summary>
    public async Task<string> Run(params string[] options) => (await Dotnet.RunIn(Culture, Folder, ["run", .. options])).ReplaceLineEndings("\n");

    /// <summary>Builds it, warnings as warnings; returns what the build prints.</summary>
    public Task<string> Build(params string[] options) => Dotnet.RunIn(Culture, Folder, ["build", "-p:TreatWarningsAsErrors=false", "-nologo", "-v", "minimal", .. options]);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);
}
