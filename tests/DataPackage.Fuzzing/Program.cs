using System;
using System.Globalization;

namespace DataPackage.Fuzzing;

/// <summary><c>dotnet run --project tests/DataPackage.Fuzzing -c Release -- extraction 100000 [seed]</c></summary>
internal static class Program
{
    private const int Chunk = 500;

    public static int Main(string[] arguments)
    {
        if (arguments.Length < 2 || !int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out int cases))
        {
            Console.Error.WriteLine("usage: extraction|generator|edits <cases> [seed]");
            return 1;
        }

        ulong seed = arguments.Length > 2 ? ulong.Parse(arguments[2], CultureInfo.InvariantCulture) : (ulong)Environment.TickCount64;
        if (arguments[0] == "edits")
            return Report(arguments[0], cases, seed, () => Promises.Edits(cases, seed, Console.WriteLine));
        Action<int, ulong> check = arguments[0] == "generator" ? Promises.Generator : Promises.Extraction;
        int failures = 0;
        for (int done = 0; done < cases; done += Chunk, seed++)
        {
            int count = Math.Min(Chunk, cases - done);
            failures += Report(arguments[0], count, seed, () => check(count, seed));
        }

        Console.WriteLine($"{cases} cases, {failures} failed chunks, {Environment.CpuUsage.TotalTime.TotalSeconds:0} s of processor time");
        return failures == 0 ? 0 : 2;
    }

    private static int Report(string what, int cases, ulong seed, Action check)
    {
        try
        {
            check();
            Console.WriteLine($"ok {what} {cases} {seed}");
            return 0;
        }
        catch (Exception e)
        {
            Console.WriteLine($"FAILED {what} {cases} {seed}\n{e.Message}");
            return 1;
        }
    }
}
