using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>Packs the tool and the template into the feed.</summary>
public sealed class ToolPackages : IAsyncLifetime
{
    /// <summary>The platform native code is packed for: this machine's only, where a release is packed for all.</summary>
    public static string Platform => RuntimeInformation.RuntimeIdentifier;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (string project in new[] { "DataPackage.Tool", "DataPackage.Templates" })
        {
            await Dotnet.Run(
                Dotnet.RepositoryRoot, "pack", Path.Combine("src", project), "-c", "Release", "-v", "quiet", "-nologo", $"-p:NativePlatforms={Platform}",
                "-o", Dotnet.Feed, "--artifacts-path", Path.Combine(Dotnet.RepositoryRoot, "artifacts", "samples", "build"));
        }

        string restored = Path.Combine(Dotnet.RepositoryRoot, "artifacts", "samples", "restored", "datapackage.tool");
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
