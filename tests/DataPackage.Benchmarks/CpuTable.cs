using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime;
using System.Text;
using DataPackage.Extraction;
using DataPackage.Extraction.Dates;

namespace DataPackage.Benchmarks;

/// <summary>
/// Prints one table of everything. It counts the CPU time of this process, which on a shared machine says more than a clock does,
/// and gives each figure also as a ratio to a loop that only looks for words in the same texts.
/// </summary>
internal static class CpuTable
{
    private const double LongEnough = 2.0;
    private const int FewMethods = 20;
    private const int MostRounds = 12;

    /// <summary>Measures and prints; takes a minute or two.</summary>
    public static void Print()
    {
        IReadOnlyList<SourceDocument> documents = Texts.All;
        double megabytes = Texts.Megabytes(documents);
        Road[] roads = documents.Select(Road.Of).OfType<Road>().ToArray();
        double plain = megabytes / Seconds(() => documents.Sum(document => CountWords(document.Text)), LongEnough);

        Console.WriteLine($"{documents.Count} documents, {megabytes * 1e6:N0} bytes; counting their words: {plain:F0} MB/s");
        Console.WriteLine();
        Console.WriteLine("| step | MB/s | to counting words | allocated per document |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach ((string name, Action<Road> step) in Road.Steps)
        {
            double speed = megabytes / Seconds(() => Array.ForEach(roads, road => step(road)), LongEnough);
            double allocated = Allocated(() => Array.ForEach(roads, road => step(road))) / roads.Length;
            Console.WriteLine($"| {name} | {speed:F1} | {speed / plain:F4} | {allocated / 1000:F1} kB |");
        }

        Console.WriteLine($"| EDTF parse | {Seconds(ParseDates, LongEnough) * 1e6 / 4:F2} us each | | |");
        PrintScale();
        PrintHostile();
    }

    private static void PrintScale()
    {
        Console.WriteLine();
        Console.WriteLine("| documents, extracted and linked | MB/s extracted | MB/s linked too | allocated per document |");
        Console.WriteLine("|---:|---:|---:|---:|");
        foreach (int count in new[] { 10, 100, 1000, 10_000 })
        {
            IReadOnlyList<SourceDocument> documents = Texts.Of(count);
            double megabytes = Texts.Megabytes(documents);
            List<DocumentFacts> facts = [];
            double allocated = 0;
            (double extraction, int times) = Repeat(
                () => allocated = Allocated(() => facts = documents.Select(FactExtractor.ExtractDocument).ToList()) / count, 1);
            extraction /= times;
            (double linking, _) = Repeat(() => FactExtractor.Link(facts), 0);
            Console.WriteLine($"| {count:N0} | {megabytes / extraction:F1} | {megabytes / (extraction + linking):F1} | {allocated / 1000:F1} kB |");
        }
    }

    private static void PrintHostile()
    {
        Console.WriteLine();
        Console.WriteLine("| hostile text | 0.25 MB | 1 MB | 1 MB to 0.25 MB, a character |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach ((string name, Func<int, string> write) in HostileTexts.Shapes)
        {
            double small = Speed(write(250_000));
            double large = Speed(write(1_000_000));
            Console.WriteLine($"| {name} | {small:F1} MB/s | {large:F1} MB/s | {small / large:F2} |");
        }

        string line = HostileTexts.Shapes["one line of prose"](10_000_000);
        Console.WriteLine($"| 10 MB of prose in one line | | {Speed(line):F1} MB/s | |");
    }

    private static double Speed(string text)
    {
        var document = new SourceDocument("hostile.md", text);
        return Encoding.UTF8.GetByteCount(text) / 1e6 / Seconds(() => FactExtractor.ExtractDocument(document), 0.2);
    }

    private static void ParseDates()
    {
        foreach (string date in new[] { "2012-06-22/2012-06-23", "199X~", "2021-21", "XXXX-11-22" })
            EdtfDate.TryParse(date, out _);
    }

    private static int CountWords(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }

    // Warms up until nothing is compiled any more: the thousands of methods of the whole road keep the compiler busy for many seconds.
    private static double Seconds(Action action, double atLeast)
    {
        long compiled;
        int rounds = 0;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            Repeat(action, atLeast);
        }
        while (atLeast >= LongEnough && JitInfo.GetCompiledMethodCount() - compiled > FewMethods && ++rounds < MostRounds);
        (double seconds, int times) = Repeat(action, atLeast);
        return seconds / times;
    }

    private static (double Seconds, int Times) Repeat(Action action, double atLeast)
    {
        double start = Cpu();
        int times = 0;
        do
        {
            action();
            times++;
        }
        while (Cpu() - start < atLeast);
        return (Cpu() - start, times);
    }

    private static double Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Cpu() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
