using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds the name of the site that stands above its menu, or opens it.</summary>
internal static class Mastheads
{
    private const int HighestLines = 10;
    private const int MostWords = 10;

    private static readonly string[] Taglines = PageMarks.Of("tagline");

    /// <summary>The name above the first menu of the page, else the first place of the menu when the page names it again.</summary>
    public static string? Find(Page page, PageLine? title)
    {
        List<PageLine> head = page.In(PageZone.Before).TakeWhile(line => !ReferenceEquals(line, title))
            .Where(line => line.IsShort).Take(HighestLines).ToList();
        List<int> menus = Enumerable.Range(0, head.Count).Where(i => head[i].Navigation.IsMenu).ToList();
        if (menus.Count == 0)
            return null;
        HashSet<string> places = new(menus.SelectMany(at => head[at].Navigation.Places), StringComparer.OrdinalIgnoreCase);
        foreach (int at in menus)
        {
            if (Above(page, head, at, places) is { } name)
                return name;
        }

        int menu = menus[0];
        string first = head[menu].Navigation.Places[0];
        string sign = head[menu].Navigation.IsPath ? first.Split(' ')[0] : first;
        bool isNamedAgain = page.Article.Layout.Reading.IndexOf(sign, head[menu].Span.End, StringComparison.Ordinal) >= 0;
        return (isNamedAgain || OrganisationNames.EndsWithNoun(first)) && first.IndexOf(' ') > 0 && IsName(first)
            ? page.Value(new TextSpan(head[menu].Span.Start, first.Length))
            : null;
    }

    /// <summary>The nearest name above a menu; a motto and a telephone number may stand between.</summary>
    private static string? Above(Page page, List<PageLine> head, int menu, HashSet<string> places)
    {
        for (int i = menu - 1; i >= 0; i--)
        {
            if (Name(page, head[i], isFirst: i == 0 && menu > 1 && IsMotto(head, 1)) is { } name)
            {
                // "Reprints" above "Home / Opinion / Reprints" is a place of the site, not the site.
                if (!places.Contains(name))
                    return OfHouse(page, head, i) ?? name;
                continue;
            }

            if (!head[i].IsLabel && head[i].Dates.Count == 0 && head[i].Reading.HasLower() && !IsMotto(head, i))
                break;
        }

        return null;
    }

    /// <summary>A committee sits in the house that is named right above it.</summary>
    private static string? OfHouse(Page page, List<PageLine> head, int at) =>
        at > 0 && head[at].Lower.IndexOf("committee", StringComparison.Ordinal) >= 0 && head[at].AfterBlank == false ? Name(page, head[at - 1], isFirst: false) : null;

    /// <summary>"a magazine of the southern hills", "Streets, mostly.", "Call us: 0800 1155" in the second or third line of the page.</summary>
    private static bool IsMotto(List<PageLine> head, int i) =>
        i is 1 or 2 && head[i].WordCount <= MostWords
        && (char.IsLower(head[i].Reading[0]) || head[i].Reading[head[i].Reading.Length - 1] == '.' || head[i].Reading.HasDigit());

    /// <summary>"Lektor - the magazine for people who teach" is called "Lektor".</summary>
    private static string? Name(Page page, PageLine line, bool isFirst)
    {
        if (line.Kind == Layout.BlockKind.ListItem || line.IsLabel || line.Dates.Count > 0)
            return null;
        string value = page.Value(line.Span);
        int end = Taglines.Select(mark => value.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 1).DefaultIfEmpty(value.Length).Min();
        string name = value.Substring(0, end).Trim();
        return IsName(name) && (name.IndexOf(' ') > 0 || isFirst || StandsTwice(page.Article.Layout.Text, name)) ? name : null;
    }

    /// <summary>One word alone may be a place of the menu; a site goes on to speak of itself.</summary>
    private static bool StandsTwice(string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase) > 0;

    private static bool IsName(string name)
    {
        List<string> words = PersonNames.Words(name, 0, name.Length).Select(word => word.In(name)).ToList();
        return words.Count is > 0 and <= MostWords && name.Length > 2 && !words.Any(OrganisationNames.IsNumber)
            && PersonNames.IsCapitalised(words[0]) && (char.IsLetterOrDigit(name[name.Length - 1]) || name[name.Length - 1] == ')')
            && words.All(word => PersonNames.IsCapitalised(word.TrimStart('(')) || NameJoints.MayJoinSite(word))
            && !words.All(word => PageLabels.IsLabel(word.ToLowerInvariant()))
            && PersonNames.Read(name, 0, name.Length, announced: false) is not { OpensWithGivenName: true };
    }
}
