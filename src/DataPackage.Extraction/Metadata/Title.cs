using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>A title line taken apart: "CO12115 | Title", "Title - The Harbour Gazette".</summary>
/// <param name="Text">The title.</param>
/// <param name="Code">The number within a series that stands before it, or null.</param>
/// <param name="Site">The name of the site that stands behind it, or null.</param>
internal sealed record Title(string Text, string? Code, string? Site)
{
    private const int LongestCode = 16;
    private const string Field = "Title: ";

    private static readonly HashSet<string> SeriesNouns = DataTable.Words("series-nouns.tsv");

    private static readonly string[] Marks = PageMarks.Of("site");

    /// <summary>Takes a title line apart.</summary>
    public static Title? Read(Page page, PageLine? line)
    {
        if (line is null)
            return null;
        string value = page.Value(line.Span);
        // A record of a library names its fields.
        if (value.StartsWith(Field, StringComparison.OrdinalIgnoreCase))
            return new Title(value.Substring(Field.Length).Trim(), null, null);
        foreach (string mark in Marks)
        {
            int at = value.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0 && IsCode(value.Substring(0, at)))
                return new Title(value.Substring(at + mark.Length).Trim(), value.Substring(0, at).Trim(), null);
        }

        (string text, string? site) = WithoutSite(page, value);
        return new Title(text, null, site ?? SiteBehindCopy(page, text));
    }

    /// <summary>A code is one word with digits in it.</summary>
    private static bool IsCode(string text) =>
        (text.Length <= LongestCode && text.HasDigit() && text.HasLetter() && text.IndexOf(' ') < 0) || IsNumberedSeries(text);

    /// <summary>"Harbour Brief No. 41", "Policy Paper 12", "Commentary #7/2021".</summary>
    public static bool IsNumberedSeries(string text)
    {
        string[] words = text.Split(' ');
        string last = words[words.Length - 1];
        return words.Length is > 1 and <= 7 && last.HasDigit() && !last.HasLetter()
            && words.Any(word => SeriesNouns.Contains(word.ToLowerInvariant().TrimEnd('.', 's')) || SeriesNouns.Contains(word.ToLowerInvariant()));
    }

    /// <summary>"Title | Site": the site is cut off when the page repeats the title alone or has a bar before a short name.</summary>
    private static (string Text, string? Site) WithoutSite(Page page, string value)
    {
        foreach (string mark in Marks)
        {
            int at = value.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            string text = value.Substring(0, at).Trim();
            string site = value.Substring(at + mark.Length).Trim();
            bool repeated = page.Lines.Any(line => line.IsShort && line.Span.Length == text.Length && page.Value(line.Span) == text);
            bool named = mark == " | " && site.Length < text.Length
                && page.Lines.Any(line => line.IsShort && line.Reading.IndexOf(site, StringComparison.Ordinal) is >= 0 and var found
                    && !(found > 0 && line.Reading.IndexOf(text, StringComparison.Ordinal) >= 0));
            if (repeated || named)
                return (text, IsSite(site) ? site : null);
        }

        return (value, null);
    }

    private static string? SiteBehindCopy(Page page, string title)
    {
        if (title.Split(' ').Length < 4)
            return null;
        foreach (PageLine line in page.In(PageZone.Before))
        {
            // A copy is no shorter than the title and opens with its first letter.
            if (!line.IsShort || line.Span.Length <= title.Length || page.Article.Layout.Text[line.Span.Start] != title[0])
                continue;
            string value = page.Value(line.Span);
            if (value.Length <= title.Length || !value.StartsWith(title, StringComparison.Ordinal))
                continue;
            string? mark = Marks.FirstOrDefault(candidate => string.CompareOrdinal(value, title.Length, candidate, 0, candidate.Length) == 0);
            string site = mark is null ? string.Empty : value.Substring(title.Length + mark.Length).Trim();
            if (IsSite(site))
                return site;
        }

        return null;
    }

    private static bool IsSite(string site) =>
        site.Length is > 1 and < 60 && char.IsUpper(site[0]) && !Marks.Any(mark => site.IndexOf(mark, StringComparison.Ordinal) >= 0)
        && !PageLabels.IsLabel(site);
}
