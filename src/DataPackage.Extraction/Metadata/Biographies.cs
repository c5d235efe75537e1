using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>A closing note that says who somebody is.</summary>
/// <param name="Names">The names, verbatim.</param>
/// <param name="Affiliation">The organisation they belong to, or null.</param>
internal sealed record Biography(IReadOnlyList<string> Names, string? Affiliation);

/// <summary>Reads "Jane Doe is a senior fellow at the Harbour Institute." in the lines around the article.</summary>
internal static class Biographies
{
    private const int LongestOpening = 120;
    private const int WordsOfFirstSentence = 40;
    private const int SentencesOfLine = 6;
    private const int LongestHeading = 24;

    private static readonly (string Words, bool IsOffice)[] Verbs =
        DataTable.Rows("biography-verbs.tsv").Select(row => (" " + row[0] + " ", row.Length > 1)).ToArray();

    private static readonly HashSet<string> RoleNouns = DataTable.Words("role-nouns.tsv");
    private static readonly HashSet<string> OrganisationNouns = DataTable.Words("organisation-nouns.tsv");

    /// <summary>The biographies of a page, in order.</summary>
    public static IReadOnlyList<Biography> Find(Page page)
    {
        var found = new List<Biography>();
        bool announced = false;
        foreach (PageLine line in page.Lines)
        {
            if (line.Zone == PageZone.Before)
                continue;
            if (line.OpensComments)
                break;
            ReadLine(page, line.Span, announced, found);
            announced = IsHeading(line.Reading) || (announced && found.Count > 0);
        }

        ArticlePassage? last = page.Article.Passages.LastOrDefault();
        if (found.Count == 0 && last is { Role: PassageRole.Body })
            ReadLine(page, last.Span, announced: false, found);
        return found;
    }

    /// <summary>Whether words name what somebody is: "Director, Harbour Institute".</summary>
    public static bool SpeaksOfRole(string text) => LineFacts.Of(text).Has(CueClasses.Role) && HoldsRole(text);

    /// <summary>Whether a line of the page names what somebody is.</summary>
    public static bool SpeaksOfRole(PageLine line) => line.Facts.Has(CueClasses.Role) && HoldsRole(line.Reading);

    private static bool HoldsRole(string text) => PersonNames.Words(text, 0, text.Length)
        .Any(word => RoleNouns.Contains(Singular(word.In(text).Trim('.', ';', ':', '(', ')').ToLowerInvariant())));

    /// <summary>The last name with a word such as "University" or "Bank" in it, or null.</summary>
    public static TextSpan? Organisation(string text)
    {
        if (!LineFacts.Of(text).Has(CueClasses.Organisation))
            return null;
        TextSpan? found = null;
        List<TextSpan> words = PersonNames.Words(text, 0, text.Length);
        int runStart = -1;
        bool isOrganisation = false;
        for (int i = 0; i <= words.Count; i++)
        {
            string word = i < words.Count ? words[i].In(text) : string.Empty;
            bool joins = runStart >= 0 && (word is "for" or "on" or "&" or "and" || (word == "of" && isOrganisation && !StartsOrganisation(text, words, i + 1)));
            bool parted = i > 0 && i < words.Count && words[i].Start - words[i - 1].End > 1;
            if (i < words.Count && !parted && (PersonNames.IsCapitalised(word) || joins))
            {
                if (runStart < 0)
                    runStart = i;
                isOrganisation |= OrganisationNouns.Contains(word.TrimEnd('.', ',', ';').ToLowerInvariant());
                continue;
            }

            if (runStart >= 0 && isOrganisation)
                found = TrimSmallWords(text, words, runStart, i - 1);
            runStart = -1;
            isOrganisation = false;
            if (parted && PersonNames.IsCapitalised(word))
            {
                runStart = i;
                isOrganisation = OrganisationNouns.Contains(word.TrimEnd('.', ',', ';').ToLowerInvariant());
            }
        }

        return found;
    }

    /// <summary>"Jane Doe is a fellow at … . Richard Roe is a researcher at …": one line, a sentence for each.</summary>
    private static void ReadLine(Page page, TextSpan span, bool announced, List<Biography> found)
    {
        string reading = page.Article.Layout.Reading;
        int start = span.Start;
        int before = found.Count;
        for (int sentence = 0; sentence < SentencesOfLine && start < span.End; sentence++)
        {
            if (PersonNames.MayOpenFullName(reading, start, span.End) && ReadSentence(page, TextSpan.FromBounds(start, span.End), announced, isNext: found.Count > before) is { } biography)
                found.Add(biography);
            start = EndOfFirstSentence(reading, start, span.End) + 1;
            while (start < span.End && char.IsWhiteSpace(reading[start]))
                start++;
        }
    }

