// "answer YEAR" prints one answer and ends; "measure YEAR" prints what the answers cost, one figure a line.
using System;
using System.Diagnostics;

public static class Program
{
    public static int Main(string[] args)
    {
        int year = int.Parse(args[1]);
        if (args[0] == "answer")
        {
            Console.WriteLine(Answers.Count(year));
            return 0;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = Answers.Count(year);
        long answered = GC.GetAllocatedBytesForCurrentThread();
        int length = Answers.Quote(year).Length;
        long quoted = GC.GetAllocatedBytesForCurrentThread();
        Console.WriteLine(count);
        Console.WriteLine(length);
        Console.WriteLine(answered - before);
        Console.WriteLine(quoted - answered);
        Console.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
        Console.WriteLine(Nanoseconds(static () => Answers.Scan()));
        Console.WriteLine(Nanoseconds(() => Answers.Count(year)));
        return 0;
    }

    // The best of twenty tenths of a second: what a loop costs when nothing else runs.
    private static double Nanoseconds(Func<long> loop)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            int times = 0;
            long start = Stopwatch.GetTimestamp();
            do
            {
                loop();
                times++;
            }
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < 50);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / times);
        }

        return best;
    }
}
