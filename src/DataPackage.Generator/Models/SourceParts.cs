using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>One printed source and the documents in it.</summary>
internal sealed record SourcePart(string HintName, EquatableArray<DocumentSheet> Documents);

/// <summary>Distributes documents over sources.</summary>
internal static class SourceParts
{
    // A source a document reads best; AddSource is quadratic in their number, so many documents share 32 sources.
    private const int OwnSourceUpTo = 64;
    private const int Buckets = 32;

    // Emitted to disk, a source needs a path that every file system takes.
    private const int LongestName = 60;

    /// <summary>The sources of a corpus.</summary>
    public static IEnumerable<SourcePart> Of(EquatableArray<DocumentSheet> documents) => documents.Count <= OwnSourceUpTo
        ? OneEach(documents)
        : documents
            .GroupBy(sheet => Hash(sheet.Article.Article.Id) % Buckets)
            .OrderBy(bucket => bucket.Key)
            .Select(bucket => new SourcePart("Documents/" + bucket.Key.ToString("00", System.Globalization.CultureInfo.InvariantCulture) + ".g.cs", bucket.ToEquatableArray()));

    private static IEnumerable<SourcePart> OneEach(EquatableArray<DocumentSheet> documents)
    {
        // Roslyn compares hint names without case.
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (DocumentSheet sheet in documents)
        {
            string name = HintName(sheet.Article.Article.Id);
            if (!used.Add(name))
                used.Add(name = HintName(sheet.Article.Article.Id + "-" + Hash(sheet.Article.Name).ToString("x8", System.Globalization.CultureInfo.InvariantCulture)));
            yield return new SourcePart("Documents/" + name + ".g.cs", new[] { sheet }.ToEquatableArray());
        }
    }

    private static string HintName(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (char c in id)
            name.Append(char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '_');
        return name.Length <= LongestName ? name.ToString() : name.ToString(0, LongestName) + "-" + Hash(id).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    // FNV-1a: string.GetHashCode changes from process to process.
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
