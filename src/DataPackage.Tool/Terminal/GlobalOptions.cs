using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Spectre.Console;

namespace DataPackage.Tool.Terminal;

/// <summary>Options that every verb understands.</summary>
internal static class GlobalOptions
{
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Say only what went wrong: no findings, notes or progress", Recursive = true };

    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Say also what was read and found, and how long that took", Recursive = true };

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colours; so does the environment variable NO_COLOR, and so does a pipe",
        Recursive = true,
    };

    private static readonly Option<bool>[] All = [Quiet, Verbose, NoColor];

    public static void AddTo(Command root)
    {
        foreach (Option<bool> option in All)
            root.Add(option);
    }

    /// <summary>Those that were given, to be given to another verb.</summary>
    public static IEnumerable<string> Given(ParseResult result) => All.Where(result.GetValue).Select(option => option.Name);

    public static Talk Talk(ParseResult result) => new(result.GetValue(Quiet), result.GetValue(Verbose), MayColor(result));

    /// <summary>Standard output when it is a terminal that may be coloured, else null.</summary>
    public static IAnsiConsole? Terminal(ParseResult result) => !Console.IsOutputRedirected && MayColor(result) ? Terminals.Output() : null;

    // https://no-color.org
    private static bool MayColor(ParseResult result) =>
        !result.GetValue(NoColor)
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
