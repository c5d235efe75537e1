using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Dates;

namespace DataPackage.Extraction.Metadata;

/// <summary>Where a piece first appeared, and when if the note says so.</summary>
internal sealed record OriginalPublication(string Outlet, EdtfDate? Date);

/// <summary>Reads notes such as "This article first appeared in The Harbour Gazette on 4 July 2012."</summary>
internal static class OriginalPublications
{
    private const int LongestNote = 600;
    private const int LongestOutlet = 80;

    private static readonly string[] Cues =
    {
        "was published by ", "was published in ", "was published on ", "was first published by ", "was first published in ",
        "was first published on ", "was first published at ", "was originally published by ", "was originally published in ",
        "was originally published on ", "was originally published at ", "originally published by ", "originally published in ",
        "originally published on ", "originally published at ", "first published by ", "first published in ", "first published on ",
        "first published at ", "originally appeared in ", "originally appeared on ", "originally appeared at ", "first appeared in ",
        "first appeared on ", "first appeared at ", "previously appeared in ", "previously published in ", "republished from ",
        "reprinted from ", "reprinted with permission from ", "republished with permission from ", "appeared originally in ",
        "appeared first in ", "was adapted from ", "is reposted from ", "cross-posted from ", "crossposted from ",
    };

    // Every cue holds one of these; most lines of a page hold none.
    private static readonly string[] Stems = { "publish", "appear", "print", "posted", "adapted" };

    private static readonly string[] Works =
    {
        "this article", "this piece", "this essay", "this op-ed", "this commentary", "this column", "this post", "this story",
        "the article", "the piece", "the essay", "the op-ed", "the commentary", "an earlier version", "a version of this",
    };

    /// <summary>The note of a page, or null.</summary>
    public static OriginalPublication? Find(Page page)
    {
        foreach (TextSpan span in Notes(page))
        {
            string note = span.In(page.Article.Layout.Reading);
            string lower = note.ToLowerInvariant();
            if (!Stems.Any(stem => lower.IndexOf(stem, StringComparison.Ordinal) >= 0))
                continue;
            foreach (string cue in Cues)
            {
                int at = lower.IndexOf(cue, StringComparison.Ordinal);
                if (at < 0 || !SpeaksOfItself(lower, at, cue))
                    continue;
                int start = at + cue.Length;
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

    /// <summary>Lines around the article, then its first and last paragraphs.</summary>
    private static IEnumerable<TextSpan> Notes(Page page)
    {
        IReadOnlyList<ArticlePassage> passages = page.Article.Passages;
        return page.Lines.Select(line => line.Span)
            .Concat(passages.Take(2).Select(passage => passage.Span))
            .Concat(passages.Skip(Math.Max(2, passages.Count - 2)).Select(passage => passage.Span))
            .Where(span => span.Length <= LongestNote);
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
