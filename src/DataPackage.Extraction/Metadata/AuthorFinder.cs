using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds who wrote or spoke the article, from the clearest sign to the faintest; the first that speaks is believed.</summary>
internal static class AuthorFinder
{
    private const int LinesAboveTitle = 4;
    private const int LinesBelowBody = 6;
    private const int LinesBelowTitle = 6;
    private const int FewestWordsOfTeaser = 3;
    private const int LinesOfColumn = 24;
    private const int MostWordsOfRole = 14;
    private const string Source = "source:";

    private static readonly HashSet<string> Units = new(DataTable.Rows("organisation-nouns.tsv").Where(row => row.Length > 1).Select(row => row[0]), StringComparer.Ordinal);

    /// <summary>The authors in the order in which they are named; empty when nobody is.</summary>
    public static IReadOnlyList<Author> Find(Page page, PageLine? title)
    {
        IReadOnlyList<PageLine> near = Near(page, title);
        IReadOnlyList<Biography> biographies = page.Biographies;
        IReadOnlyList<Author> authors = Stated(page)
            ?? Any(Speakers.Find(page, title))
            ?? Any(WithAnswering(page, FromBylines(page, near)))
            ?? Any(FrontMatterAuthors.Read(page.Article.Layout))
            ?? Any(FromContributions(page, near))
            ?? Any(Interviews.Turns(page))
            ?? Any(Interviews.Answering(page))
            ?? Any(FromColumnHead(page, near))
            ?? Any(Announcements.Find(page, title))
            ?? Any(FromNameLines(page, near, title, biographies))
            ?? Any(FromBoard(page, near))
            ?? Any(FromRecord(near))
            ?? Any(FromUnit(page, near, title))
            ?? Any(FromBylines(page, page.In(PageZone.After).TakeWhile(IsOfArticle).Take(LinesBelowBody).ToList()))
            ?? Any(FromSignature(page))
            ?? FromBiographies(biographies);
        return authors.Count == 0 ? authors : authors.Select(author => WithAffiliation(author, biographies)).Distinct().ToList();
    }

    private static IReadOnlyList<Author>? Any(IReadOnlyList<Author> authors) => authors.Count > 0 ? authors : null;

    private static IReadOnlyList<Author>? Stated(Page page) =>
        FrontMatterAuthors.Read(page.Article.Layout) is var stated && stated.Any(author => !IsHandle(author.Name)) ? stated : null;

    /// <summary>"@jdoe", "kate_w", "jane": what somebody is called on a site; a byline gives the name.</summary>
    private static bool IsHandle(string name) => name.Length > 0 && name.IndexOf(' ') < 0 && !char.IsUpper(name[0]);

    private static IReadOnlyList<Author> WithAnswering(Page page, IReadOnlyList<Author> authors) =>
        authors.Count == 0 ? authors : authors.Concat(Interviews.Answering(page)).GroupBy(author => author.Name).Select(same => same.First()).ToList();

    /// <summary>The lines from just above the title to the last paragraph.</summary>
    private static IReadOnlyList<PageLine> Near(Page page, PageLine? title)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        int at = title is null ? Math.Max(0, before.Count - 8) : Math.Max(0, IndexOf(before, title) - LinesAboveTitle);
        var near = new List<PageLine>();
        for (int i = at; i < before.Count; i++)
        {
            if (before[i].IsShort)
                near.Add(before[i]);
        }

        foreach (PageLine line in page.In(PageZone.Inside))
        {
            if (line.IsShort)
                near.Add(line);
        }

