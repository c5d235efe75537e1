using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using DataPackage.Extraction;

namespace DataPackage.Tool.Terminal;

/// <summary>What the tool says to the person who runs it: standard error, never mixed with the data on standard output.</summary>
/// <param name="IsQuiet">Only what went wrong is said.</param>
/// <param name="IsVerbose">Also what was done is said.</param>
/// <param name="HasColor">Whether a terminal may be coloured.</param>
internal sealed record Talk(bool IsQuiet, bool IsVerbose, bool HasColor)
{
    public static void Problem(string message) => Console.Error.WriteLine(message);

    public void Note(string message)
    {
        if (!IsQuiet)
            Console.Error.WriteLine(message);
    }

    /// <summary>What was done since a moment, for those who want to know it.</summary>
    public void Detail(string done, long since)
    {
        if (IsVerbose)
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} ({Stopwatch.GetElapsedTime(since).TotalSeconds:0.000} s)"));
    }

    /// <summary>Doubts and losses, each at its place.</summary>
    public void Findings(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
            Note(Describe(finding));
    }

    /// <summary>A finding as compilers write it, so that editors can jump to it.</summary>
    public static string Describe(Finding finding) =>
        $"{finding.Path}({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}";

    /// <summary>Counts work on a terminal.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="total">How many there are, or null when nobody knows.</param>
    public Progress Progress(string what, int? total) =>
        new(what, total, IsQuiet || Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : Terminals.Error(HasColor));
}
