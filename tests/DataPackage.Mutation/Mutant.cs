using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text.Json;

namespace DataPackage.Mutation;

/// <summary>One change Stryker built into an assembly, asleep until its number is set.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Change)
{
    /// <summary>The mutants of the files that match one of the patterns, without those that did not compile.</summary>
    public static List<Mutant> Read(string reportFile, string[] patterns)
    {
        using JsonDocument report = JsonDocument.Parse(System.IO.File.ReadAllBytes(reportFile));
        string root = report.RootElement.GetProperty("projectRoot").GetString()!;
        return [.. from file in report.RootElement.GetProperty("files").EnumerateObject()
                   let name = Path.GetRelativePath(root, Path.Combine(root, file.Name)).Replace('\\', '/')
                   where patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name))
                   let lines = file.Value.GetProperty("source").GetString()!.Split('\n')
                   from mutant in file.Value.GetProperty("mutants").EnumerateArray()
                   where mutant.GetProperty("status").GetString() != "CompileError"
                   let start = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32()
                   let change = $"{mutant.GetProperty("mutatorName").GetString()}: {lines[start - 1].Trim()} => {mutant.GetProperty("replacement").GetString()}"
                   select new Mutant(int.Parse(mutant.GetProperty("id").GetString()!), name, start, change.ReplaceLineEndings(" "))];
    }
}
