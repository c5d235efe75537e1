using System.IO;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>The samples, each run once; running them packs the packages.</summary>
public sealed class Samples : IAsyncLifetime
{
    /// <summary>What samples/Timeline prints.</summary>
    public string Timeline { get; private set; } = string.Empty;

    /// <summary>What samples/OwnCorpus prints.</summary>
    public string OwnCorpus { get; private set; } = string.Empty;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Timeline = await Run("Timeline");
        OwnCorpus = await Run("OwnCorpus");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    private static Task<string> Run(string sample) =>
        Dotnet.Run(Dotnet.RepositoryRoot, "run", "--project", Path.Combine("samples", sample));
}

/// <summary>One test at a time: they share the feed.</summary>
[CollectionDefinition(nameof(Samples))]
public class SamplesCollection : ICollectionFixture<Samples>
{
}
