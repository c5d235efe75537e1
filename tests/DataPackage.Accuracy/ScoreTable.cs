using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace DataPackage.Accuracy;

/// <summary>Runs every part for which a folder holds a file, and prints one Markdown table.</summary>
internal static class ScoreTable
{
    public static void Print(TextWriter output, IEnumerable<IPart> parts, string folder)
    {
        output.WriteLine("| Part | Measure | Value | Of |");
        output.WriteLine("|---|---|---|---|");
        foreach ((IPart part, string fileName) in parts.SelectMany(part => part.FileNames.Select(name => (part, name))))
        {
            string file = Path.Combine(folder, fileName);
            if (!File.Exists(file))
                continue;
            JsonObject[] lines = Program.Lines(file).ToArray();
            var watch = Stopwatch.StartNew();
            JsonObject[] answers = lines.Select(part.Answer).ToArray();
            string seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            foreach (Score score in part.Score(lines, answers))
                output.WriteLine($"| {part.Name} | {score.Measure} | {score.Value} | {score.Of} |");
            output.WriteLine($"| {part.Name} | seconds, start included | {seconds} | {lines.Length} lines |");
        }
    }
}
