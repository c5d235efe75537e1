using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Where a piece first appeared, and when if the note says so.</summary>
internal sealed record OriginalPublication(string Outlet, EdtfDate? Date);

/// <summary>Reads notes such as "This article first appeared in The Harbour Gazette on 4 July 2012."</summary>
internal static class OriginalPublications
{
    private const int LongestNote = 600;
    private const int LongestOutlet = 80;

    private static readonly ILookup<string, string> Parts =
        DataTable.Rows("original-cues.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    private static readonly string[] Cues = Parts["cue"].Select(words => words + " ").ToArray();
    private static readonly string[] Works = Parts["self"].ToArray();

    /// <summary>The note of a page, or null.</summary>
    public static OriginalPublication? Find(Page page)
    {
        foreach (TextSpan span in Notes(page))
        {
            string note = span.In(page.Article.Layout.Reading);
            string lower = note.ToLowerInvariant();
            foreach (string cue in Cues)
            {
                int at = lower.IndexOf(cue, StringComparison.Ordinal);
                if (at < 0 || !SpeaksOfItself(lower, at, cue))
                    continue;
                int start = at + cue.Length;
                // "in the Harbour Gazette", but "in The Harbour Gazette".
                if (string.CompareOrdinal(note, start, "the ", 0, 4) == 0)
                    start += 4;
                int end = EndOfOutlet(note, start);
                if (end <= start || end - start > LongestOutlet)
                    continue;
                string rest = note.Substring(end, Math.Min(60, note.Length - end));
                IReadOnlyList<WrittenDate> dates = MetadataDates.In(rest);
                return new OriginalPublication(
                    page.Value(new TextSpan(span.Start + start, end - start)),
                    dates.Count > 0 && dates[0].Start < 12 ? dates[0].Date : null);
            }
        }

        return null;
    }

    /// <summary>Lines around the article that hold a cue, then its first and last paragraphs.</summary>
    private static IEnumerable<TextSpan> Notes(Page page)
    {
        foreach (PageLine line in page.Lines)
        {
            if (line.Facts.Has(CueClasses.Original) && line.Span.Length <= LongestNote)
                yield return line.Span;
        }

        IReadOnlyList<ArticlePassage> passages = page.Article.Passages;
        for (int i = 0; i < passages.Count; i++)
        {
            TextSpan span = passages[i].Span;
            bool isOuter = i < 2 || i >= passages.Count - 2;
            if (isOuter && span.Length <= LongestNote && LineFacts.Of(page.Article.Layout.Reading, span.Start, span.End).Has(CueClasses.Original))
                yield return span;
        }
    }

    /// <summary>"Originally published in" opens a note by itself; "was published in" must be said of this article.</summary>
    private static bool SpeaksOfItself(string lower, int at, string cue) =>
        at < 4 || Works.Any(work => lower.LastIndexOf(work, at, StringComparison.Ordinal) is >= 0 and var found && at - found < 50)
        || (at < 40 && !cue.StartsWith("was published", StringComparison.Ordinal) && lower.Length < 200);

    /// <summary>The outlet goes on over words with capitals and the small words between them.</summary>
    private static int EndOfOutlet(string note, int start)
    {
        int end = start;
        int i = start;
        while (i < note.Length)
        {
            while (i < note.Length && note[i] is ' ' or '"' or '*' or '_')
                i++;
            int wordStart = i;
            while (i < note.Length && !char.IsWhiteSpace(note[i]))
                i++;
            string word = note.Substring(wordStart, i - wordStart);
            string bare = word.TrimEnd('.', ',', ';', ':', ')', '"', '*', '_', '|');
            bool isName = bare.Length > 0 && (char.IsUpper(bare[0]) || (char.IsLetterOrDigit(bare[0]) && bare.IndexOf('.') > 0) || bare == "&");
            bool isJoint = bare is "of" or "the" or "and" or "for" or "de";
            if (!isName && !isJoint)
                break;
            if (isName && MetadataDates.In(note.Substring(wordStart, Math.Min(24, note.Length - wordStart))) is { Count: > 0 } dates && dates[0].Start == 0)
                break;
            if (isName)
                end = wordStart + bare.Length;
            if (bare.Length < word.Length)
                break;
        }

        return end;
    }
}
