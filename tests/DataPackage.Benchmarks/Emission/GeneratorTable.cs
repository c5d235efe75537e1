using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataPackage.Benchmarks.Emission;

/// <summary>What the generator costs an editor: the first run, a C# edit, a text edit, over few and many texts.</summary>
internal static class GeneratorTable
{
    // An editor lives long: what it does for the first time is compiled then, and counts in the first run only.
    private const int Edits = 24;
    private const int FirstEdits = 9;

    /// <summary>Measures and prints.</summary>
    /// <param name="sizes">Numbers of texts.</param>
    public static void Print(IEnumerable<int> sizes)
    {
        Run(10);
        Console.WriteLine("| texts | first run | after a C# edit | extractions | after one text changed | extractions | sources printed | first run to text edit |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (int size in sizes)
        {
            Result result = Run(size);
            Console.WriteLine(
                $"| {size:N0} | {result.Cold * 1000:F0} ms | {result.CodeEdit * 1000:F2} ms | {result.CodeExtractions} "
                + $"| {result.TextEdit * 1000:F2} ms | {result.TextExtractions} | {result.Printed} | {result.Cold / result.TextEdit:F0} |");
        }
    }

    private sealed record Result(double Cold, double CodeEdit, int CodeExtractions, double TextEdit, int TextExtractions, int Printed);

    // Two drivers over the same edits: tracked steps say what ran, and cost; the other one is timed.
    private static Result Run(int size)
    {
        CorpusFile[] files = FactTexts.Of(size).Select(document => new CorpusFile(document)).ToArray();
        GeneratorDriver timed = GeneratorRun.Driver(files);
        GeneratorDriver tracked = GeneratorRun.Driver(files, tracked: true);
        double cold = Cpu(() => timed = timed.RunGenerators(GeneratorRun.Project()));
        tracked = tracked.RunGenerators(GeneratorRun.Project());

        var code = new List<double>();
        int codeExtractions = 0;
        for (int edit = 1; edit <= Edits; edit++)
        {
            CSharpCompilation project = GeneratorRun.Project(edit);
            double cost = Cpu(() => timed = timed.RunGenerators(project));
            if (edit > FirstEdits)
                code.Add(cost);
            tracked = tracked.RunGenerators(project);
            codeExtractions = Math.Max(codeExtractions, Extractions(tracked));
        }

        var text = new List<double>();
        int textExtractions = 0;
        CSharpCompilation last = GeneratorRun.Project();
        for (int edit = 1; edit <= Edits; edit++)
        {
            var changed = new CorpusFile(FactTexts.Document(size / 2, edit));
            timed = timed.ReplaceAdditionalText(files[size / 2], changed);
            tracked = tracked.ReplaceAdditionalText(files[size / 2], changed);
            files[size / 2] = changed;
            double cost = Cpu(() => timed = timed.RunGenerators(last));
            if (edit > FirstEdits)
                text.Add(cost);
            tracked = tracked.RunGenerators(last);
            textExtractions = Math.Max(textExtractions, Extractions(tracked));
        }

        return new Result(cold, Measured.Median([.. code]), codeExtractions, Measured.Median([.. text]), textExtractions, Printed(tracked));
    }

    private static int Printed(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedOutputSteps.Values
        .SelectMany(steps => steps)
        .SelectMany(step => step.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static int Extractions(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedSteps
        .TryGetValue("Facts", out var steps)
        ? steps.SelectMany(step => step.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        : 0;

    private static double Cpu(Action action)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
