using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds the authors on a page that announces an article: "Jane Doe co-writes an article on …", "Doe and Roe's article examines …".</summary>
internal static class Announcements
{
    private static readonly ILookup<string, string> Words =
        DataTable.Rows("announcement-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly string[] Verbs = Words["verb"].Select(verb => " " + verb + " ").ToArray();
    private static readonly string[] Works = Words["work"].ToArray();

    // "'s article ", "' article ": whose it is.
    private static readonly string[] Possessives = Works.SelectMany(work => new[] { "'s " + work + " ", "' " + work + " " }).ToArray();

    /// <summary>The authors whom title and opening name, or nobody.</summary>
    public static IReadOnlyList<Author> Find(Page page, PageLine? title)
    {
        if (title is null)
            return Array.Empty<Author>();
        string line = title.Reading;
        foreach (string verb in Verbs)
        {
            int at = line.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !SpeaksOfWork(line, at + verb.Length))
                continue;
            List<string> names = NamesIn(line, 0, at);
            if (names.Count == 0)
                continue;
            List<string> all = page.Opening.Select(Possessors).FirstOrDefault(found => found.Intersect(names).Any()) ?? names;
            bool together = all.Count > 1 || verb.StartsWith(" co", StringComparison.Ordinal);
            return all.Select(name => new Author(name, null, together ? AuthorRole.CoAuthor : AuthorRole.Author)).ToList();
        }

        return Array.Empty<Author>();
    }

    private static bool SpeaksOfWork(string line, int from) =>
        PersonNames.Words(line, from, line.Length).Take(5).Any(word => Works.Contains(word.In(line).ToLowerInvariant()) || word.In(line) is "in" or "for");

    /// <summary>The people to whom a sentence gives the work: "Jane Doe and Richard Roe's article".</summary>
    private static List<string> Possessors(string paragraph)
    {
        foreach (string mark in Possessives)
        {
            int at = paragraph.IndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            int start = paragraph.LastIndexOf(". ", at, StringComparison.Ordinal) is var stop and > 0 && stop < at - 4 ? stop + 2 : 0;
            List<string> whole = NamesIn(paragraph, 0, at);
            return whole.Count > 0 ? whole : NamesIn(paragraph, start, at);
        }

        return new List<string>();
    }

    private static List<string> NamesIn(string text, int start, int end)
    {
        IReadOnlyList<BylineName> names = NameList.Read(text, start, end, announced: true);
        bool areNames = names.Count > 0 && names.All(name => name.Affiliation.Length == 0) && names[0].Name.Start - start < 20;
        return areNames ? names.Select(name => name.Name.In(text)).ToList() : new List<string>();
    }
}
