using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>
/// Finds the line that is the article's title by what speaks for each line above the body: its form, its words in the body,
/// its neighbours and whether the page repeats it.
/// </summary>
internal static class TitleFinder
{
    private const int FarthestLine = 60;
    private const int FirstLines = 4;
    private const double LeastScore = 1.0;
    private static readonly HashSet<string> OrganisationNouns = DataTable.Words("organisation-nouns.tsv");
    private static readonly HashSet<string> Jurisdictions = DataTable.Words("jurisdiction-nouns.tsv");

    /// <summary>The title line, or null.</summary>
    public static PageLine? Find(Page page)
    {
        IReadOnlyList<PageLine> before = page.In(PageZone.Before);
        if (before.Count == 0)
            return null;
        var bodyWords = new BodyWords(page.Article);
        int from = Math.Max(0, before.Count - FarthestLine);
        int firstCandidate = FirstCandidate(before);
        bool opensPage = before.Take(firstCandidate).Count(line => line.Facts.Has(Marks.Letter)) <= FirstLines;

        PageLine? best = null;
        double bestScore = LeastScore;
        foreach (int i in Candidates(before, firstCandidate, from))
        {
            double score = ScoreForm(before[i]) + (3 * bodyWords.ShareOf(before[i].Reading)) + ScorePlace(before, i) + (i == firstCandidate && opensPage && !IsMasthead(before[i]) ? 2 : 0)
                - (IsNumberedSection(page, before[i]) ? 6 : 0)
                - (IsOpenedAgain(before, i) ? 4 : 0)
                + (EndsPath(before, i) ? 4 : 0)
                - (StandsAboveMenu(before, i) ? 4 : 0)
                - (OpensRunningHead(page, before[i]) ? 4 : 0)
                - (i > 0 && !IsOpenedAgain(before, i - 1) && (StandsBelowTitle(before[i - 1], bodyWords) || IsSubtitle(before[i - 1], before[i])) ? 2.5 : 0)
                - (i > 0 && before[i - 1].Names.Count > 0 && Speakers.OpensWithSpeech(before[i].Reading) ? 3 : 0)
                + (before[i].WordCount > 3 && IsRepeated(page, before[i]) ? 2 : 0);
            if (score > bestScore)
            {
                best = before[i];
                bestScore = score;
            }
        }

        return best;
    }

    private static IEnumerable<int> Candidates(IReadOnlyList<PageLine> before, int firstCandidate, int from)
    {
        if (firstCandidate < from)
            yield return firstCandidate;
        for (int i = from; i < before.Count; i++)
        {
            if (MayBeTitle(before[i]))
                yield return i;
        }
    }

    private static int FirstCandidate(IReadOnlyList<PageLine> before)
    {
        for (int i = 0; i < before.Count; i++)
        {
            if (MayBeTitle(before[i]))
                return i;
        }

        return before.Count - 1;
    }

    /// <summary>Whether a line could be a title at all.</summary>
    private static bool MayBeTitle(PageLine line)
    {
        string text = line.Reading;
        if (!line.IsShort || line.Kind == BlockKind.ListItem || !line.Facts.Has(Marks.Letter))
            return false;
        if (char.IsLower(text[0]) && !(text.Length > 1 && char.IsUpper(text[1])))
            return false;
        if (text[text.Length - 1] is ',' or ';' || text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.IndexOf("www.", StringComparison.Ordinal) >= 0)
            return false;
        if ((text[0] == '(' && text[text.Length - 1] == ')') || BookDetails.Describes(text) || IssueLines.Names(line))
            return false;
        // Two columns on one line: the running head of a paper.
        if (text.IndexOf("    ", StringComparison.Ordinal) >= 0)
            return false;
        if (text.IndexOf('@') >= 0 || SeriesFinder.IsLabel(text) || line.IsLabel || IsDateLine(line))
            return false;
        return line.WordCount <= 40 && line.Byline is null or { Role: AuthorRole.Speaker };
    }

    private static bool IsDateLine(PageLine line) =>
        line.Dates.Count > 0 && (line.DateLine is { OtherWords: <= 2 } || line.Dates[0] is { Start: 0, Date: null } || DateLines.OpensWithPublication(line.Lower));

