using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds the organisation in the letterhead above a title, before the address at the foot of a page, and behind the acronym of its own web address.</summary>
internal static class Letterheads
{
    private const int HighestLines = 10;
    private const int LinesAtFoot = 25;
    private const int LongestAddress = 200;

    private static readonly string[] Cuts = PageMarks.Of("unit");

    /// <summary>A line above the title that is nothing but the name of an organisation; of several the first.</summary>
    public static string? Head(Page page, PageLine? title)
    {
        List<PageLine> head = page.In(PageZone.Before).TakeWhile(line => !ReferenceEquals(line, title)).Where(line => line.IsShort).Take(HighestLines).ToList();
        HashSet<string>? places = null;
        foreach (PageLine line in head)
        {
            if (!line.Facts.Has(CueClasses.Organisation) || line.Kind == BlockKind.ListItem || line.IsLabel || line.Byline is not null || line.Dates.Count > 0)
                continue;
            string value = page.Value(line.Span);
            int end = Cuts.Select(mark => value.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(value.Length).Min();
            string name = value.Substring(0, end);
            if (OrganisationNames.IsName(name, page.Article.Layout.Text) && StandsAsName(name) && !(places ??= Places(head)).Contains(name))
                return name;
        }

        return null;
    }

    private static HashSet<string> Places(List<PageLine> head) => new(
        head.Where(line => line.Navigation.IsPath || line.Navigation.IsMenu).SelectMany(line => line.Navigation.Places), StringComparer.OrdinalIgnoreCase);

    /// <summary>"Westport Office of Tides, 40 Court Square. Office hours …" below the text.</summary>
    public static string? Foot(Page page)
    {
        IReadOnlyList<PageLine> after = page.In(PageZone.After);
        for (int i = after.Count - 1; i >= Math.Max(0, after.Count - LinesAtFoot); i--)
        {
            PageLine line = after[i];
            if (!line.Facts.Has(CueClasses.Organisation) || !line.Facts.Has(Marks.Comma) || !line.Facts.Has(Marks.Digit)
                || line.Reading.Length > LongestAddress || line.Kind == BlockKind.ListItem)
                continue;
            int comma = line.Reading.IndexOf(", ", StringComparison.Ordinal);
            if (comma < 0 || comma + 2 >= line.Reading.Length || !char.IsDigit(line.Reading[comma + 2]))
                continue;
            int start = line.Reading.StartsWith("The ", StringComparison.Ordinal) ? 4 : 0;
            if (OrganisationNames.IsName(line.Reading.Substring(start, comma - start), page.Article.Layout.Text))
                return page.Value(new TextSpan(line.Span.Start + start, comma - start));
        }

        return null;
    }

    /// <summary>"press@lef.example", "https://lef.example/news" on a page that explains "Lakeshore Educators Federation (LEF)".</summary>
    public static string? Address(Page page)
    {
        string text = page.Article.Layout.Text;
        if (text.IndexOf('@') < 0 && text.IndexOf("://", StringComparison.Ordinal) < 0)
            return null;
        foreach (PageLine line in page.Lines.Where(line => line.Zone != PageZone.Inside && line.IsShort))
        {
            int end = text.IndexOf('\n', line.Span.End) is var stop and >= 0 ? Math.Min(stop, line.Span.End + LongestAddress) : line.Span.End;
            for (int at = line.Span.Start; at < end; at++)
            {
                int label = text[at] == '@' ? at + 1 : string.CompareOrdinal(text, at, "://", 0, 3) == 0 ? at + 3 : -1;
                if (label > 0 && Label(text, label, end) is { } acronym
                    && OrganisationNames.LongForm(page.Article.Layout.Reading, acronym) is { } name)
                    return page.Value(name);
            }
        }

        return null;
    }

    /// <summary>The first label of an address in capitals, when it could be an acronym.</summary>
    private static string? Label(string text, int start, int end)
    {
        if (string.CompareOrdinal(text, start, "www.", 0, 4) == 0)
            start += 4;
        int i = start;
        while (i < end && text[i] is >= 'a' and <= 'z')
            i++;
        string label = text.Substring(start, i - start).ToUpperInvariant();
        return i < end && text[i] == '.' && OrganisationNames.IsAcronym(label) ? label : null;
    }

    /// <summary>The noun closes the name or opens it: "Tide Research Institute", "Office of Tides", "Relief Office, Westport".</summary>
    private static bool StandsAsName(string name)
    {
        string first = name.Split(',')[0];
        return OrganisationNames.EndsWithNoun(first) || first.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) > 0 || first.IndexOf(" for ", StringComparison.OrdinalIgnoreCase) > 0;
    }
}
