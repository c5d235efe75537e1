using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit.Abstractions;

namespace DataPackage.Mutation;

/// <summary>What each test comes past. <see cref="Once"/>: what is run but the first time, such as the reading of a table.</summary>
internal sealed record Coverage(IReadOnlyDictionary<string, HashSet<int>> Tests, HashSet<int> Once)
{
    /// <summary>Tests that fail though all mutants sleep are left out; the quickest come first.</summary>
    public static Coverage Measure(TestSuite suite, IReadOnlyCollection<ITestCase> tests, SleepingMutants mutants)
    {
        HashSet<int> cold = [];
        List<ITestCase> green = [.. tests.Where(test =>
        {
            bool passes = false;
            cold.UnionWith(mutants.PassedBy(() => passes = suite.Passes(test)));
            return passes;
        })];
        mutants.Wake(-1);
        Dictionary<string, HashSet<int>> passed = green.OrderBy(test => Seconds(() => suite.Passes(test)))
            .ToDictionary(test => test.UniqueID, test => mutants.PassedBy(() => suite.Passes(test)));
        cold.ExceptWith(passed.Values.SelectMany(ids => ids));
        return new(passed, cold);
    }

    public void Write(string file) => File.WriteAllLines(
        file, this.Tests.Prepend(new("once", this.Once)).Select(test => $"{test.Key} {string.Join(' ', test.Value)}"));

    public static Coverage Read(string file)
    {
        Dictionary<string, HashSet<int>> lines = File.ReadLines(file).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(line => line[0], line => line.Skip(1).Select(int.Parse).ToHashSet());
        lines.Remove("once", out HashSet<int>? once);
        return new(lines, once!);
    }

    private static double Seconds(Action action)
    {
        Stopwatch watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }
}
