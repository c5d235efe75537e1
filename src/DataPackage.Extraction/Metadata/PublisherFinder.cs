using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Finds whose page this is, only where the page says so plainly; else nobody.</summary>
internal static class PublisherFinder
{
    private const int LongestName = 80;
    private const int LongestMasthead = 6;

    private static readonly ILookup<string, string> Cues =
        DataTable.Rows("publisher-cues.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly string[] NotOwners = Cues["not-owner"].ToArray();
    private static readonly string[] Imprints = Cues["imprint"].Select(words => words + " ").ToArray();
    private static readonly string[] OwnStatements = Cues["own-statement"].ToArray();
    private static readonly string[] PressReviews = Cues["press-review"].Select(words => " " + words).ToArray();

    /// <summary>The publisher as the page names it, or null; for an acronym what the text says it stands for.</summary>
    public static string? Find(Page page, PageLine? title)
    {
        string? name = Imprint(page) ?? OwnNewsLabel(page) ?? Mastheads.Find(page, title) ?? Copyright(page) ?? Letterheads.Foot(page)
            ?? Letterheads.Head(page, title) ?? Masthead(page, title) ?? Boilerplate(page) ?? Letterheads.Address(page) ?? OwnAcronym(page, title);
        return name is not null && OrganisationNames.IsAcronym(name)
            && (OrganisationNames.LongForm(page.Article.Layout.Reading, name) ?? OrganisationNames.LineOf(page, name)) is { } words
            ? page.Value(words) : name;
    }

    private static string? Imprint(Page page)
    {
        foreach (PageLine line in page.Lines)
        {
            if (!line.Facts.Has(CueClasses.Imprint) || line.Reading.Length >= LongestName + 20)
                continue;
            string? cue = Imprints.FirstOrDefault(word => line.Reading.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            if (cue is not null && Name(page, line, cue.Length) is { } name && !Biographies.SpeaksOfRole(name))
                return House(name);
        }

        return null;
    }

    /// <summary>"Housing Services, Westport Council, Burgh Chambers": the part that names an organisation.</summary>
    private static string House(string name)
    {
        string[] parts = name.Split(new[] { ", " }, StringSplitOptions.None);
        return parts.FirstOrDefault(OrganisationNames.EndsWithNoun) ?? name;
    }

    /// <summary>"NHF statement on the wall" is of the federation that the text calls NHF.</summary>
    private static string? OwnAcronym(Page page, PageLine? title)
    {
        string line = title?.Reading ?? string.Empty;
        int end = line.IndexOf(' ');
        bool isOwn = end > 0 && OrganisationNames.IsAcronym(line.Substring(0, end)) && OwnStatements.Any(word => string.Compare(line, end + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
        return isOwn && OrganisationNames.LongForm(page.Article.Layout.Reading, line.Substring(0, end)) is { } words ? page.Value(words) : null;
    }

    /// <summary>"Harbour Institute in the News" heads the press reviews of the Harbour Institute.</summary>
    private static string? OwnNewsLabel(Page page)
    {
        foreach (PageLine line in page.In(PageZone.Before))
        {
            if (!line.Facts.Has(CueClasses.OwnNews) || !line.IsShort || line.Kind == BlockKind.ListItem)
                continue;
            string? cue = PressReviews.FirstOrDefault(words => line.Reading.EndsWith(words, StringComparison.OrdinalIgnoreCase));
            if (cue is null)
                continue;
            int end = line.Reading.Length - cue.Length;
            List<TextSpan> words = PersonNames.Words(line.Reading, 0, end);
            if (words.Count is > 0 and <= 5 && words.All(word => PersonNames.IsCapitalised(word.In(line.Reading)) || word.In(line.Reading) is "of" or "the" or "for"))
                return page.Value(new TextSpan(line.Span.Start, end));
        }

        return null;
    }

    /// <summary>The owner of a copyright line at the foot of the page, or of one at its head that claims all rights.</summary>
    private static string? Copyright(Page page)
    {
        IReadOnlyList<PageLine> foot = page.In(PageZone.After);
        for (int i = foot.Count - 1; i >= 0; i--)
        {
            if (Owner(page, foot[i]) is { } name)
                return name;
        }

        foreach (PageLine line in page.In(PageZone.Before))
        {
            bool claims = line.Facts.Has(CueClasses.Rights) && line.Lower.IndexOf("rights reserved", StringComparison.Ordinal) >= 0;
            if (claims && Owner(page, line) is { } name)
                return name;
        }

        return null;
    }

    private static string? Owner(Page page, PageLine line)
    {
        bool mayName = line.IsShort && (line.Facts.Has(Marks.Copyright) || line.Facts.Has(CueClasses.Copyright) || line.Reading[0] == '(');
        int start = mayName ? StartOfOwner(line.Reading) : -1;
        return start > 0 ? Name(page, line, start) : null;
    }

    /// <summary>Where the owner's name begins in a line with a copyright sign, or -1.</summary>
    private static int StartOfOwner(string line)
    {
        int at = line.IndexOf('\u00A9');
        if (at < 0)
            at = IndexOfWord(line, "copyright");
        if (at < 0)
            at = line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        if (at < 0 || (at > 0 && line.Substring(0, at).HasLetter() && line[Math.Max(0, at - 2)] is not ('|' or '.' or '\u2022' or '-')
            && IndexOfWord(line, "copyright") < 0))
        {
            return -1;
        }

        int i = at;
        bool moved = true;
        while (moved)
        {
            moved = false;
            while (i < line.Length && !char.IsLetter(line[i]))
            {
                i++;
                moved = true;
            }

            foreach (string word in new[] { "copyright", "c)", "by ", "all content ", "present " })
            {
                if (string.Compare(line, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                    continue;
                i += word.Length;
                moved = true;
            }
        }

        return i < line.Length ? i : -1;
    }

    /// <summary>The first line of the page when it is the name of an organisation.</summary>
    private static string? Masthead(Page page, PageLine? title)
    {
        PageLine? first = page.Lines.FirstOrDefault(line => !line.IsLabel);
        if (first is null || ReferenceEquals(first, title) || first.Zone != PageZone.Before || first.Kind == BlockKind.ListItem)
            return null;
        return first.WordCount <= LongestMasthead && !first.Facts.Has(Marks.Digit) && OrganisationNames.IsName(first.Reading, page.Article.Layout.Text)
            ? page.Value(first.Span) : null;
    }

    /// <summary>"About the Harbour Institute" below a press release, followed by a line that opens with the name.</summary>
    private static string? Boilerplate(Page page)
    {
        string reading = page.Article.Layout.Reading;
        if (!page.Article.Passages.Any(passage => OpensAbout(reading, passage.Span)) && !page.In(PageZone.After).Any(line => OpensAbout(reading, line.Span)))
            return null;
        IReadOnlyList<TextSpan> pieces = page.Article.Passages.Select(passage => passage.Span)
            .Concat(page.In(PageZone.After).Select(line => line.Span)).OrderBy(span => span.Start).ToList();
        var names = new List<string>();
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            if (!OpensAbout(reading, pieces[i]))
                continue;
            string line = pieces[i].In(reading);
            int start = line.StartsWith("About the ", StringComparison.OrdinalIgnoreCase) ? 10 : 6;
            string name = line.Substring(Math.Min(start, line.Length)).TrimEnd(':', ' ');
            string below = pieces[i + 1].In(reading);
            bool opens = below.StartsWith(name, StringComparison.Ordinal) || below.StartsWith("The " + name, StringComparison.Ordinal);
            bool isName = name.Length > 2 && PersonNames.IsCapitalised(name) && below.Length > name.Length + 20
                && PersonNames.Read(name, 0, name.Length, announced: false) is not { OpensWithGivenName: true };
            if (opens && isName)
                names.Add(page.Value(new TextSpan(pieces[i].Start + start, name.Length)));
        }

        return names.Distinct().Count() == 1 ? names[0] : null;
    }

    private static bool OpensAbout(string reading, TextSpan piece) =>
        piece.Length <= LongestName && string.Compare(reading, piece.Start, "About ", 0, 6, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The name that begins at a place: up to a full stop, a bar, a comma before "all rights".</summary>
    private static string? Name(Page page, PageLine line, int start)
    {
        string reading = line.Reading;
        if (string.Compare(reading, start, "the ", 0, 4, StringComparison.Ordinal) == 0)
            start += 4;
        int end = start;
        while (end < reading.Length && !EndsName(reading, end))
            end++;
        while (end > start && !char.IsLetterOrDigit(reading[end - 1]) && reading[end - 1] != ')')
            end--;
        if (end <= start || end - start > LongestName || !char.IsUpper(reading[start]))
            return null;
        string name = reading.Substring(start, end - start);
        string lower = name.ToLowerInvariant();
        bool isPerson = PersonNames.Read(reading, start, end, announced: false) is { OpensWithGivenName: true };
        bool isProse = PersonNames.Words(name, 0, name.Length).Count > 12;
        bool isNoOwner = NotOwners.Any(word => lower.IndexOf(word, StringComparison.Ordinal) >= 0) || lower == "all" || lower.StartsWith("all rights", StringComparison.Ordinal);
        return isPerson || isProse || isNoOwner ? null : page.Value(new TextSpan(line.Span.Start + start, end - start));
    }

    private static bool EndsName(string line, int i)
    {
        char c = line[i];
        if (c is '|' or ';' or '\u2022' or '\u00B7' || (char.IsDigit(c) && i > 0 && !char.IsLetterOrDigit(line[i - 1])))
            return true;
        if (c == '-' && i > 0 && line[i - 1] == ' ')
            return true;
        if (c == ' ' && i + 1 < line.Length && char.IsLower(line[i + 1]) && !IsJoint(line, i + 1))
            return true;
        string rest = line.Substring(i, Math.Min(14, line.Length - i)).ToLowerInvariant();
        if (c == ',' && (rest.StartsWith(", all ", StringComparison.Ordinal) || i + 2 >= line.Length || !char.IsUpper(line[i + 2])))
            return true;
        if (c == ' ' && (rest.StartsWith(" all rights", StringComparison.Ordinal) || rest.StartsWith(" on ", StringComparison.Ordinal)))
            return true;
        bool endsWord = c == '.' && (i + 1 == line.Length || line[i + 1] == ' ');
        return endsWord && !IsInitial(line, i);
    }

    private static bool IsJoint(string line, int start)
    {
        int end = start;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        return NameJoints.Contains(line.Substring(start, end - start));
    }

    private static bool IsInitial(string line, int stop) =>
        (stop > 0 && char.IsUpper(line[stop - 1]) && (stop == 1 || !char.IsLetter(line[stop - 2])))
        || (stop > 1 && line[stop - 2] == 'S' && line[stop - 1] == 't' && stop + 2 < line.Length && char.IsUpper(line[stop + 2]));

    private static int IndexOfWord(string line, string word)
    {
        int at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        bool whole = at >= 0 && (at == 0 || !char.IsLetter(line[at - 1]))
            && (at + word.Length >= line.Length || !char.IsLetter(line[at + word.Length]));
        return whole ? at : -1;
    }
}
