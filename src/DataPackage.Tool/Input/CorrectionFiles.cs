using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Tool.Input;

/// <summary>The corrections that the owner of a corpus made by hand; they stand beside the texts, as the generator expects them.</summary>
internal static class CorrectionFiles
{
    private const string ForFolder = "corrections.json";

    /// <summary>Whether a file corrects texts: corrections.json, or speech.corrections.json for speech.txt.</summary>
    public static bool IsCorrections(string path) =>
        Path.GetFileName(path).Equals(ForFolder, StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(CorrectionsFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that correct a text named by itself.</summary>
    public static IEnumerable<string> Beside(string text)
    {
        string folder = Path.GetDirectoryName(text) ?? string.Empty;
        string[] candidates = [Path.Combine(folder, ForFolder), Path.Combine(folder, Path.GetFileNameWithoutExtension(text) + CorrectionsFile.Extension)];
        return candidates.Where(File.Exists);
    }

    /// <summary>Reads them all; what cannot be read is told to <paramref name="report"/>.</summary>
    public static IReadOnlyList<CorrectionsFile> Read(IEnumerable<InputFile> files, long maxBytes, Action<string> report)
    {
        var read = new List<CorrectionsFile>();
        foreach (InputFile file in files.Where(file => IsCorrections(file.Path)))
        {
            try
            {
                read.Add(CorrectionsFile.Read(file.Path, DocumentFile.Read(file, maxBytes).Text));
            }
            catch (InputProblem problem)
            {
                report(problem.Message);
            }
        }

        return read;
    }
}
