using System;

// Any array of records, wherever it comes from.
public static class Answers
{
    public static int Count(int year)
    {
        int count = 0;
        foreach (FactRecord fact in FactRecords.All)
        {
            if (IsIn(fact, year) && Array.IndexOf(fact.Actors, "Japan") >= 0)
                count++;
        }

        return count;
    }

    public static string Quote(int year)
    {
        foreach (FactRecord fact in FactRecords.All)
        {
            if (IsIn(fact, year) && Array.IndexOf(fact.Actors, "Japan") >= 0)
                return fact.Quote;
        }

        return string.Empty;
    }

    public static long Scan()
    {
        long sum = 0;
        foreach (FactRecord fact in FactRecords.All)
            sum += fact.Kind;
        return sum;
    }

    private static bool IsIn(FactRecord fact, int year) =>
        fact.Earliest <= (year * 10000) + 1231 && fact.Latest >= (year * 10000) + 101;
}