    private static double ScoreForm(PageLine line)
    {
        int words = line.WordCount;
        double score = words switch
        {
            1 => -3,
            2 => -1,
            3 => 0.5,
            <= 20 => 2,
            <= 28 => 0,
            _ => -2,
        };
        if (line.Kind == BlockKind.Heading)
            score += line.Level == 1 ? 4 : 2;
        if (line.Kind == BlockKind.BlockQuote)
            score -= 2;
        if (line.Byline is { Role: AuthorRole.Speaker } && (words > 7 || Speakers.OpensWithSpeech(line.Reading)))
            score -= 1.5;
        else if (line.Byline is not null || IsRowOfNames(line))
            score -= 3.5;
        if (IsQuotation(line.Reading))
            score += 2;
        if (IsNumbered(line.Reading))
            score -= 7;
        if (line.Facts.Has(Marks.Digit) && SeriesFinder.IsNumberAlone(line.Reading))
            score -= 3;
        char last = line.Reading[line.Reading.Length - 1];
        if (last is '.' or ':')
            score -= last == '.' && words <= 10 ? 1.5 : 3;
        if (line.Navigation.IsMenu || line.Navigation.IsPath)
            score -= 4;
        if (HasManyBars(line.Reading) || (line.Facts.Has(Marks.Cell) && line.Reading.IndexOf(" > ", StringComparison.Ordinal) > 0))
            score -= 3;
        if (IsMasthead(line))
            score -= 3.5;
        return score;
    }

    /// <summary>"Questions 61 - 68", "Page 2 of 4": one word and figures.</summary>
    private static bool IsNumbered(string line)
    {
        if (!line.HasDigit())
            return false;
        int words = 0, digits = 0;
        for (int i = 0; i < line.Length; i++)
        {
            words += char.IsLetter(line[i]) && (i == 0 || !char.IsLetter(line[i - 1])) ? 1 : 0;
            digits += char.IsDigit(line[i]) ? 1 : 0;
        }

        return digits > 1 && words == 1;
    }

    private static bool HasManyBars(string line)
    {
        int bars = 0;
        foreach (char c in line)
            bars += c is '|' or '>' or '/' ? 1 : 0;
        return bars > 2;
    }

    /// <summary>An interview is called by what was said in it.</summary>
    private static bool IsQuotation(string line) =>
        line.Length > 2 && line[0] is '"' or '\'' && line[line.Length - 1] == line[0];

    /// <summary>"Ada Quill*, Tomas Okoro and Lin Zhao", "Prof. Dr. Quirina von Zhao".</summary>
    private static bool IsRowOfNames(PageLine line) =>
        line.Names.Count > 1 || (line.Names.Count == 1 && (line.Names[0].OpensWithGivenName || line.Names[0].Name.Start > 0));

    /// <summary>The name of an organisation alone: "Harbour Institute", "Federation of Metal Workers".</summary>
    private static bool IsMasthead(PageLine line)
    {
        if (!line.Facts.Has(CueClasses.Organisation | CueClasses.Jurisdiction))
            return false;
        // "HTI | Harbour and Tide Institute"
        if (line.Reading.IndexOf(" | ", StringComparison.Ordinal) is > 1 and var bar && OrganisationNames.IsAcronym(line.Reading.Substring(0, bar)))
            return OrganisationNames.Spells(line.Reading, bar + 3, line.Reading.Length, line.Reading.Substring(0, bar));
        // "Department of Harbours - Northern Region", "Relief Office, Westport": an office and the body or place it belongs to.
        int end = new[] { line.Reading.IndexOf(" - ", StringComparison.Ordinal), line.Reading.IndexOf(", ", StringComparison.Ordinal) }
            .Where(at => at > 0).DefaultIfEmpty(line.Reading.Length).Min();
        List<TextSpan> words = PersonNames.Words(line.Reading, 0, end);
        if (words.Count is < 2 or > 8 || words.Any(word => !IsOfName(word.In(line.Reading))))
            return false;
        return IsOffice(line.Reading, words) || (words.Count <= 5 && OrganisationNouns.Contains(words[words.Count - 1].In(line.Reading).ToLowerInvariant()));
    }

    /// <summary>"Federation of Harbour Pilots", "Standing Committee on Tides", "COUNTY OF WESTPORT".</summary>
    private static bool IsOffice(string line, List<TextSpan> words)
    {
        for (int i = 0; i + 1 < words.Count && i < 3; i++)
        {
            string noun = words[i].In(line).ToLowerInvariant();
            if (words[i + 1].In(line).ToLowerInvariant() is "of" or "for" or "on" && (OrganisationNouns.Contains(noun) || (i == 0 && Jurisdictions.Contains(noun))))
                return true;
        }

        return false;
    }

    private static bool IsOfName(string word) =>
        PersonNames.IsCapitalised(word) || word is "of" or "for" or "on" or "the" or "and" or "&" or "in";

    /// <summary>Right above the menu of a site stand its name and that of its owner.</summary>
    private static bool StandsAboveMenu(IReadOnlyList<PageLine> before, int i) =>
        i < FirstLines && before[i].Level != 1 && ((i + 1 < before.Count && before[i + 1].Navigation.IsMenu) || (i + 2 < before.Count && before[i + 2].Navigation.IsMenu))
        && !before.Take(i).Any(line => line.Navigation.IsMenu);

