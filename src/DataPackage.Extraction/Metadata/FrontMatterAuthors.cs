using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads the authors of a front matter, written as one scalar, a list or maps.</summary>
internal static class FrontMatterAuthors
{
    /// <summary>The authors; "A and B" is parted when both are names.</summary>
    public static IReadOnlyList<Author> Read(DocumentLayout layout) => layout.FrontMatter.Count == 0 ? Array.Empty<Author>() :
        FrontMatterFields.Authors(layout).SelectMany(ReadEntry).Zip(Affiliations(layout), WithAffiliation)
            .Select(author => FrontMatterFields.IsSpoken(layout) ? author with { Role = AuthorRole.Speaker } : author).ToList();

    /// <summary>The affiliations of a list of maps, one for each author; nothing for the rest.</summary>
    private static IEnumerable<string?> Affiliations(DocumentLayout layout) =>
        FrontMatterFields.Affiliations(layout).Concat(Enumerable.Repeat((string?)null, 100));

    private static Author WithAffiliation(Author author, string? affiliation) =>
        affiliation is null ? author : author with { Affiliation = affiliation };

    private static IEnumerable<Author> ReadEntry(string entry)
    {
        string text = entry;
        foreach (string prefix in new[] { "name:", "by " })
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                text = text.Substring(prefix.Length).Trim();
        }

        string reading = text.Replace('\u2019', '\'');
        bool isBoard = EditorialBoards.IsBoard(text);
        IReadOnlyList<BylineName> names = isBoard ? Array.Empty<BylineName>() : NameList.Read(reading, 0, reading.Length, announced: true);
        if (names.Count == 0 || names[0].Name.In(text).IndexOf(' ') < 0)
            return new[] { new Author(text, null, isBoard ? AuthorRole.EditorialBoard : AuthorRole.Author) };
        return names.Select(name => new Author(
            name.Name.In(text), name.Affiliation.Length == 0 ? null : name.Affiliation.In(text), AuthorRole.Author));
    }
}
