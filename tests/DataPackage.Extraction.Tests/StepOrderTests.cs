using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace DataPackage.Extraction.Tests;

/// <summary>Data flows one way: a step knows only the steps before it.</summary>
public class StepOrderTests
{
    private static readonly string[] Steps =
        ["Facts", "Text", "Layout", "Articles", "Sentences", "Dates", "Metadata", "Names", "Events", "Recommendations", "Corrections", "Linking"];

    [Fact]
    public void No_step_uses_a_later_one()
    {
        IEnumerable<string> lookingAhead =
            from file in SourceFiles()
            let step = Array.IndexOf(Steps, StepOf(file))
            where step >= 0
            from line in File.ReadLines(file)
            where line.StartsWith("using DataPackage.Extraction.", StringComparison.Ordinal)
            let used = Array.IndexOf(Steps, line.TrimEnd(';').Split('.')[2])
            where used > step && !IsDateOfFact(step, used)
            select $"{Path.GetFileName(file)}: {line}";

        Assert.Empty(lookingAhead);
    }

    [Fact]
    public void Every_folder_is_a_step() =>
        Assert.Empty(SourceFiles().Select(StepOf).Where(folder => folder.Length > 0).Distinct().Except(Steps));

    // An EdtfDate, which facts have, is a value and no step.
    private static bool IsDateOfFact(int step, int used) => Steps[step] == "Facts" && Steps[used] == "Dates";

    private static IEnumerable<string> SourceFiles() => Directory
        .EnumerateFiles(Library(), "*.cs", SearchOption.AllDirectories)
        .Where(file => StepOf(file) is not ("bin" or "obj"));

    private static string StepOf(string file)
    {
        string[] parts = Path.GetRelativePath(Library(), file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : string.Empty;
    }

    private static string Library([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "DataPackage.Extraction");
}
