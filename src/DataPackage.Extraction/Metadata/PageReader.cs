using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Articles;
using DataPackage.Extraction.Layout;

namespace DataPackage.Extraction.Metadata;

/// <summary>Cuts the page around an article into lines: a byline and a date often share a block, but never a line.</summary>
internal static class PageReader
{
    private const int HeadPassages = 5;
    private const int LongestByline = 120;

    /// <summary>The lines of the page that are no passage of the article.</summary>
    public static Page Read(ArticleText article)
    {
        IReadOnlyList<Block> blocks = article.Layout.Blocks;
        TextSpan[] passages = article.Passages.Select(passage => passage.Span).OrderBy(span => span.Start).ToArray();
        int opening = Math.Max(EndOfOpeningHeadings(article), EndOfHead(article));
        int bodyStart = Math.Max(blocks[article.FirstBlock].Span.Start, opening);
        int bodyEnd = Math.Max(blocks[article.LastBlock].Span.End, bodyStart);

        var lines = new List<PageLine>();
        int next = 0;
        foreach (Block block in blocks)
        {
            while (next < passages.Length && passages[next].End <= block.Span.Start)
                next++;
            bool isPassage = next < passages.Length && passages[next].Overlaps(block.Span) && block.Span.Start >= opening;
            if (isPassage)
                continue;
            PageZone zone = block.Span.Start < bodyStart ? PageZone.Before
                : block.Span.Start >= bodyEnd ? PageZone.After : PageZone.Inside;
            AddLines(lines, article.Layout, block, zone);
        }

        TitleWrap.Join(lines, article.Layout.Reading);
        return new Page(article, lines, bodyStart);
    }

    /// <summary>A heading right above the first paragraph may be the title, so the headings that open the article are read too.</summary>
    private static int EndOfOpeningHeadings(ArticleText article)
    {
        ArticlePassage? first = article.Passages.FirstOrDefault(passage => passage.Role != PassageRole.Heading);
        return first?.Span.Start ?? 0;
    }

    /// <summary>A standfirst above the byline may have been taken for the first paragraph; the head of the page ends with the byline.</summary>
    private static int EndOfHead(ArticleText article)
    {
        int end = 0;
        foreach (ArticlePassage passage in article.Passages.Take(HeadPassages))
        {
            if (passage.Span.Length > 2 * LongestByline)
                continue;
            string line = passage.Span.In(article.Layout.Reading);
            if (HoldsByline(line) || (line.Length <= LongestByline && IsOfHead(line, LineFacts.Of(line))))
                end = passage.Span.End;
        }

        return end;
    }

    private static bool IsOfHead(string line, LineFacts facts) =>
        Bylines.Read(line, facts) is not null || IsNameAlone(line, facts)
        || (facts.Has(Marks.Digit) && DateLines.Read(line) is { OtherWords: <= 3 } or { IsPublication: true, OtherWords: <= 8 });

    /// <summary>A subtitle with the byline, and one line more, may have been taken for a paragraph.</summary>
    private static bool HoldsByline(string passage)
    {
        string[] lines = passage.IndexOf('\n') < 0 ? Array.Empty<string>() : passage.Split('\n');
        return lines.Length is 2 or 3 && lines.Any(line => line.Length <= LongestByline && Bylines.Read(line.Trim()) is not null);
    }

    private static bool IsNameAlone(string line, LineFacts facts) =>
        NameLines.Names(line, facts) is { Count: > 0 } names && names[0].OpensWithGivenName && names[names.Count - 1].Name.End == line.Length;

    private static void AddLines(List<PageLine> lines, DocumentLayout layout, Block block, PageZone zone)
    {
        bool afterBlank = block.AfterBlank;
        string reading = layout.Reading;
        int start = block.Span.Start;
        for (int i = start; i <= block.Span.End; i++)
        {
            bool atEnd = i == block.Span.End;
            if (!atEnd && (reading[i] is not ('\n' or '\r') || GoesOn(reading, i, block)))
                continue;
            TextSpan line = Trim(reading, start, i);
            start = i + 1;
            if (line.Length == 0)
                continue;
            lines.Add(new PageLine(line, line.In(reading), block.Kind, block.Level, afterBlank, zone));
            afterBlank = false;
        }
    }

    /// <summary>A heading, and a title that was wrapped by hand, goes on in the next line; a new line of metadata starts with a capital.</summary>
    private static bool GoesOn(string reading, int lineEnd, Block block)
    {
        if (block.Kind == BlockKind.Heading)
            return true;
        int next = lineEnd + 1;
        while (next < block.Span.End && char.IsWhiteSpace(reading[next]))
            next++;
        if (next >= block.Span.End)
            return false;
        return (char.IsLower(reading[next]) && string.CompareOrdinal(reading, next, "by ", 0, 3) != 0) || TitleWrap.GoesOn(reading, block.Span.Start, lineEnd, next);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
