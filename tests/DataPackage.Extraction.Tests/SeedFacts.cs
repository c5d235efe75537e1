using System.IO;
using System.Linq;

namespace DataPackage.Extraction.Tests;

/// <summary>The five real texts, read once for all tests.</summary>
internal static class SeedFacts
{
    public static string Folder { get; } = Path.Combine(System.AppContext.BaseDirectory, "seeds");

    public static SourceDocument[] Documents { get; } = Directory.GetFiles(Folder, "*.txt")
        .OrderBy(path => path, System.StringComparer.Ordinal)
        .Select(path => new SourceDocument(path, File.ReadAllText(path)))
        .ToArray();
}
