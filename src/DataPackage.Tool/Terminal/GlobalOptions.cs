using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace DataPackage.Tool.Terminal;

/// <summary>Options that every verb understands.</summary>
internal static class GlobalOptions
{
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say only what went wrong", Recursive = true };

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colours; so does the environment variable NO_COLOR, and so does a pipe",
        Recursive = true,
    };

    public static void AddTo(Command root)
    {
        root.Add(Quiet);
        root.Add(NoColor);
    }

    /// <summary>Those that were given, to be given to another verb.</summary>
    public static IEnumerable<string> Given(ParseResult result) =>
        new[] { Quiet, NoColor }.Where(option => result.GetValue(option)).Select(option => option.Name);

    public static Talk Talk(ParseResult result) => new(result.GetValue(Quiet));

    /// <summary>Whether standard output is a terminal that may be coloured (https://no-color.org).</summary>
    public static bool HasColor(ParseResult result) =>
        !result.GetValue(NoColor)
        && !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
