using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using DataPackage.Tool.Json;

namespace DataPackage.Tool.Input;

/// <summary>Reads the facts that a data package carries beside its assembly. No code of the package is ever loaded.</summary>
internal static class PackageFile
{
    public const string FactsEntry = "data/facts.json";

    // A package is untrusted: a small archive must not unfold into all memory.
    private const long MaxBytes = 512L * 1024 * 1024;

    /// <exception cref="InputProblem">It is no package, or carries no facts.</exception>
    public static NamedFacts Read(string path)
    {
        try
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            ZipArchiveEntry entry = package.GetEntry(FactsEntry)
                ?? throw new InputProblem($"{path}: carries no facts; a data package has them as {FactsEntry}, see docs/tool.md");
            (string id, string? version) = Identity(package, path);
            return new NamedFacts(FactsJson.Read(ReadAll(entry, path), $"{path}!{FactsEntry}"), id, version);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or XmlException)
        {
            throw new InputProblem($"{path}: cannot be read: {e.Message}", e);
        }
    }

    private static (string Id, string? Version) Identity(ZipArchive package, string path)
    {
        ZipArchiveEntry? nuspec = package.Entries.FirstOrDefault(entry => entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
        if (nuspec is null)
            return (Path.GetFileNameWithoutExtension(path), null);
        using Stream stream = nuspec.Open();
        XElement[] values = [.. XDocument.Load(stream).Descendants()];
        string? Value(string name) => values.FirstOrDefault(element => element.Name.LocalName == name)?.Value;
        return (Value("id") ?? Path.GetFileNameWithoutExtension(path), Value("version"));
    }

    private static byte[] ReadAll(ZipArchiveEntry entry, string path)
    {
        if (entry.Length > MaxBytes)
            throw new InputProblem($"{path}: {FactsEntry} is larger than {MaxBytes} bytes");
        using Stream stream = entry.Open();
        byte[] bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
