namespace DataPackage.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command line is wrong, or names an output that cannot be written.</summary>
    public const int Usage = 1;

    /// <summary>What was asked for was found: diagnostics of <c>check</c>.</summary>
    public const int Findings = 2;

    /// <summary>At least one input could not be read; the others were done.</summary>
    public const int UnreadableInput = 3;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Cancelled = 130;

    /// <summary>They, for the help.</summary>
    public const string Table =
        """
        0    done
        1    wrong command line, or an output that cannot be written
        2    findings at or above --fail-on, or a package that does not verify
        3    an input could not be read; the others were done
        130  stopped by Ctrl+C
        """;
}
