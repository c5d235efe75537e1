using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction.Corrections;

namespace DataPackage.Extraction;

/// <summary>What the owner of a corpus corrects by hand, and what is wrong with the file that says so.</summary>
/// <param name="Corrections">The entries that could be read, in the order of the file.</param>
/// <param name="Findings">The others, each at its line and column.</param>
public sealed record CorrectionsFile(EquatableArray<Correction> Corrections, EquatableArray<Finding> Findings)
{
    /// <summary>The end of the names of files that correct one text: "speech.corrections.json" corrects "speech.txt".</summary>
    public const string Extension = ".corrections.json";

    /// <summary>Reads a corrections file. Never throws; a bad entry costs itself only.</summary>
    /// <param name="path">Its path; in "speech.corrections.json" entries need not name the article.</param>
    /// <param name="text">Its decoded text.</param>
    public static CorrectionsFile Read(string path, string text)
    {
        string file = Path.GetFileName(path ?? throw new ArgumentNullException(nameof(path)));
        string? article = file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? file.Substring(0, file.Length - Extension.Length)
            : null;
        return new CorrectionReader(path, text ?? throw new ArgumentNullException(nameof(text)), article).Read();
    }

    /// <summary>Those of some corrections that are about one document.</summary>
    public static EquatableArray<Correction> For(IEnumerable<Correction> corrections, string documentPath)
    {
        string id = Path.GetFileNameWithoutExtension(documentPath);
        return corrections.Where(correction => correction.ArticleId == id).ToEquatableArray();
    }

    /// <summary>A finding for each correction that is about none of these documents.</summary>
    public static IEnumerable<Finding> WithoutDocument(IEnumerable<Correction> corrections, IEnumerable<string> documentPaths)
    {
        string[] ids = documentPaths.Select(Path.GetFileNameWithoutExtension).OrderBy(id => id, StringComparer.Ordinal).ToArray();
        return corrections
            .Where(correction => Array.BinarySearch(ids, correction.ArticleId, StringComparer.Ordinal) < 0)
            .Select(correction => CorrectionFindings.NoDocument(correction, Suggestion.For(correction.ArticleId, ids)));
    }
}
