using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Input;

/// <summary>The files that paths on the command line stand for.</summary>
internal static class InputFiles
{
    private static readonly string[] Extensions = [".txt", ".md", ".markdown"];

    /// <summary>Files as they are named; folders with all their texts, sorted, without names that start with '_' or '.'.</summary>
    public static IEnumerable<string> Find(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? FindIn(path) : [path]).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> FindIn(string folder) => Directory
        .EnumerateFileSystemEntries(folder)
        .Where(entry => Path.GetFileName(entry)[0] is not ('_' or '.'))
        .OrderBy(entry => entry, StringComparer.Ordinal)
        .SelectMany(entry => Directory.Exists(entry) ? FindIn(entry) : IsText(entry) ? [entry] : []);

    // A folder of texts may hold a README about them.
    private static bool IsText(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);
}
