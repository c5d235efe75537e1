using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks;

/// <summary>Very many documents of 8 kB for docs/scale.md, put together from the pages written for the tests; the same number gives the same document.</summary>
internal static class Scale
{
    private const int Length = 8000;

    private static readonly string[][] Pages = Texts.All
        .Where(page => !char.IsAsciiDigit(page.Path[1]))
        .Select(page => page.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        .ToArray();

    private static readonly string[] Paragraphs = [.. Pages.SelectMany(page => page).Where(paragraph => paragraph.Length > 150)];

    /// <summary>Prints documents as JSON Lines.</summary>
    public static void PrintDocuments(int count)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        for (int number = 0; number < count; number++)
        {
            output.Write(JsonSerializer.Serialize(new { id = $"document-{number:000000}", text = Document(number) }));
            output.Write('\n');
        }
    }

    /// <summary>Prints what the library alone makes of the first documents on one core: the measure for the tool.</summary>
    public static void PrintLibrary(int count)
    {
        SourceDocument[] documents = [.. Enumerable.Range(0, count).Select(number => new SourceDocument($"document-{number:000000}.txt", Document(number)))];
        // The first half warms up.
        int half = count / 2;
        Extract(documents.Take(half));
        double start = Environment.CpuUsage.TotalTime.TotalSeconds;
        Extract(documents.Skip(half));
        double seconds = Environment.CpuUsage.TotalTime.TotalSeconds - start;
        double megabytes = Texts.Megabytes(documents.Skip(half));
        Console.WriteLine($"{count - half} documents, {megabytes:F1} MB, {seconds:F1} s of CPU time: {megabytes / seconds:F2} MB/s on a core");
    }

    private static void Extract(IEnumerable<SourceDocument> documents)
    {
        foreach (SourceDocument document in documents)
            FactExtractor.Link([FactExtractor.ExtractDocument(document)]);
    }

    // A page, then paragraphs of the others until it is long enough.
    private static string Document(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        foreach (string paragraph in Pages[number % Pages.Length])
            text.Append(paragraph).Append("\n\n");
        while (text.Length < Length)
            text.Append(Paragraphs[random.Next(Paragraphs.Length)]).Append("\n\n");
        return text.ToString(0, Math.Min(text.Length, Length));
    }
}
