using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DataPackage.Extraction.Text;

/// <summary>Reads the tables of world knowledge that are embedded beside the steps that use them.</summary>
/// <remarks>UTF-8, a row a line, cells parted by tabs; lines that start with '#' name the source or explain.</remarks>
internal static class DataTable
{
    /// <summary>The rows of a table; blank lines and comments are left out.</summary>
    public static IReadOnlyList<string[]> Rows(string fileName)
    {
        using Stream stream = typeof(DataTable).Assembly.GetManifestResourceStream(fileName)
            ?? throw new ArgumentException("No table of this name is embedded: " + fileName, nameof(fileName));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToList();
    }

    /// <summary>The first cells of a table, as a set that compares ordinally.</summary>
    public static HashSet<string> Words(string fileName) =>
        new(Rows(fileName).Select(row => row[0]), StringComparer.Ordinal);
}
