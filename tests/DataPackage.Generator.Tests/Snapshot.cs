using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DataPackage.Generator.Tests;

/// <summary>Approved output, in the file convention of Verify.SourceGenerators.</summary>
internal static class Snapshot
{
    /// <summary>The folder of this project.</summary>
    public static string ProjectDirectory { get; } = typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ProjectDirectory").Value!;

    /// <summary>Compares a source with the approved one.</summary>
    public static void Verify(
        string source, string hint, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string type = file.Split('/', '\\').Last().Replace(".cs", string.Empty, StringComparison.Ordinal);
        string path = Path.Combine(ProjectDirectory, "_snapshots", $"{type}.{method}#{hint}");
        string received = Scrub(source);
        string verified = File.Exists(path + ".verified.cs") ? File.ReadAllText(path + ".verified.cs") : string.Empty;
        if (received == verified)
        {
            File.Delete(path + ".received.cs");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path + ".received.cs", received);
        Assert.Fail($"{path}.verified.cs differs:\n{Diff(verified, received)}");
    }

    private static string Scrub(string source) =>
        Regex.Replace(source, "(GeneratedCode\\(\"DataPackage.Generator\", |GeneratorVersion = )\"[^\"]*\"", "$1\"version\"");

    private static string Diff(string old, string now) => string.Join(
        '\n',
        new InlineDiffBuilder(new Differ()).BuildDiffModel(old, now).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text)
            .Take(60));
}
