using System;
using System.Collections.Generic;
using DataPackage.Extraction;

namespace DataPackage.Tool.Terminal;

/// <summary>What the tool says to the person who runs it: standard error, never mixed with the data on standard output.</summary>
/// <param name="IsQuiet">Only what went wrong is said.</param>
internal sealed record Talk(bool IsQuiet)
{
    public static void Problem(string message) => Console.Error.WriteLine(message);

    public void Note(string message)
    {
        if (!IsQuiet)
            Console.Error.WriteLine(message);
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

    public Progress Progress(string what, int total) => new(what, total, isShown: !IsQuiet && !Console.IsErrorRedirected);
}
