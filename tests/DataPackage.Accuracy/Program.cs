using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using DataPackage.Accuracy.Parts;

namespace DataPackage.Accuracy;

/// <summary>Asks the extraction library for its answers, part by part, and scores them where the file holds the gold.</summary>
internal static class Program
{
    private static readonly IPart[] Parts =
    [
        new BodiesPart(),
        new DatesPart(),
        new EdtfPart(),
        new PhrasesPart(),
        new SentencesPart(),
        new AcronymsPart(),
        new AdvicePart(),
        new FactualityPart(),
        new EventsPart(),
    ];

    private static int Main(string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        switch (arguments)
        {
            case ["all", string folder] when Directory.Exists(folder):
                ScoreTable.Print(output, Parts, folder);
                return 0;
            case [string name, string file] when Parts.FirstOrDefault(part => part.Name == name) is { } part && File.Exists(file):
                foreach (JsonObject line in Lines(file))
                    output.WriteLine(part.Answer(line).ToJsonString(Json.Options));
                return 0;
            default:
                Console.Error.WriteLine("Usage: DataPackage.Accuracy PART FILE.jsonl, or: all FOLDER");
                Console.Error.WriteLine("Parts: " + string.Join(", ", Parts.Select(part => part.Name)));
                return 1;
        }
    }

    internal static IEnumerable<JsonObject> Lines(string file) => File.ReadLines(file)
        .Where(line => line.Length > 0)
        .Select(line => JsonNode.Parse(line)!.AsObject());
}
