using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks;

/// <summary>The texts that are measured: the five seeds and the pages written for the tests.</summary>
internal static class Texts
{
    private static readonly SourceDocument[] Pages = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "texts"))
        .OrderBy(path => path, StringComparer.Ordinal)
        .Select(path => new SourceDocument(Path.GetFileName(path), File.ReadAllText(path)))
        .ToArray();

    /// <summary>So many documents; beyond the number of pages they come round again under other names.</summary>
    public static IReadOnlyList<SourceDocument> Of(int count) => Enumerable.Range(0, count)
        .Select(i => Pages[i % Pages.Length] with { Path = i + Pages[i % Pages.Length].Path })
        .ToArray();

    /// <summary>Each page once.</summary>
    public static IReadOnlyList<SourceDocument> All => Of(Pages.Length);

    /// <summary>Megabytes (10^6 bytes) of UTF-8.</summary>
    public static double Megabytes(IEnumerable<SourceDocument> documents) =>
        documents.Sum(document => (long)Encoding.UTF8.GetByteCount(document.Text)) / 1e6;
}
