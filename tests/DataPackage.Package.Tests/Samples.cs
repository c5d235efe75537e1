using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace DataPackage.Package.Tests;

/// <summary>The samples, each run once; running them packs the packages.</summary>
public sealed class Samples : IAsyncLifetime
{
    /// <summary>What samples/Timeline prints.</summary>
    public string Timeline => this["Timeline"];

    /// <summary>What samples/OwnCorpus prints.</summary>
    public string OwnCorpus => this["OwnCorpus"];

    private readonly Dictionary<string, string> outputs = [];

    /// <summary>What a sample prints.</summary>
    public string this[string sample] => outputs[sample];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (string sample in new[] { "Timeline", "OwnCorpus", "FSharpQueries", "VbQueries" })
            outputs[sample] = await Run(sample);
        outputs["scripts/facts.cs"] = await Dotnet.Run(Dotnet.RepositoryRoot, "run", "samples/scripts/facts.cs");
        outputs["scripts/facts.fsx"] = await Dotnet.Run(Path.Combine(Dotnet.RepositoryRoot, "samples", "scripts"), "fsi", "facts.fsx");
        string native = Path.Combine(Dotnet.RepositoryRoot, "artifacts", "samples", "native");
        await Dotnet.Run(Dotnet.RepositoryRoot, "publish", "samples/NativeAot", "-p:CppCompilerAndLinker=gcc", "-o", native);
        outputs["NativeAot"] = await Dotnet.RunProgram(Path.Combine(native, "NativeAot"), Dotnet.RepositoryRoot);
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a sample with arguments.</summary>
    public static Task<string> Run(string sample, params string[] arguments) =>
        Dotnet.Run(Dotnet.RepositoryRoot, ["run", "--project", Path.Combine("samples", sample), "--", .. arguments]);
}

/// <summary>One test at a time: they share the feed.</summary>
[CollectionDefinition(nameof(Samples))]
public class SamplesCollection : ICollectionFixture<Samples>, ICollectionFixture<ToolPackages>
{
}