    /// <summary>What a sentence says of somebody; behind a biography "teaches at …" says enough, else a role must be named.</summary>
    private static Biography? ReadSentence(Page page, TextSpan span, bool announced, bool isNext)
    {
        string reading = span.In(page.Article.Layout.Reading);
        (int at, int length, bool isOffice) = FirstVerb(reading);
        if (at < 0)
            return null;
        IReadOnlyList<BylineName> names = NameList.Read(reading, 0, at, announced: false);
        bool opensWithName = names.Count > 0 && names.All(name => name.Affiliation.Length == 0);
        if (!opensWithName)
            return null;
        int sentenceEnd = EndOfFirstSentence(reading, at + length);
        sentenceEnd = EndOfAddress(reading, sentenceEnd);
        string rest = reading.Substring(at + length, sentenceEnd - at - length);
        if (!announced && !(isNext && isOffice) && !SpeaksOfRole(rest))
            return null;
        string? affiliation = Organisation(rest.Substring(0, EndOfPresent(rest))) is { } place
            ? page.Value(new TextSpan(span.Start + at + length + place.Start, place.Length))
            : null;
        return new Biography(
            names.Select(name => page.Value(new TextSpan(span.Start + name.Name.Start, name.Name.Length))).ToList(), affiliation);
    }

    /// <summary>What somebody was is no affiliation: "… and a former member of the Coast Council".</summary>
    private static int EndOfPresent(string rest)
    {
        int former = new[] { " and former", " and a former", ", a former", ", former", " formerly ", " previously " }
            .Select(words => rest.IndexOf(words, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(rest.Length).Min();
        return former;
    }

    private static bool IsHeading(string line) => line.Length <= LongestHeading && line.TrimEnd(':').ToLowerInvariant()
        is "about the author" or "about the authors" or "about the writer" or "about the writers" or "about the author(s)"
            or "author" or "authors" or "the author" or "the authors" or "about the speaker" or "biography" or "contributors";

    private static (int At, int Length, bool IsOffice) FirstVerb(string reading)
    {
        int limit = Math.Min(reading.Length, LongestOpening);
        for (int at = limit > 1 ? reading.IndexOf(' ', 1, limit - 1) : -1; at > 0; at = at + 1 < limit ? reading.IndexOf(' ', at + 1, limit - at - 1) : -1)
        {
            foreach ((string verb, bool isOffice) in Verbs)
            {
                if (at + verb.Length <= limit && reading[at + 1] == verb[1] && string.CompareOrdinal(reading, at, verb, 0, verb.Length) == 0)
                    return (at, verb.Length, isOffice);
            }
        }

        return (-1, 0, false);
    }

    /// <summary>"… with the Tide Programme. School of Coasts, Westport University.": an address without a verb goes on telling where.</summary>
    private static int EndOfAddress(string reading, int end)
    {
        if (end + 2 >= reading.Length)
            return end;
        int next = EndOfFirstSentence(reading, end + 1);
        string address = reading.Substring(end + 1, next - end - 1);
        bool isAddress = address.Length <= LongestOpening && FirstVerb(address).At < 0 && Organisation(address) is not null
            && PersonNames.Words(address, 0, address.Length).All(word => PersonNames.IsCapitalised(word.In(address)) || word.Length <= 3);
        return isAddress ? next : end;
    }

    private static int EndOfFirstSentence(string reading, int start) => EndOfFirstSentence(reading, start, reading.Length);

    private static int EndOfFirstSentence(string reading, int start, int end)
    {
        int words = 0;
        for (int i = start; i < end; i++)
        {
            if (reading[i] == ' ' && ++words > WordsOfFirstSentence)
                return i;
            bool endsWord = reading[i] == '.' && (i + 1 == end || char.IsWhiteSpace(reading[i + 1]));
            if (endsWord && i > start + 2 && char.IsLower(reading[i - 1]) && char.IsLower(reading[i - 2]))
                return i;
        }

        return end;
    }

    private static bool StartsOrganisation(string text, List<TextSpan> words, int from)
    {
        for (int i = from; i < words.Count && PersonNames.IsCapitalised(words[i].In(text)); i++)
        {
            if (OrganisationNouns.Contains(words[i].In(text).TrimEnd('.', ',', ';').ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private static TextSpan TrimSmallWords(string text, List<TextSpan> words, int first, int last)
    {
        while (last > first && !PersonNames.IsCapitalised(words[last].In(text)))
            last--;
        int end = words[last].End;
        while (end > words[first].Start && text[end - 1] is '.' or ';' or ':' or ')')
            end--;
        return TextSpan.FromBounds(words[first].Start, end);
    }

    private static string Singular(string word) => word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal)
        ? word.Substring(0, word.Length - 1)
        : word;
}
