// The same program without any facts.
public static class Answers
{
    public static int Count(int year) => year;

    public static string Quote(int year) => string.Empty;

    public static long Scan() => 0;
}
