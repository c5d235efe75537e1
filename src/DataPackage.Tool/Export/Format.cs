using System;
using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using DataPackage.Tool.Export.Citations;
using DataPackage.Tool.Export.JsonLd;
using DataPackage.Tool.Export.Tables;
using DataPackage.Tool.Json;
using DataPackage.Tool.Output;
using DataPackage.Tool.Terminal;

namespace DataPackage.Tool.Export;

/// <summary>A format that facts can be written in.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Write">Writes facts to a file, or to standard output when there is none.</param>
internal sealed record Format(string Name, Action<NamedFacts, FileInfo?> Write)
{
    /// <summary>All formats of facts; a new one is a line here.</summary>
    public static readonly Format[] All =
    [
        Stream("json", (facts, output) => output.Write(FactsJson.Write(facts.Facts))),
        Stream("csv", (facts, output) => CsvFile.Write(output, QuoteTable.Of(facts.Facts))),
        new("datapackage", WriteFolder),
        new("sqlite", WriteDatabase),
        Json("jsonld", facts => JsonLdDocument.Of(facts.Facts)),
        Stream("bibtex", (facts, output) => output.Write(Encoding.UTF8.GetBytes(BibTeX.Entries(facts.Facts)))),
        Json("csl", facts => CslJson.Items(facts.Facts)),
    ];

    public static Format? Find(string name) => Array.Find(All, format => format.Name == name);

    private static Format Stream(string name, Action<NamedFacts, Stream> write) =>
        new(name, (facts, file) => OutputFile.Write(file, stream => write(facts, stream)));

    private static Format Json(string name, Func<NamedFacts, JsonNode> describe) =>
        Stream(name, (facts, output) => output.Write(JsonText.Write(describe(facts))));

    private static void WriteFolder(NamedFacts facts, FileInfo? folder) =>
        OutputFolder.Write(Required(folder, "a folder"), "datapackage.json", aside => DataPackageFolder.Write(aside, facts));

    private static void WriteDatabase(NamedFacts facts, FileInfo? file)
    {
        FileInfo database = Required(file, "a file");
        OutputFile.WriteAside(database, aside => SqliteFile.Write(aside, facts.Facts));
        var metadata = new FileInfo(Path.Combine(database.DirectoryName!, "metadata.json"));
        if (metadata.Exists && !File.ReadAllText(metadata.FullName).Contains(SqliteFile.SearchTable, StringComparison.Ordinal))
        {
            Talk.Problem($"{metadata}: is of something else and stays as it is");
            return;
        }

        byte[] description = DatasetteMetadata.Write(Path.GetFileNameWithoutExtension(database.Name), facts);
        OutputFile.Write(metadata, stream => stream.Write(description));
    }

    private static FileInfo Required(FileInfo? output, string what) =>
        output ?? throw new OutputProblem($"this format is {what}: name it with --output");
}
