using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Tells the kind of a text whose page does not name it by how the text is written.</summary>
internal static class KindByForm
{
    private const int FewestTurns = 4;
    private const int LongestLabel = 40;
    private const int FewestReports = 2;
    private const int LongestWord = 9;
    private const CueClasses Spoken = CueClasses.FirstPerson | CueClasses.Advice | CueClasses.Reporting;
    private const int ReportsAFirstPerson = 5;
    private const double LeastAdvice = 0.0015;
    private const double MostAdviceOfEssay = 0.009;

    private static readonly ILookup<string, string> Words =
        DataTable.Rows("kind-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly string[] Address = Words["address"].ToArray();

    /// <summary>The kind that the form of the text speaks for.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Its title, or empty.</param>
    /// <param name="publisher">Whose page it is, or null.</param>
    /// <param name="authors">Its authors.</param>
    public static ArticleKind Find(Page page, string title, string? publisher, IReadOnlyList<Author> authors)
    {
        string reading = page.Article.Layout.Reading;
        if (IsInterview(page, reading) || Signatures.IsLetter(page) || (page.Signed.Count > 0 && page.Biographies.Count == 0))
            return ArticleKind.Other;
        if (authors.Any(author => author.Role == AuthorRole.Speaker) || AddressesAudience(page))
            return ArticleKind.Speech;
        if (KindSignals.IsReport(page))
            return ArticleKind.Report;
        Voice voice = Listen(page, reading);
        bool isSigned = authors.Any(author => author.Role is AuthorRole.Author or AuthorRole.CoAuthor && author.Name.IndexOf(' ') > 0 && !OrganisationNames.EndsWithNoun(author.Name));
        if (voice.Reports >= FewestReports && voice.FirstPerson * ReportsAFirstPerson <= voice.Reports && !(isSigned && voice.Advising > voice.Reports))
            return ArticleKind.NewsItem;
        if (!isSigned || KindSignals.IsGuide(page, title))
            return ArticleKind.Other;
        if (voice.AdviceShare <= MostAdviceOfEssay && KindSignals.IsEssay(page, publisher))
            return ArticleKind.Essay;
        return voice.FirstPerson > 0 || voice.AdviceShare >= LeastAdvice || page.Biographies.Count > 0
            ? ArticleKind.Commentary
            : ArticleKind.Other;
    }

    private readonly record struct Voice(int All, int FirstPerson, int Advising, int Reports)
    {
        public double AdviceShare => All == 0 ? 0 : (double)Advising / All;
    }

    /// <summary>Counts what the author says outside quotations.</summary>
    private static Voice Listen(Page page, string reading)
    {
        int all = 0, first = 0, advising = 0, reports = 0;
        foreach (ArticlePassage passage in page.Article.Passages.Where(passage => passage.Role is PassageRole.Body or PassageRole.ListItem))
        {
            bool quoted = false;
            for (int i = passage.Span.Start; i < passage.Span.End; i++)
            {
                if (!char.IsLetter(reading[i]))
                {
                    quoted ^= reading[i] == '"';
                    continue;
                }

                int start = i;
                int hash = CueWords.Seed;
                for (; i < passage.Span.End && char.IsLetter(reading[i]); i++)
                    hash = CueWords.Add(hash, CueWords.Fold(reading[i]));
                all++;
                CueClasses cues = quoted || i - start > LongestWord ? CueClasses.None : CueWords.Find(hash) & Spoken;
                i--;
                if (cues == CueClasses.None)
                    continue;
                first += (cues & CueClasses.FirstPerson) != 0 ? 1 : 0;
                advising += (cues & CueClasses.Advice) != 0 ? 1 : 0;
                reports += (cues & CueClasses.Reporting) != 0 ? 1 : 0;
            }
        }

        return new Voice(all, first, advising, reports);
    }

    /// <summary>Paragraph after paragraph opens with who speaks: "Q: …", "Jane Doe: …".</summary>
    private static bool IsInterview(Page page, string reading) => page.Article.Passages
        .Where(passage => passage.Role is PassageRole.Body or PassageRole.Heading && OpensWithSpeaker(passage.Span.In(reading)))
        .GroupBy(passage => reading.Substring(passage.Span.Start, Math.Min(2, passage.Span.Length)))
        .Select(turns => turns.Count()).OrderByDescending(count => count).Take(2).Sum() >= FewestTurns;

    private static bool OpensWithSpeaker(string paragraph)
    {
        int colon = paragraph.IndexOf(": ", 0, Math.Min(paragraph.Length, LongestLabel), StringComparison.Ordinal);
        return colon > 0 && PersonNames.Words(paragraph, 0, colon).Select(word => word.In(paragraph)) is var words
            && words.Count() <= 3 && words.All(PersonNames.IsCapitalised);
    }

    private static bool AddressesAudience(Page page) => page.Article.Passages.Take(3)
        .Select(passage => passage.Span.In(page.Article.Layout.Reading).ToLowerInvariant())
        .Any(opening => Address.Any(words => opening.StartsWith(words, StringComparison.Ordinal)));
}
