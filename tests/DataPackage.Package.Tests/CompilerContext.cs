using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace DataPackage.Package.Tests;

/// <summary>A world of its own with one version of Roslyn in it.</summary>
internal sealed class CompilerContext(string version) : AssemblyLoadContext("Roslyn " + version, isCollectible: true)
{
    private static readonly string Packages = typeof(CompilerContext).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "NuGetPackageRoot").Value!;

    private string folder = string.Empty;

    /// <summary>Runs <see cref="CompilerDriver"/> in it.</summary>
    public string Drive(string analyzers, string path, string text)
    {
        folder = analyzers;
        return (string)LoadFromAssemblyPath(typeof(CompilerDriver).Assembly.Location)
            .GetType(typeof(CompilerDriver).FullName!)!
            .GetMethod(nameof(CompilerDriver.Run))!
            .Invoke(null, [analyzers, path, text])!;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName name) => name.Name switch
    {
        "Microsoft.CodeAnalysis" => LoadFromAssemblyPath(Find("microsoft.codeanalysis.common", name.Name)),
        "Microsoft.CodeAnalysis.CSharp" => LoadFromAssemblyPath(Find("microsoft.codeanalysis.csharp", name.Name)),
        "DataPackage.Extraction" => LoadFromAssemblyPath(Path.Combine(folder, "DataPackage.Extraction.dll")),
        _ => null,
    };

    // The newest framework's; versions differ in which they have.
    private string Find(string package, string assembly) => Directory
        .GetFiles(Path.Combine(Packages, package, version, "lib"), assembly + ".dll", SearchOption.AllDirectories)
        .OrderByDescending(path => Path.GetFileName(Path.GetDirectoryName(path)) is ['n', 'e', 't', >= '5' and <= '9', ..] ? 1 : 0)
        .ThenByDescending(path => path, StringComparer.Ordinal)
        .First();
}