        return near;
    }

    private static IReadOnlyList<Author> FromBylines(Page page, IReadOnlyList<PageLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            PageLine line = lines[i];
            if (line.Facts.OpensWith(CueClasses.Byline) && line.Facts.Has(Marks.Comma) && ReversedNames.Read(page, line) is { Count: > 0 } reversed)
                return reversed;
            if (line.Byline is { } byline)
                return byline.Names.Select(name => ToAuthor(page, line, name, byline.Role)).ToList();
            if (!Bylines.IsCueAlone(line) || i + 1 == lines.Count)
                continue;
            IReadOnlyList<Author> below = lines.Skip(i + 1).TakeWhile((next, index) => index == 0 || next.Kind == Layout.BlockKind.ListItem)
                .SelectMany(next => NameList.Read(next.Reading, EndOfNumeral(next.Reading), next.Reading.Length, announced: true)
                    .Where(name => name.Name.Start < (EndOfNumeral(next.Reading) > 0 ? 16 : 8) || next.Kind == Layout.BlockKind.ListItem)
                    .Select(name => ToAuthor(page, next, name, Bylines.RoleBelow(line.Reading))))
                .ToList();
            if (below.Count > 0)
                return below;
        }

        return Array.Empty<Author>();
    }

    private static IReadOnlyList<Author> FromContributions(Page page, IReadOnlyList<PageLine> near) => near
        .Where(line => line.Zone == PageZone.Before && line.Reading[line.Reading.Length - 1] == ')')
        .Select(line => Contributions.Writers(line.Reading).Select(name => ToAuthor(page, line, name, AuthorRole.Author)).ToList())
        .FirstOrDefault(writers => writers.Count > 0) ?? new List<Author>();

    /// <summary>"SECOND RAIN | Jane Doe", "Opinion | Jane Doe": a column and who writes it.</summary>
    private static IReadOnlyList<Author> FromColumnHead(Page page, IReadOnlyList<PageLine> near)
    {
        foreach (PageLine line in near)
        {
            if (!line.Facts.Has(Marks.Cell) || line.Zone != PageZone.Before || line.Kind == Layout.BlockKind.ListItem)
                continue;
            int bar = line.Reading.IndexOf(" | ", StringComparison.Ordinal);
            if (bar <= 0 || line.Reading.IndexOf('|', bar + 2) > 0
                || PersonNames.Read(line.Reading, bar + 3, line.Reading.Length, announced: false) is not { IsOneWord: false } name)
                continue;
            string column = line.Reading.Substring(0, bar);
            bool isCapitals = column.HasLetter() && !column.HasLower();
            bool isInPath = page.In(PageZone.Before).Any(other => other.Navigation.IsPath
                && other.Navigation.Places.Contains(column, StringComparer.OrdinalIgnoreCase));
            if (isInPath || (name.OpensWithGivenName && (isCapitals || PageLabels.IsLabel(column))))
                return new[] { ToAuthor(page, line, new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName), AuthorRole.Author) };
        }

        return Array.Empty<Author>();
    }

    /// <summary>"I: Professor Jane Doe", "1. Jane Doe": where the entry of a list of witnesses begins.</summary>
    private static int EndOfNumeral(string line)
    {
        int end = line.IndexOfAny(new[] { ':', '.' });
        return end is > 0 and <= 3 && line.Substring(0, end).All(c => c is 'I' or 'V' or 'X' || char.IsDigit(c)) ? end + 1 : 0;
    }

    /// <summary>A line of nothing but names below the title is a byline when a second sign confirms it.</summary>
    private static IReadOnlyList<Author> FromNameLines(
        Page page, IReadOnlyList<PageLine> near, PageLine? title, IReadOnlyList<Biography> biographies)
    {
        int titleAt = title is null ? -1 : IndexOf(near, title);
        int end = Math.Min(near.Count, titleAt + 1 + LinesBelowTitle);
        for (int i = Math.Max(0, titleAt - LinesAboveTitle); i < end; i++)
        {
            PageLine line = near[i];
            if (i == titleAt || line.Zone != PageZone.Before || !NameLines.MayBe(line))
                continue;
            IReadOnlyList<BylineName> names = line.Names;
            if (names.Count == 0 || !NameLines.IsConfirmed(page, near, i, titleAt, names, biographies))
                continue;
            return names.Select(name => ToAuthor(page, line, name, AuthorRole.Author)).Concat(Further(page, near, i + 1)).ToList();
        }

        return Array.Empty<Author>();
    }

    /// <summary>Names that stand below the first, each on a line with its role below it: "Lena Roe / Assistant Professor / Omar Doe / Researcher".</summary>
    private static IEnumerable<Author> Further(Page page, IReadOnlyList<PageLine> near, int from)
    {
        bool belowRole = false;
        for (int i = from; i < near.Count && i < from + LinesOfColumn && near[i].Zone == PageZone.Before; i++)
        {
            bool isRole = IsRole(near[i]);
            bool isName = belowRole && near[i].Names.Count == 1 && near[i].Names[0].OpensWithGivenName && i + 1 < near.Count && IsRole(near[i + 1]);
            if (isName)
                yield return ToAuthor(page, near[i], near[i].Names[0], AuthorRole.Author);
            else if (!isRole)
                yield break;
            belowRole = isRole;
        }
    }

    private static bool IsRole(PageLine line) => line.WordCount <= MostWordsOfRole && !(line.Names.Count > 0 && line.Names[0].OpensWithGivenName)
        && (Biographies.SpeaksOfRole(line) || (line.Facts.Has(CueClasses.Organisation) && Biographies.Organisation(line.Reading) is not null));

    /// <summary>"Editorial board" below the title.</summary>
    private static IReadOnlyList<Author> FromBoard(Page page, IReadOnlyList<PageLine> near)
    {
        PageLine? board = near.FirstOrDefault(line => line.Kind != Layout.BlockKind.ListItem && EditorialBoards.IsAlone(line.Reading));
        return board is null ? Array.Empty<Author>() : new[] { new Author(page.Value(board.Span), null, AuthorRole.EditorialBoard) };
    }

    /// <summary>"Format: Situation Report    Source: Joint Relief Office    Posted: 7 Dec 2022": what a library says of a report.</summary>
    private static IReadOnlyList<Author> FromRecord(IReadOnlyList<PageLine> near)
    {
        foreach (PageLine line in near)
        {
            if (!line.Facts.Has(Marks.Colon) || line.Zone != PageZone.Before || line.Reading.IndexOf(Source, StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            string? cell = line.Navigation.Places.FirstOrDefault(place => place.StartsWith(Source, StringComparison.OrdinalIgnoreCase));
            string? name = cell?.Substring(Source.Length).Trim();
            if (name is { Length: > 0 } && line.Reading.Length > cell!.Length + Source.Length && PersonNames.Words(name, 0, name.Length).All(word => PersonNames.IsCapitalised(word.In(name)) || word.Length <= 3))
                return new[] { new Author(name, null, AuthorRole.Author) };
        }

        return Array.Empty<Author>();
    }

    /// <summary>"Research and Statistics Directorate" between title and date: the part of its house that wrote a report.</summary>
    private static IReadOnlyList<Author> FromUnit(Page page, IReadOnlyList<PageLine> near, PageLine? title)
    {
        int at = title is null ? -1 : IndexOf(near, title) + 1;
        if (at < 1 || at + 1 >= near.Count || near[at + 1].DateLine is null)
            return Array.Empty<Author>();
        string line = near[at].Reading;
        if (!near[at].Facts.Has(CueClasses.Organisation))
            return Array.Empty<Author>();
        List<TextSpan> words = PersonNames.Words(line, 0, line.Length);
        bool isUnit = words.Count is > 1 and <= 8 && Units.Contains(words[words.Count - 1].In(line).ToLowerInvariant())
            && words.All(word => PersonNames.IsCapitalised(word.In(line)) || word.Length <= 3);
        return isUnit ? new[] { new Author(page.Value(near[at].Span), null, AuthorRole.Author) } : Array.Empty<Author>();
    }

    /// <summary>A letter is signed below its last line: "Yours sincerely", a name, an office.</summary>
    private static IReadOnlyList<Author> FromSignature(Page page) =>
        page.Signed.Select(signed => ToAuthor(page, signed.Line, signed.Name, AuthorRole.Author)).ToList();

    private static IReadOnlyList<Author> FromBiographies(IReadOnlyList<Biography> biographies) => biographies
        .SelectMany(biography => biography.Names.Select(name => new Author(name, biography.Affiliation, AuthorRole.Author)))
        .ToList();

    private static Author ToAuthor(Page page, PageLine line, BylineName name, AuthorRole role)
    {
        string text = Verbatim(page, line, name.Name);
        string? affiliation = name.Affiliation.Length == 0 ? null
            : Biographies.Organisation(name.Affiliation.In(line.Reading)) is { } organisation
                ? Verbatim(page, line, new TextSpan(name.Affiliation.Start + organisation.Start, organisation.Length))
                : null;
        return new Author(text, affiliation, role);
    }

    private static string Verbatim(Page page, PageLine line, TextSpan within) =>
        page.Value(new TextSpan(line.Span.Start + within.Start, within.Length));

    private static Author WithAffiliation(Author author, IReadOnlyList<Biography> biographies) =>
        author.Affiliation is not null ? author : author with
        {
            Affiliation = biographies.FirstOrDefault(biography => biography.Names.Any(name => IsSame(name, author.Name)))?.Affiliation,
        };

    /// <summary>A biography may give the whole name or the surname alone.</summary>
    private static bool IsSame(string name, string author) =>
        string.Equals(name, author, StringComparison.OrdinalIgnoreCase)
        || author.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Below the comments, a label or the title of another article ("Most read", "Ferry back on Monday") a byline is not of this one.</summary>
    private static bool IsOfArticle(PageLine line) => !line.OpensComments && !line.IsLabel && !IsTeaser(line);

    private static bool IsTeaser(PageLine line) =>
        line.IsShort && line.WordCount >= FewestWordsOfTeaser && line.Reading[line.Reading.Length - 1] is not ('.' or '!' or ')' or ']')
        && line.Byline is null && line.DateLine is null && line.Names.Count == 0 && !Bylines.IsCueAlone(line);

    private static int IndexOf(IReadOnlyList<PageLine> lines, PageLine line)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (ReferenceEquals(lines[i], line))
                return i;
        }

        return -1;
    }
}
