using Corpus;

// The facts as the generator prints them.
public static class Answers
{
    public static int Count(int year)
    {
        int count = 0;
        foreach (Event e in Facts.Events)
        {
            if (e.IsIn(year) && e.Involves(Actors.Japan))
                count++;
        }

        return count;
    }

    public static string Quote(int year)
    {
        foreach (Event e in Facts.Events)
        {
            if (e.IsIn(year) && e.Involves(Actors.Japan))
                return e.Quote;
        }

        return string.Empty;
    }

    public static long Scan()
    {
        long sum = 0;
        foreach (Event e in Facts.Events)
            sum += (int)e.Kind;
        return sum;
    }
}
