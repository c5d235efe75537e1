using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace DataPackage.Extraction.Sentences;

/// <summary>
/// Every word of every table with a number of its own, so that a word of a text is hashed once, by the <see cref="WordPool"/>, and all
/// steps ask their tables by number: see <see cref="WordSet"/> and <see cref="WordMap{T}"/>.
/// </summary>
internal static class Vocabulary
{
    /// <summary>The number of a word that no table holds.</summary>
    public const int Unknown = 0;

    /// <summary>The words.</summary>
    public static WordPool Words { get; } = Read();

    /// <summary>The number of a word in lower case; <see cref="Unknown"/> when it stands in no table.</summary>
    public static int NumberOf(string lower) => Words.Find(lower).Number;

    private static WordPool Read()
    {
        Assembly assembly = typeof(Vocabulary).Assembly;
        var words = new WordPool(null, 12_000);
        foreach (string table in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(table)!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                    Add(words, line);
            }
        }

        return words;
    }

    // Cells are parted by tabs; words and phrases in a cell by blanks and the signs below.
    private static void Add(WordPool words, string line)
    {
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not ('\t' or ' ' or ';' or '+' or '|'))
                continue;
            if (i > start)
                words.Read(line, start, i - start);
            if (line.IndexOf('-', start, i - start) is >= 0 and var hyphen)
                AddParts(words, line, start, hyphen, i);
            start = i + 1;
        }
    }

    // Names are cut at their hyphens.
    private static void AddParts(WordPool words, string line, int start, int hyphen, int end)
    {
        for (int i = hyphen; i <= end; i++)
        {
            if (i < end && line[i] != '-')
                continue;
            if (i > start)
                words.Read(line, start, i - start);
            start = i + 1;
        }
    }
}
