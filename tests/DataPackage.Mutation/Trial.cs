using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace DataPackage.Mutation;

/// <summary>What becomes of mutants: each numbered verdict comes from a worker, or from its end.</summary>
internal static class Trial
{
    public static IEnumerable<(int Id, string Verdict)> Of(IEnumerable<int> ids, Coverage coverage, string[] worker)
    {
        HashSet<int> passed = [.. coverage.Tests.Values.SelectMany(test => test)];
        ILookup<bool, int> byReach = ids.ToLookup(id => passed.Contains(id) || coverage.Once.Contains(id));
        foreach (int id in byReach[false])
            yield return (id, "not covered");
        // What runs once in a process needs a process of its own.
        IEnumerable<List<int>> batches = byReach[true].GroupBy(id => coverage.Once.Contains(id) ? id : -1, (_, batch) => batch.ToList());
        foreach ((int, string) verdict in batches.SelectMany(batch => OfBatch(batch, worker)))
            yield return verdict;
    }

    public static Process Start(string verb, string[] worker)
    {
        ProcessStartInfo start = new("dotnet", [typeof(Trial).Assembly.Location, verb, .. worker]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return Process.Start(start)!;
    }

    private static IEnumerable<(int Id, string Verdict)> OfBatch(List<int> waiting, string[] worker)
    {
        while (waiting.Count > 0)
        {
            using Process process = Start("judge", worker);
            process.StandardInput.Write(string.Join('\n', waiting));
            process.StandardInput.Close();
            while (process.StandardOutput.ReadLine() is string line)
            {
                string[] parts = line.Split(' ', 2);
                if (parts[^1] == "spoilt")
                    continue;
                int id = int.Parse(parts[0]);
                process.WaitForExit(parts.Length > 1 ? 0 : -1);
                waiting.Remove(id);
                yield return (id, parts.Length > 1 ? parts[1] : process.ExitCode == Worker.TookTooLong ? "killed by going on for ever" : "killed by ending the process");
            }
        }
    }
}
