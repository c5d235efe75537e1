using System;
using System.Collections.Generic;
using System.Linq;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads the authors of a library record, surname first: "Author: Doe, Jane; Roe, Richard".</summary>
internal static class ReversedNames
{
    private const int LongestCue = 12;

    /// <summary>The authors in the usual order of their names; nobody when one of them cannot be a name turned round.</summary>
    public static IReadOnlyList<Author> Read(Page page, PageLine line)
    {
        int colon = line.Reading.IndexOf(": ", 0, Math.Min(LongestCue, line.Reading.Length), StringComparison.Ordinal);
        if (colon < 0 || line.Reading.IndexOf(',', colon) < 0 || !Bylines.IsCueAlone(line.Reading.Substring(0, colon + 1)))
            return Array.Empty<Author>();
        List<string?> names = page.Value(line.Span).Substring(colon + 2).Split(';').Select(part => Turned(page, part)).ToList();
        return names.All(name => name is not null)
            ? names.Select(name => new Author(name!, null, AuthorRole.Author)).ToList()
            : Array.Empty<Author>();
    }

    /// <summary>"Doe, Jane" is Jane Doe when Jane is a frequent given name or the page says "Jane Doe".</summary>
    private static string? Turned(Page page, string part)
    {
        string[] halves = part.Split(',');
        // "Jane Doe, Richard Roe" are two.
        if (halves.Length != 2 || halves.All(half => half.Trim().IndexOf(' ') > 0))
            return null;
        string name = halves[1].Trim() + " " + halves[0].Trim();
        bool isName = PersonNames.Read(name, 0, name.Length, announced: true) is { IsOneWord: false } person
            && person.Span.Length == name.Length
            && (person.OpensWithGivenName || page.Article.Layout.Text.IndexOf(name, StringComparison.Ordinal) >= 0);
        return isName ? name : null;
    }
}
