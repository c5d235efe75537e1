/// <summary>Colours, on a terminal only: what is piped or redirected stays plain text.</summary>
internal static class Ink
{
    private static readonly bool IsOn = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static void Heading(string text) => Console.WriteLine($"\n{Bold("# " + text)}");

    public static string Bar(int count) => Paint("36", new string('█', count));

    public static string Bold(string text) => Paint("1", text);

    public static string Warm(string text) => Paint("33", text);

    public static string Quiet(string text) => Paint("2", text);

    private static string Paint(string code, string text) => IsOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
