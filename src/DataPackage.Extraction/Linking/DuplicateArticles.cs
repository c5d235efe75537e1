using System;
using System.Collections.Generic;

namespace DataPackage.Extraction.Linking;

/// <summary>Keeps the first of several documents whose file names give the same article id; ids are compared without case, as file systems may.</summary>
internal static class DuplicateArticles
{
    /// <summary>The documents that have an article, each id once; reports the others.</summary>
    public static List<DocumentFacts> Remove(IEnumerable<DocumentFacts> documents, ICollection<Finding> findings)
    {
        var firstPaths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var distinct = new List<DocumentFacts>();
        foreach (DocumentFacts document in documents)
        {
            if (document.Article is null)
                continue;
            if (firstPaths.TryGetValue(document.Article.Id, out string? first))
            {
                findings.Add(Duplicate(document, document.Article.Id, first));
                continue;
            }

            firstPaths.Add(document.Article.Id, document.Path);
            distinct.Add(document);
        }

        return distinct;
    }

    private static Finding Duplicate(DocumentFacts document, string id, string first) => new(
        "DPK0008",
        FindingSeverity.Warning,
        document.Path,
        new TextSpan(0, 0),
        1,
        1,
        $"The article id '{id}' is taken by '{first}', so this document is left out; rename one of the two files");
}
