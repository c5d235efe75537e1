using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Tool.Terminal;
using Spectre.Console;

namespace DataPackage.Tool.Preview;

/// <summary>Prints documents with their facts in place: sentences coloured, dates resolved beside their words, page furniture grey.</summary>
internal static class PreviewWriter
{
    // Where there is no colour, furniture is known by this.
    private const string OutsideMark = "~ ";
    private static readonly char[] LineEnds = ['\n', '\r'];
    private static readonly Style NoteStyle = Color.Olive;

    /// <summary>Writes all documents to a terminal, or where there is none to a stream.</summary>
    public static void Write(Stream output, IEnumerable<SourceDocument> documents, Corpus corpus, IAnsiConsole? terminal)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false));
        var ink = new Ink(writer, terminal);
        Dictionary<string, Article> articles =
            corpus.Articles.Select(named => named.Article).ToDictionary(article => article.Id, StringComparer.Ordinal);
        foreach (SourceDocument document in documents)
        {
            if (articles.GetValueOrDefault(Path.GetFileNameWithoutExtension(document.Path)) is { } article
                && article.Source.File == Path.GetFileName(document.Path))
                Write(ink, document, article, corpus);
        }
    }

    private static void Write(Ink ink, SourceDocument document, Article article, Corpus corpus)
    {
        ink.Write($"── {article.Source.File} ──", NoteStyle);
        ink.EndLine();
        foreach ((string label, string? value) in Header(article, corpus))
        {
            if (string.IsNullOrEmpty(value))
                continue;
            ink.Write($"{label,-10} ", NoteStyle);
            ink.Write(value);
            ink.EndLine();
        }

        ink.EndLine();
        var marked = MarkedText.Of(document, article, corpus);
        int start = 0;
        while (start < document.Text.Length)
        {
            int end = document.Text.IndexOfAny(LineEnds, start);
            end = end < 0 ? document.Text.Length : end;
            if (!document.Text.AsSpan(start, end - start).IsWhiteSpace())
                WriteLine(ink, marked, start, end);
            start = end + 1;
        }

        ink.EndLine();
    }

    private static IEnumerable<(string Label, string? Value)> Header(Article article, Corpus corpus)
    {
        yield return ("Title", article.Title?.Value);
        yield return ("By", string.Join(", ", article.Authors.Select(author => author.Name)));
        yield return ("Publisher", article.Publisher?.Value);
        yield return ("Published", article.Published?.Value.ToString());
        yield return ("Kind", Words.Of(article.Kind));
        yield return ("Events", Count(corpus.Events.Count(e => e.Mentions.Any(mention => mention.ArticleId == article.Id))));
        yield return ("Advice", Count(corpus.Recommendations.Count(advice => advice.ArticleId == article.Id)));
    }

    private static string Count(int number) => number == 0 ? "none" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteLine(Ink ink, MarkedText marked, int start, int end)
    {
        if (!ink.HasColor && Enumerable.Range(start, end - start).All(i => marked.RoleAt(i) == TextRole.Outside))
            ink.Write(OutsideMark);
        int from = start;
        for (int i = start; i < end; i++)
        {
            string? note = marked.NoteBefore(i);
            if (note is null && marked.RoleAt(i) == marked.RoleAt(from))
                continue;
            WriteRun(ink, marked, from, i);
            from = i;
            if (note is not null)
                ink.Write(note, NoteStyle);
        }

        WriteRun(ink, marked, from, end);
        if (marked.NoteBefore(end) is { } last)
            ink.Write(last, NoteStyle);
        ink.EndLine();
    }

    private static void WriteRun(Ink ink, MarkedText marked, int start, int end)
    {
        if (end > start)
            ink.Write(Printable(marked.Text.Substring(start, end - start)), StyleOf(marked.RoleAt(start)));
    }

    // A text must not steer the reader's terminal.
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static Style? StyleOf(TextRole role) => role switch
    {
        TextRole.Outside => Color.Grey,
        TextRole.Heading => new Style(decoration: Decoration.Bold),
        TextRole.Event => Color.Teal,
        TextRole.Advice => Color.Green,
        TextRole.Date => new Style(Color.Olive, decoration: Decoration.Underline),
        _ => null,
    };
}
