using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Threading;
using Xunit.Abstractions;

namespace DataPackage.Mutation;

/// <summary>A process of its own that runs the tests beside a mutated assembly: a mutant may end it, by a full stack or by going on for ever.</summary>
internal sealed class Worker
{
    /// <summary>How a worker ends whose test does not.</summary>
    public const int TookTooLong = 7;

    private readonly TestSuite suite;
    private readonly ITestCase[] tests;
    private readonly SleepingMutants mutants;
    private readonly string coverageFile;

    /// <param name="arguments">Folder, name of the mutated assembly, pattern of the tests' names.</param>
    public Worker(string[] arguments)
    {
        string folder = arguments[0];
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is string file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        this.mutants = new(Assembly.LoadFrom(Path.Combine(folder, arguments[1] + ".dll")));
        this.suite = new(Path.Combine(folder, arguments[1] + ".Tests.dll"));
        this.tests = [.. this.suite.Tests.Where(test => Regex.IsMatch(test.DisplayName, arguments[2]))];
        this.coverageFile = Path.Combine(folder, "coverage.txt");
    }

    public int Cover()
    {
        Coverage coverage = Coverage.Measure(this.suite, this.tests, this.mutants);
        coverage.Write(this.coverageFile);
        Console.Error.WriteLine($"{this.tests.Length} tests, {this.tests.Length - coverage.Tests.Count} of them red when run so");
        return 0;
    }

    /// <summary>Reads numbers of mutants; prints each before it wakes, and behind it what became of it.</summary>
    public int Judge()
    {
        Coverage coverage = Coverage.Read(this.coverageFile);
        List<ITestCase> quickestFirst = [.. coverage.Tests.Keys.Join(this.tests, id => id, test => test.UniqueID, (_, test) => test)];
        TextWriter answers = Console.Out;
        Console.SetOut(TextWriter.Null); // for the tests
        int[] ids = [.. Console.In.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        if (!coverage.Once.Overlaps(ids))
            quickestFirst.ForEach(test => this.suite.Passes(test));
        foreach (int id in ids)
        {
            answers.Write(id);
            this.mutants.Wake(id);
            ITestCase? killer = quickestFirst.Find(test => (coverage.Once.Contains(id) || coverage.Tests[test.UniqueID].Contains(id)) && !this.InTime(test));
            this.mutants.Wake(-1);
            // A killer that fails though all sleep was spoilt by this mutant, or by one before it: then a new process asks again.
            bool isSpoilt = killer is not null && !this.suite.Passes(killer);
            answers.WriteLine(isSpoilt && id != ids[0] ? " spoilt" : killer is null ? " survived" : " killed by " + killer.DisplayName.ReplaceLineEndings(" "));
            if (isSpoilt)
                return 1;
        }

        return 0;
    }

    private bool InTime(ITestCase test)
    {
        using Timer clock = new(_ => Environment.Exit(TookTooLong), null, TimeSpan.FromSeconds(15), Timeout.InfiniteTimeSpan);
        return this.suite.Passes(test);
    }
}
