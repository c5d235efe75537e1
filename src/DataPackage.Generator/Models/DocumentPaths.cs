using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Where the files of articles are: ids and paths in turn.</summary>
internal sealed record DocumentPaths(EquatableArray<string> IdsAndPaths)
{
    private Dictionary<string, string>? index;

    /// <summary>The paths of documents that have an article.</summary>
    public static DocumentPaths Of(IEnumerable<DocumentFacts> documents) => new(documents
        .Where(document => document.Article is not null)
        .OrderBy(document => document.Path, StringComparer.Ordinal)
        .SelectMany(document => new[] { document.Article!.Id, document.Path })
        .ToEquatableArray());

    /// <summary>The path of an article's file, or null.</summary>
    public string? Find(string id) => (index ??= Index()).TryGetValue(id, out string? path) ? path : null;

    /// <summary>Compares the paths.</summary>
    public bool Equals(DocumentPaths? other) => other is not null && IdsAndPaths == other.IdsAndPaths;

    /// <inheritdoc/>
    public override int GetHashCode() => IdsAndPaths.GetHashCode();

    private Dictionary<string, string> Index()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < IdsAndPaths.Count; i += 2)
        {
            if (!paths.ContainsKey(IdsAndPaths[i]))
                paths.Add(IdsAndPaths[i], IdsAndPaths[i + 1]);
        }

        return paths;
    }
}
