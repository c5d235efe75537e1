using System;
using System.IO;
using Spectre.Console;

namespace DataPackage.Tool.Terminal;

/// <summary>The terminals that people look at. What goes into a pipe or a file never passes through here.</summary>
internal static class Terminals
{
    // Spectre.Console breaks lines at this width, and cannot break at less than a wide character.
    private const int MinWidth = 20;

    /// <summary>Standard output.</summary>
    public static IAnsiConsole Output() => Create(Console.Out, hasColor: true);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error(bool hasColor) => Create(Console.Error, hasColor);

    private static IAnsiConsole Create(TextWriter writer, bool hasColor)
    {
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = hasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            // They would take a build server's log for a terminal.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        terminal.Profile.Width = Math.Max(terminal.Profile.Width, MinWidth);
        return terminal;
    }
}
