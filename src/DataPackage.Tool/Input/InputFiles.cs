using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DataPackage.Tool.Input;

/// <summary>The files that paths on the command line stand for.</summary>
internal static class InputFiles
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm"];

    /// <summary>
    /// Files as they are named, with the corrections beside them; projects with their documents; folders and patterns with all their texts, sorted, without names that start with '_' or '.'.
    /// What cannot be used is told to <paramref name="report"/>.
    /// </summary>
    public static List<InputFile> Find(IEnumerable<string> paths, Action<string> report) => paths
        .SelectMany(path => ProjectDocuments.IsProject(path) ? ProjectDocuments.Find(path) : Find(path, report).Select(file => new InputFile(file)))
        .DistinctBy(file => file.Path, StringComparer.Ordinal)
        .ToList();

    private static List<string> Find(string path, Action<string> report)
    {
        if (path == StandardInput)
            return [path];
        if (File.Exists(path))
            return [path, .. CorrectionFiles.Beside(path)];
        bool isPattern = path.AsSpan().ContainsAny('*', '?');
        if (!isPattern && !Directory.Exists(path))
        {
            report($"{path}: cannot be read: there is no such file or folder");
            return [];
        }

        try
        {
            List<string> found = (isPattern ? PathPattern.Find(path) : FindIn(path).Where(IsText)).ToList();
            if (!found.Exists(file => !CorrectionFiles.IsCorrections(file) && !NamesFile.IsNames(file)))
                report(isPattern ? $"{path}: no file matches" : $"{path}: holds no text ({string.Join(", ", Extensions)})");
            if (!isPattern && !found.Exists(NamesFile.IsNames) && File.Exists(NamesFile.Of(path)))
                found.Add(NamesFile.Of(path));
            return found;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"{path}: cannot be read: {e.Message}");
            return [];
        }
    }

    /// <summary>All files below a folder, sorted; links to folders are not followed, for they may lead back.</summary>
    public static IEnumerable<string> FindIn(string folder) => Directory
        .EnumerateFileSystemEntries(folder)
        .Where(entry => Path.GetFileName(entry)[0] is not ('_' or '.'))
        .OrderBy(entry => entry, StringComparer.Ordinal)
        .SelectMany(entry =>
            !Directory.Exists(entry) ? [entry]
            : new DirectoryInfo(entry).LinkTarget is null ? FindIn(entry)
            : []);

    // A folder of texts may hold a README about them.
    private static bool IsText(string path) =>
        CorrectionFiles.IsCorrections(path)
        || (Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !IsReadme(path));

    /// <summary>Whether a change to a file below a watched folder may change facts.</summary>
    public static bool IsInput(string path) => IsText(path) || NamesFile.IsNames(path) || ProjectDocuments.IsProject(path);

    private static bool IsReadme(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);
}
