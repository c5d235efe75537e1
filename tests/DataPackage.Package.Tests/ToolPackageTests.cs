using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>The packed tool and the packed template, as their users get them.</summary>
[Collection(nameof(Samples))]
public sealed class ToolPackageTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("datapackage-tool-").FullName;

    private static string Seeds => Path.Combine(Dotnet.RepositoryRoot, "seeds");

    private static string Seed => Path.Combine(Dotnet.RepositoryRoot, "seeds", "000_9fbe56522aea645f.txt");

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{Dotnet.Feed}" /></packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_tool_is_installed_and_run()
    {
        string tools = Path.Combine(folder, "tools");
        await Dotnet.Run(folder, "tool", "install", "DataPackage.Tool", "--version", Dotnet.Version, "--tool-path", tools);
        string datapackage = Path.Combine(tools, "datapackage");

        string version = await Dotnet.RunProgram(datapackage, folder, "--version");
        using JsonDocument facts = JsonDocument.Parse(await Dotnet.RunProgram(datapackage, folder, "extract", Seed, "-q"));
        string once = await Dotnet.Run(folder, "tool", "exec", $"DataPackage.Tool@{Dotnet.Version}", "--yes", "--", "extract", Seed, "-q");

        Assert.StartsWith(Dotnet.Version, version, StringComparison.Ordinal);
        Assert.NotEqual(0, facts.RootElement.GetProperty("events").GetArrayLength());
        Assert.Equal(await Dotnet.RunProgram(datapackage, folder, "extract", Seed, "-q"), once);

        // What is installed is the native code, and it finds what the portable code finds.
        string packed = Path.Combine(tools, ".store", "datapackage.tool", Dotnet.Version, "datapackage.tool", Dotnet.Version, "tools", "net10.0");
        Assert.Contains($"net10.0/{ToolPackages.Platform}/DataPackage.Tool.dll", await File.ReadAllTextAsync(datapackage, Encoding.Latin1), StringComparison.Ordinal);
        Assert.Equal(
            await Dotnet.Run(folder, Path.Combine(packed, "any", "DataPackage.Tool.dll"), "extract", Seeds, "-q"),
            await Dotnet.RunProgram(datapackage, folder, "extract", Seeds, "-q"));

        // The tool makes a project that builds, and the template makes the same files.
        string made = Path.Combine(folder, "init", "harbour-notes");
        string fromTemplate = Path.Combine(folder, "new", "harbour-notes");
        string hive = Path.Combine(folder, "hive");
        await Dotnet.RunProgram(datapackage, folder, "init", made);
        await Dotnet.Run(folder, "new", "install", Path.Combine(Dotnet.Feed, $"DataPackage.Templates.{Dotnet.Version}.nupkg"), "--debug:custom-hive", hive);
        await Dotnet.Run(folder, "new", "datapackage-corpus", "-o", fromTemplate, "--debug:custom-hive", hive);
        Assert.Equal(Files(made), Files(fromTemplate));
        Assert.Contains("2021-01-12  The city council approved the new harbour wall", await Dotnet.Run(made, "run"), StringComparison.Ordinal);
    }

    private static string Files(string of)
    {
        string[] paths = Directory.GetFiles(of, "*", SearchOption.AllDirectories);
        Array.Sort(paths, StringComparer.Ordinal);
        return string.Join('\n', Array.ConvertAll(paths, path => $"{Path.GetRelativePath(of, path)}:\n{File.ReadAllText(path)}"));
    }
}
