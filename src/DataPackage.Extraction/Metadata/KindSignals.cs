using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Signs in title, headings, opening and surroundings that tell reports, guides, digests and essays from signed opinion.</summary>
internal static class KindSignals
{
    private const int OpeningPassages = 3;
    private const int LongestIssue = 4;

    private static readonly ILookup<string, string> Words =
        DataTable.Rows("kind-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly HashSet<string> ReportHeadings = new(Words["report-heading"], StringComparer.Ordinal);
    private static readonly HashSet<string> ReportVerbs = new(Words["report-verb"], StringComparer.Ordinal);
    private static readonly string[] ReportPrefixes = Words["report-prefix"].ToArray();
    private static readonly string[] ReportNouns = Words["report-noun"].ToArray();
    private static readonly string[] GuideTitles = Words["guide-title"].ToArray();
    private static readonly string[] GuideHeadings = Words["guide-heading"].ToArray();
    private static readonly string[] EssayWords = Words["essay"].ToArray();
    private static readonly string[] IssueWords = Words["issue"].ToArray();

    /// <summary>Whether it has the headings of a report, or says "This paper compares".</summary>
    public static bool IsReport(Page page)
    {
        string reading = page.Article.Layout.Reading;
        return Headings(page).Any(IsReportHeading)
            || page.Article.Passages.Where(passage => passage.Role == PassageRole.Body).Take(OpeningPassages)
                .Any(passage => SpeaksOfItself(passage.Span.In(reading).ToLowerInvariant().Replace('\n', ' ')));
    }

    /// <summary>Whether the title numbers an issue of a digest: "The Climate Docket #88", "The Tidewrack, no. 142".</summary>
    public static bool IsIssue(string title)
    {
        string name = title.TrimEnd('.', ' ');
        int digits = name.Length;
        while (digits > 0 && char.IsDigit(name[digits - 1]))
            digits--;
        if (digits == name.Length || name.Length - digits > LongestIssue)
            return false;
        string before = name.Substring(0, digits).TrimEnd().ToLowerInvariant();
        return before.EndsWith("#", StringComparison.Ordinal) || IssueWords.Any(word => before.EndsWith(word, StringComparison.Ordinal)
            && before.Length > word.Length && !char.IsLetter(before[before.Length - word.Length - 1]));
    }

    /// <summary>Whether it teaches how something is done.</summary>
    public static bool IsGuide(Page page, string title)
    {
        string lower = title.ToLowerInvariant();
        return GuideTitles.Any(words => HasWords(lower, words))
            || Headings(page).Any(heading => GuideHeadings.Any(words => heading.StartsWith(words, StringComparison.Ordinal)));
    }

    /// <summary>Whether the page is a place for essays, or its sections are numbered in Roman numerals.</summary>
    public static bool IsEssay(Page page, string? publisher) =>
        Headings(page).Count(IsRomanHeading) > 1
        || (publisher is not null && publisher.ToLowerInvariant() is var name && EssayWords.Any(words => HasWords(name, words)))
        || page.Lines.Any(line => EssayWords.Any(words => HasWords(line.Lower, words)));

    private static IEnumerable<string> Headings(Page page) => page.Article.Passages
        .Where(passage => passage.Role == PassageRole.Heading)
        .Select(passage => passage.Span.In(page.Article.Layout.Reading).ToLowerInvariant());

    private static bool IsReportHeading(string heading)
    {
        string words = heading.TrimStart('#', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ').TrimEnd(':', ' ');
        return ReportHeadings.Contains(words) || ReportPrefixes.Any(prefix => words.StartsWith(prefix, StringComparison.Ordinal));
    }

    // "i. the pans", "iii. steam, and after".
    private static bool IsRomanHeading(string heading)
    {
        int dot = heading.IndexOf('.');
        return dot is > 0 and < 5 && heading.Take(dot).All(c => c is 'i' or 'v' or 'x');
    }

    private static bool SpeaksOfItself(string opening)
    {
        foreach (string noun in ReportNouns)
        {
            int at = opening.IndexOf("this " + noun + " ", StringComparison.Ordinal);
            int verb = at + noun.Length + 6;
            if (at < 0 || (at > 0 && char.IsLetter(opening[at - 1])))
                continue;
            int end = verb;
            while (end < opening.Length && char.IsLetter(opening[end]))
                end++;
            if (ReportVerbs.Contains(opening.Substring(verb, end - verb)))
                return true;
        }

        return false;
    }

    private static bool HasWords(string line, string words)
    {
        int at = line.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(line[at - 1]))
            && (at + words.Length == line.Length || !char.IsLetter(line[at + words.Length]));
    }
}