    /// <summary>"Tide Roundtable · Occasional Papers, No. 9 · page 2" between the paragraphs: the name of the house, whatever else it looks like.</summary>
    private static bool OpensRunningHead(Page page, PageLine line) => page.Lines.Any(other =>
        other.Zone != PageZone.Before && other.Reading.Length > line.Reading.Length && other.Facts.Has(Marks.Cell)
        && other.Reading.StartsWith(line.Reading, StringComparison.OrdinalIgnoreCase) && other.Navigation.Places.Any(Title.IsNumberedSeries));

    /// <summary>The path to a page ends with its title: "Home / Newsroom / Who pays for the sea wall".</summary>
    private static bool EndsPath(IReadOnlyList<PageLine> before, int i) =>
        before[i].WordCount > 2 && before.Take(i).Any(line => line.Reading.Length > before[i].Reading.Length + 2
            && line.Facts.Has(Marks.Cell)
            && line.Reading.EndsWith(" " + before[i].Reading, StringComparison.OrdinalIgnoreCase)
            && NavigationBar.EndsWithPlace(line.Reading, before[i].Reading));

    /// <summary>"1 Why we inspected" above "2 What we found" heads a section, not the article.</summary>
    private static bool IsNumberedSection(Page page, PageLine line) =>
        line.Kind == BlockKind.Heading && char.IsDigit(line.Reading[0])
        && page.Article.Passages.Any(passage => passage.Role == PassageRole.Heading && passage.Span.Start > line.Span.End
            && char.IsDigit(page.Article.Layout.Reading[passage.Span.Start]));

    /// <summary>"THE SEA WALL IS COMING" above "The sea wall is coming. Harbours deserve better": the first words of the title in large letters.</summary>
    private static bool IsOpenedAgain(IReadOnlyList<PageLine> before, int i) =>
        before[i].WordCount > 2 && i + 1 < before.Count && before[i + 1].IsShort && before[i + 1].Reading.Length > before[i].Reading.Length + 4
        && before[i + 1].Reading[before[i].Reading.Length] is '.' or ':' or ',' or ';'
        && before[i + 1].Reading.StartsWith(before[i].Reading, StringComparison.OrdinalIgnoreCase);

    /// <summary>A line below another that could be the title is rather its standfirst.</summary>
    private static bool StandsBelowTitle(PageLine above, BodyWords bodyWords) =>
        above.WordCount is >= 4 and <= 20 && MayBeTitle(above) && !IsMasthead(above) && bodyWords.ShareOf(above.Reading) >= 0.5
        && above.Reading[above.Reading.Length - 1] is not ('.' or ':');

    /// <summary>"An open letter from the pilots" right below "WE CANNOT MOOR ON PROMISES".</summary>
    private static bool IsSubtitle(PageLine above, PageLine line) =>
        !line.AfterBlank && above.WordCount is >= 4 and <= 20 && !above.Reading.HasLower() && line.Reading.HasLower()
        && MayBeTitle(above) && !IsMasthead(above) && !above.Navigation.IsMenu && !above.Navigation.IsPath;

    /// <summary>A title stands above byline and date, near the body.</summary>
    private static double ScorePlace(IReadOnlyList<PageLine> before, int i)
    {
        double score = -Math.Min(4, 0.12 * (before.Count - 1 - i));
        int firstAnchor = -1;
        for (int j = i + 1; j < Math.Min(before.Count, i + 6) && firstAnchor < 0; j++)
        {
            if (IsAnchor(before[j]))
                firstAnchor = j;
        }

        if (firstAnchor > 0)
            score += firstAnchor - i <= 2 ? 3 : 1.5;
        if (i > 0 && IsDateLine(before[i - 1]))
            score += 1;
        for (int j = i - 1; j >= Math.Max(0, i - 4); j--)
        {
            if (before[j].Byline is not null || Bylines.IsCueAlone(before[j]))
                return score - (j == i - 1 && Biographies.SpeaksOfRole(before[i]) ? 6 : 2);
        }

        return score;
    }

    private static bool IsAnchor(PageLine line) =>
        line.IsShort && (line.Byline is not null || Bylines.IsCueAlone(line) || IsDateLine(line) || line.Names.Any(name => name.Affiliation.Length > 0));

    private static bool IsRepeated(Page page, PageLine line)
    {
        foreach (PageLine other in page.Lines)
        {
            if (other.Reading.Length == line.Reading.Length && !ReferenceEquals(other, line)
                && string.Equals(other.Reading, line.Reading, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
