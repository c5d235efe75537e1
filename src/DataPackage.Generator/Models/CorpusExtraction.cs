using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Generator.Models;

/// <summary>Links the documents of a project.</summary>
internal static class CorpusExtraction
{
    /// <summary>The corpus. Of documents with one file name the first by path is kept: the name is the article's id.</summary>
    public static Corpus Link(ImmutableArray<DocumentFacts> documents) =>
        FactExtractor.Link(Distinct(documents, facts => facts.Path).Where(facts => facts.Article is not null));

    /// <summary>Of items with one file name (without extension) the first by path.</summary>
    public static IEnumerable<T> Distinct<T>(IEnumerable<T> items, Func<T, string> path) => items
        .OrderBy(path, StringComparer.Ordinal)
        .GroupBy(item => Path.GetFileNameWithoutExtension(path(item)), StringComparer.OrdinalIgnoreCase)
        .Select(same => same.First());
}
