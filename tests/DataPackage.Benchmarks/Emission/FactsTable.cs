using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DataPackage.Extraction;

namespace DataPackage.Benchmarks.Emission;

/// <summary>What facts cost in each form: to compile, to ship, to start, to read. Every figure beside the same program without facts.</summary>
internal static class FactsTable
{
    // So many rounds, fewer where a round takes minutes.
    private static int RoundsOf(int size) => size >= 100_000 ? 1 : size >= 10_000 ? 3 : 5;

    /// <summary>Measures and prints.</summary>
    /// <param name="sizes">Numbers of facts.</param>
    public static void Print(IEnumerable<int> sizes)
    {
        string folder = Directory.CreateTempSubdirectory("datapackage-facts-").FullName;
        try
        {
            Console.WriteLine("| facts | form | csc CPU, cold | csc CPU, warm server | packed | start to answer, CPU | allocated to the answer | first quote | scan, ns a fact | by year and actor, ns a fact |");
            Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|");
            foreach (int size in sizes)
                Print(size, Directory.CreateDirectory(Path.Combine(folder, Code.Number(size))).FullName);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(int size, string folder)
    {
        IReadOnlyList<SourceDocument> documents = FactTexts.Of(size / FactTexts.FactsEach);
        var set = new FactSet(documents, FactRecord.Of(FactExtractor.Extract(documents)));
        Form[] forms = Form.All.Prepend(Form.Empty).ToArray();
        CompiledProgram[] programs = forms
            .Select((form, index) => new CompiledProgram(form, set, Directory.CreateDirectory(Path.Combine(folder, Code.Number(index))).FullName))
            .ToArray();
        double[] compile = Interleaved(programs, RoundsOf(size), program => program.Compile());
        double[] warm = Warm(programs, RoundsOf(size));
        double[] start = Interleaved(programs, 5, program => program.Answer());
        for (int i = 0; i < forms.Length; i++)
        {
            if (double.IsNaN(compile[i]))
            {
                Console.WriteLine($"| {size:N0} | {forms[i].Name} | does not compile | | | | | | | |");
                continue;
            }

            double[] cost = programs[i].Measure();
            Console.WriteLine(
                $"| {size:N0} | {forms[i].Name} | {compile[i]:F2} s, {compile[i] / compile[0]:F2}x | {warm[i]:F2} s, {warm[i] / warm[0]:F2}x | {programs[i].PackedSize() / 1000.0:N0} kB "
                + $"| {start[i] * 1000:F0} ms, {start[i] / start[0]:F2}x | {cost[2] / 1000:N1} kB | {cost[3] / 1000:N1} kB "
                + $"| {cost[5] / size:F2} | {cost[6] / size:F2} |");
        }
    }

    // A server has compiled the like before; the first rounds are not counted.
    private static double[] Warm(CompiledProgram[] programs, int rounds)
    {
        using var server = new CompilerServer();
        Interleaved(programs, rounds, server.Compile);
        return Interleaved(programs, rounds, server.Compile);
    }

    // One after the other, round after round: what disturbs a round disturbs all of them. NaN for a program that the compiler refuses.
    private static double[] Interleaved(CompiledProgram[] programs, int rounds, Func<CompiledProgram, double> measure)
    {
        var seconds = programs.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                if (!seconds[i].Contains(double.NaN))
                    seconds[i].Add(Try(() => measure(programs[i])));
            }
        }

        return seconds.Select(values => values.Contains(double.NaN) ? double.NaN : Measured.Median([.. values])).ToArray();
    }

    private static double Try(Func<double> measure)
    {
        try
        {
            return measure();
        }
        catch (InvalidOperationException refused)
        {
            Console.Error.WriteLine(refused.Message[..Math.Min(400, refused.Message.Length)]);
            return double.NaN;
        }
    }
}
