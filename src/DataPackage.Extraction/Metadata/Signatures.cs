using System;
using System.Collections.Generic;
using System.Linq;
using DataPackage.Extraction.Text;

namespace DataPackage.Extraction.Metadata;

/// <summary>Reads who signed a letter, notice or statement below its last line.</summary>
internal static class Signatures
{
    private const int LinesBelowBody = 7;
    private const int MostWordsOfRest = 6;
    private const int LinesSearched = 3;
    private const int LongestSignature = 110;
    private const int LongestClosing = 7;

    private static readonly HashSet<string> Valedictions = new(LetterWords("valediction"), StringComparer.Ordinal);
    private static readonly string[] Salutations = LetterWords("salutation").ToArray();

    /// <summary>The lines of the signature with the names in each; nothing when nobody signed.</summary>
    public static IReadOnlyList<(PageLine Line, BylineName Name)> Find(Page page)
    {
        List<PageLine> outside = page.Lines.Where(line => line.Zone != PageZone.Before && line.IsShort).TakeWhile(line => !line.OpensComments).ToList();
        if (Enumerable.Range(0, outside.Count).Where(i => IsClosing(outside, i)).ToList() is { Count: 1 } closing)
        {
            List<PageLine> signed = outside.Skip(closing[0] + 1).Take(LinesBelowBody).ToList();
            return signed.Any(IsOfMany) ? Array.Empty<(PageLine, BylineName)>() : Signatories(signed);
        }

        int endOfBody = EndOfBody(page);
        List<PageLine> lines = outside.Where(line => line.Span.Start >= endOfBody).Take(LinesBelowBody + 1).ToList();
        bool toEditor = page.Opening.FirstOrDefault() is { } opening && Salutations.Any(words => opening.StartsWith(words, StringComparison.OrdinalIgnoreCase));
        for (int i = 0; i < Math.Min(lines.Count, LinesSearched); i++)
        {
            bool isAnnounced = (i == 0 && toEditor) || HasOfficeBelow(lines, i);
            if ((isAnnounced ? Signatory(lines[i]) : BehindDash(lines[i]) ?? BehindOffice(lines[i])) is { } signatory)
                return new[] { signatory };
        }

        return Array.Empty<(PageLine, BylineName)>();
    }

    /// <summary>"and six other organisations": who signs for the first of them has not written what all of them say.</summary>
    private static bool IsOfMany(PageLine line) =>
        line.WordCount <= MostWordsOfRest && line.Reading.StartsWith("and ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Below "Yours sincerely" every line opens with a name, until one does not.</summary>
    private static IReadOnlyList<(PageLine Line, BylineName Name)> Signatories(IEnumerable<PageLine> lines) =>
        lines.Select((line, i) => i == 0 ? Signatory(line) ?? BeforeComma(line) : BeforeComma(line))
            .TakeWhile(name => name is not null).Select(name => name!.Value).ToList();

    /// <summary>"Yours sincerely", or any few words and a comma above a name: "With thanks and with impatience,".</summary>
    private static bool IsClosing(List<PageLine> lines, int i) =>
        IsValediction(lines[i].Reading)
        || (lines[i].Reading[lines[i].Reading.Length - 1] == ',' && lines[i].WordCount <= LongestClosing && i + 1 < lines.Count
            && (Signatory(lines[i + 1]) ?? BeforeComma(lines[i + 1])) is not null);

    private static (PageLine Line, BylineName Name)? BeforeComma(PageLine line)
    {
        int comma = line.Reading.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && line.Reading.Length <= LongestSignature && PersonNames.Read(line.Reading, 0, comma, announced: true) is { IsOneWord: false } name
            ? (line, new BylineName(name.Span, TextSpan.FromBounds(comma + 2, line.Reading.Length), name.OpensWithGivenName))
            : null;
    }

    /// <summary>Whether somebody is greeted above or "Yours sincerely" stands below.</summary>
    public static bool IsLetter(Page page) =>
        page.Opening.FirstOrDefault() is { } opening && Salutations.Any(words => opening.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        || page.In(PageZone.After).Take(LinesBelowBody).Any(line => IsValediction(line.Reading))
        || page.Article.Passages.Skip(page.Article.Passages.Count - 2).Any(passage => IsValediction(passage.Span.In(page.Article.Layout.Reading)));

    private static bool IsValediction(string line) =>
        line.Length < 40 && Valedictions.Contains(line.TrimEnd(',', '.', ':', ' ').ToLowerInvariant());

    private static IEnumerable<string> LetterWords(string part) =>
        DataTable.Rows("letter-words.tsv").Where(row => row[1] == part).Select(row => row[0]);

    private static int EndOfBody(Page page) => page.Article.Layout.Blocks[page.Article.LastBlock].Span.Start;

    /// <summary>"Dr Ada Roe" above "Provincial Health Director".</summary>
    private static bool HasOfficeBelow(List<PageLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Reading.Length <= LongestSignature && Biographies.SpeaksOfRole(lines[i + 1])
        && lines[i + 1].Reading[lines[i + 1].Reading.Length - 1] != '.';

    private static (PageLine Line, BylineName Name)? Signatory(PageLine line)
    {
        if (!NameLines.MayBe(line) || line.Reading.Length > LongestSignature)
            return null;
        IReadOnlyList<BylineName> names = NameList.Read(line.Reading, 0, line.Reading.Length, announced: false);
        return names.Count == 1 && names[0].Name.Start < 8 ? (line, names[0]) : null;
    }

    /// <summary>"- Mayor Ada Roe".</summary>
    private static (PageLine Line, BylineName Name)? BehindDash(PageLine line)
    {
        string text = line.Reading;
        int start = line.Kind == Layout.BlockKind.ListItem ? 0 : text.Length > 2 && text[0] == '-' ? 1 : -1;
        bool isDashed = start == 1 || (start == 0 && line.Span.Start > 1);
        if (!isDashed || text.Length > LongestSignature || PersonNames.Read(text, start, text.Length, announced: true) is not { IsOneWord: false } name)
            return null;
        bool hasTitle = text.Substring(start, name.Span.Start - start).HasLetter();
        return hasTitle ? (line, new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName)) : null;
    }

    /// <summary>"The General Secretary, Ada Roe, for the Executive Committee".</summary>
    private static (PageLine Line, BylineName Name)? BehindOffice(PageLine line)
    {
        string text = line.Reading;
        int comma = text.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 0 || !text.StartsWith("The ", StringComparison.Ordinal) || text.Length > LongestSignature || text[text.Length - 1] == '.' || !Biographies.SpeaksOfRole(text.Substring(0, comma)))
            return null;
        int end = text.IndexOf(',', comma + 1) is var next and > 0 ? next : text.Length;
        return PersonNames.Read(text, comma + 2, end, announced: false) is { IsOneWord: false } name
            ? (line, new BylineName(name.Span, new TextSpan(name.Span.End, 0), name.OpensWithGivenName))
            : null;
    }
}
