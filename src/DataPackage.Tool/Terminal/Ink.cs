using System.IO;
using Spectre.Console;

namespace DataPackage.Tool.Terminal;

/// <summary>Writes text for people: styled and broken at words on a terminal, as it is everywhere else.</summary>
/// <param name="plain">Gets the text where there is no terminal.</param>
/// <param name="terminal">The terminal, or null.</param>
internal sealed class Ink(TextWriter plain, IAnsiConsole? terminal)
{
    private Paragraph line = new();

    public bool HasColor { get; } = terminal is not null;

    /// <summary>Writes text without line ends.</summary>
    public void Write(string text, Style? style = null)
    {
        // No markup: brackets and emoji codes of a text are its own.
        if (terminal is null)
            plain.Write(text);
        else
            line.Append(text, style);
    }

    public void EndLine()
    {
        if (terminal is null)
        {
            plain.Write('\n');
            return;
        }

        terminal.Write(line);
        terminal.WriteLine();
        line = new Paragraph();
    }
}
