using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Tool.Input;

/// <summary>The baseline of published names among the files of a corpus.</summary>
internal static class NamesFile
{
    public const string Name = "facts.names.txt";

    public static bool IsNames(string path) => Path.GetFileName(path).Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the baseline of a folder of texts is: beside it, as it is beside a project; that of the current folder is in it.</summary>
    public static string Of(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return full == Path.TrimEndingDirectorySeparator(Path.GetFullPath(".")) ? Name : Path.Combine(Path.GetDirectoryName(folder.TrimEnd('/', '\\')) ?? string.Empty, Name);
    }

    /// <summary>The baseline, or null when the corpus has none.</summary>
    /// <exception cref="InputProblem">It cannot be read.</exception>
    public static NamesBaseline? Read(IEnumerable<InputFile> files, long maxBytes) =>
        files.FirstOrDefault(file => IsNames(file.Path)) is { } found ? NamesBaseline.Read(found.Path, DocumentFile.Read(found, maxBytes).Text) : null;
}
