using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds what kind of text an article is by the words its page uses for it.</summary>
internal static class KindFinder
{
    private const int LinesAboveBody = 14;
    private const int LongestSeries = 40;

    private static readonly ILookup<string, (string Words, ArticleKind Kind)> Cues = DataTable.Rows("kind-cues.tsv")
        .ToLookup(row => row[2], row => (row[0], (ArticleKind)Enum.Parse(typeof(ArticleKind), row[1])), StringComparer.Ordinal);

    private static readonly (string Words, ArticleKind Kind)[] TitleCues = Cues["title"].ToArray();
    private static readonly (string Words, ArticleKind Kind)[] LineCues = Cues["line"].ToArray();
    private static readonly (string Words, ArticleKind Kind)[] EndCues = Cues["end"].ToArray();
    private static readonly (string Words, ArticleKind Kind)[] BelowCues = Cues["below"].ToArray();
    private static readonly (string Words, ArticleKind Kind)[] AnywhereCues = Cues["any"].ToArray();

    /// <summary>The kind; <see cref="ArticleKind.Other"/> when nothing says so.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The line the title stands in, or null.</param>
    /// <param name="titleText">The title, or empty.</param>
    /// <param name="publisher">Whose page it is, or null.</param>
    /// <param name="authors">Its authors.</param>
    public static ArticleKind Find(Page page, PageLine? title, string titleText, string? publisher, IReadOnlyList<Author> authors)
    {
        if (FrontMatterFields.Kind(page.Article.Layout) is { } field && OfLine(field.ToLowerInvariant()) is { } stated)
            return stated;
        if (FrontMatterFields.Series(page.Article.Layout) is { } series && OfLine(series.ToLowerInvariant()) is { } ofSeries)
            return ofSeries;
        List<PageLine> above = AboveBody(page);
        return (title is null ? null : OfTitle(title) ?? Anywhere(title))
            ?? (KindSignals.IsIssue(titleText) ? ArticleKind.Other : (ArticleKind?)null)
            ?? FirstOf(above, OfPlaces)
            ?? FirstOf(above, Anywhere)
            ?? FirstOf(page.Lines, line => line.Zone != PageZone.Before && !line.IsShort ? Anywhere(line) : null)
            ?? FirstOf(page.In(PageZone.After), line => line.IsShort ? Below(line) : null)
            ?? KindByForm.Find(page, titleText, publisher, authors);
    }

    /// <summary>The lines above the body that are no items of a list; the nearest first.</summary>
    private static List<PageLine> AboveBody(Page page)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        var above = new List<PageLine>(LinesAboveBody);
        for (int i = before.Count - 1; i >= 0 && above.Count < LinesAboveBody; i--)
        {
            if (before[i].Kind != BlockKind.ListItem)
                above.Add(before[i]);
        }

        return above;
    }

    private static ArticleKind? FirstOf(IReadOnlyList<PageLine> lines, Func<PageLine, ArticleKind?> read)
    {
        foreach (PageLine line in lines)
        {
            if (read(line) is { } kind)
                return kind;
        }

        return null;
    }

    private static ArticleKind? OfTitle(PageLine line) => line.Facts.OpensWith(CueClasses.KindTitle) ? OfTitle(line.Lower) : null;

    private static ArticleKind? Anywhere(PageLine line) => line.Facts.Has(CueClasses.KindAny) ? Anywhere(line.Lower) : null;

    private static ArticleKind? Below(PageLine line) => line.Facts.OpensWith(CueClasses.KindBelow) ? Below(line.Lower) : null;

    private static ArticleKind? OfPlaces(PageLine line)
    {
        if (!line.Facts.Has(CueClasses.KindLine))
            return null;
        return line.Navigation.IsPath
            ? line.Navigation.Places.Reverse().Select(place => OfLine(place.ToLowerInvariant())).FirstOrDefault(kind => kind is not null)
            : OfLine(line.Lower);
    }

    private static ArticleKind? OfTitle(string title) => First(TitleCues, words => title.StartsWith(words, StringComparison.Ordinal));

    /// <summary>A label is the whole line, or opens it before a sign.</summary>
    private static ArticleKind? OfLine(string line) => First(LineCues, words =>
        (words == "in the news" ? line.EndsWith(words, StringComparison.Ordinal) : line.StartsWith(words, StringComparison.Ordinal))
        && (line.Length <= words.Length + 1 || words == "in the news" || !char.IsLetterOrDigit(line[words.Length]) && line[words.Length] != ' '
            || IsParted(line, words.Length) || IsNumberAt(line, words.Length)
            || words == "for immediate release"))
        ?? OfSeries(line);

    /// <summary>"Policy brief 2015/08", "Communiqué No. 3".</summary>
    private static bool IsNumberAt(string line, int at) =>
        at + 1 < line.Length && line[at] == ' ' && (char.IsDigit(line[at + 1]) || string.CompareOrdinal(line, at + 1, "no. ", 0, 4) == 0);

    /// <summary>A series is called by its kind: "Harbour Commentary", "Institute Policy Brief No. 12".</summary>
    private static ArticleKind? OfSeries(string line)
    {
        string name = line.TrimEnd(' ', '.', '/', '#', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        name = name.EndsWith(" no", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) : name;
        return name.Length > LongestSeries ? null : First(EndCues, words => name == words || name.EndsWith(" " + words, StringComparison.Ordinal));
    }

    /// <summary>"Press release - 5 March 2019", "Letters | Tuesday".</summary>
    private static bool IsParted(string line, int at) =>
        at + 2 < line.Length && line[at] == ' ' && line[at + 1] is '-' or '|' or '/' && line[at + 2] == ' ';

    private static ArticleKind? Anywhere(string line) => First(AnywhereCues, words => HasWords(line, words));

    private static ArticleKind? Below(string line) => First(BelowCues, words => line.StartsWith(words, StringComparison.Ordinal));

    private static ArticleKind? First((string Words, ArticleKind Kind)[] cues, Func<string, bool> holds)
    {
        foreach ((string words, ArticleKind kind) in cues)
        {
            if (holds(words))
                return kind;
        }

        return null;
    }

    private static bool HasWords(string line, string words)
    {
        int at = line.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(line[at - 1]))
            && (at + words.Length == line.Length || !char.IsLetter(line[at + words.Length]));
    }
}
